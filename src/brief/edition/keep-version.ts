// What a brief says of its edition, as a line of its history, before the next edition says otherwise.
import type { ParsedYaml } from '../yaml/parse-yaml-text.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** A line of the history, as YAML and as it is read. */
export interface KeptVersion {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The line for the edition that the brief is, if it keeps a history and says up to when it knew. */
export function versionOf(brief: Readonly<Record<string, unknown>>): KeptVersion | undefined {
  const { versions, edition = 1, as_of: date } = brief;
  if (!Array.isArray(versions) || date === undefined || date === null) return undefined;
  const value = { edition, date, ...authorsOf(brief), ...changesOf(brief) };
  const fields = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`);
  return { text: `{ ${fields.join(', ')} }`, value };
}

/** The text with the line below the last one of the history; undefined if that is no list of lines. */
export function withVersion(
  text: string,
  yaml: ParsedYaml,
  version: KeptVersion,
): string | undefined {
  const lines = isRecord(yaml.value) ? yaml.value['versions'] : undefined;
  const last = Array.isArray(lines) ? yaml.locate(['versions', lines.length - 1]) : undefined;
  if (last === undefined) return undefined;
  const dash = text.slice(text.lastIndexOf('\n', last.start - 1) + 1, last.start);
  if (!/^ *- +$/.test(dash)) return undefined;
  const end = text[last.end - 1] === '\n' ? last.end : text.indexOf('\n', last.end) + 1;
  const [before, after] = end === 0 ? [`${text}\n`, ''] : [text.slice(0, end), text.slice(end)];
  return `${before}${dash}${version.text}${text.includes('\r\n') ? '\r\n' : '\n'}${after}`;
}

function authorsOf({ prepared_by: people }: Readonly<Record<string, unknown>>): object {
  const names = Array.isArray(people)
    ? people.flatMap((each) => (isRecord(each) && each['name'] !== undefined ? [each['name']] : []))
    : [];
  return names.length === 0 ? {} : { by: names.join(', ') };
}

// A change that is kept from some readers stays where it says so.
function changesOf({ changes }: Readonly<Record<string, unknown>>): object {
  if (!Array.isArray(changes) || !changes.every((each) => typeof each === 'string')) return {};
  const sentences = changes.map((each) => (/[.!?…。]\s*$/u.test(each) ? each.trim() : `${each}.`));
  return { text: sentences.join(' ') };
}

function flow(value: unknown): string {
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`);
    return `{ ${fields.join(', ')} }`;
  }
  const isPlain = typeof value === 'number' || /^[\dXT:+Z-]+$/.test(String(value));
  return isPlain ? String(value) : JSON.stringify(value);
}
