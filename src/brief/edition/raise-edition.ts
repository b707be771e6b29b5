// Raises the number of a brief's edition in its text; every other character stays as it is.
import { DateTime, FixedOffsetZone } from 'luxon';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BriefDate, isDateProblem, isYearOpen, parseDate } from '../dates/date.ts';
import { compareDates } from '../dates/moment.ts';
import { type ParsedYaml, parseYamlText } from '../yaml/parse-yaml-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { versionOf, withVersion } from './keep-version.ts';

/** What the new edition is to say. */
export interface NewEdition {
  /** Its number; the next one if absent. */
  readonly number?: number | undefined;
  /** The moment up to which it knows, as it is written in a brief; the clock's if absent. */
  readonly asOf?: string | undefined;
  readonly now: Date;
}

/** One value before and after; `from` is absent if the key was not there. */
export interface Edit {
  readonly key: 'edition' | 'as_of' | 'versions';
  readonly from?: string;
  readonly to: string;
}

/** The new text, or why there is none. */
export interface RaisedEdition {
  readonly text?: string;
  /** Nothing if the brief has that number already. */
  readonly edits: readonly Edit[];
  /** What the desk should look at now. */
  readonly reminders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Raises the edition of the brief in `text`. */
export function raiseEdition(text: string, file: string, wanted: NewEdition): RaisedEdition {
  const yaml = parseYamlText(text, file);
  const nothing = { edits: [], reminders: [] };
  const errors = yaml.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ...nothing, diagnostics: errors };
  if (!isRecord(yaml.value) || yaml.value['title'] === undefined)
    return {
      ...nothing,
      diagnostics: [problem(file, 'the file holds no brief', 'a brief has a title')],
    };
  const current = yaml.value['edition'] ?? 1;
  if (typeof current !== 'number' || !Number.isInteger(current))
    return {
      ...nothing,
      diagnostics: [problem(file, `its edition “${String(current)}” is no number`)],
    };
  const number = wanted.number ?? current + 1;
  if (number === current) return { ...nothing, text, diagnostics: [] };
  if (number < current) return { ...nothing, diagnostics: [goesBack(file, current, number)] };
  return edited(text, file, yaml, { number: String(number), asOf: asOfText(yaml, wanted) });
}

function edited(
  text: string,
  file: string,
  yaml: ParsedYaml,
  { number, asOf }: { readonly number: string; readonly asOf: string },
): RaisedEdition {
  const old = yaml.value as Readonly<Record<string, unknown>>;
  const version = versionOf(old);
  const kept = version && withVersion(text, yaml, version);
  const told = kept ?? text;
  const numbered = withValue(
    told,
    kept ? parseYamlText(told, file) : yaml,
    'edition',
    number,
    'title',
  );
  const parsed = parseYamlText(numbered, file);
  const dated = withValue(numbered, parsed, 'as_of', asOf, lastBeforeAsOf(parsed.value));
  const expected = {
    ...old,
    ...(kept && { versions: [...(old['versions'] as unknown[]), version?.value] }),
    edition: Number(number),
    as_of: /^\d{4}$/.test(asOf) ? Number(asOf) : asOf,
  };
  if (!says(parseYamlText(dated, file).value, expected)) {
    const message = 'the edition cannot be raised without changing something else';
    const hint = 'write `edition` and `as_of` by hand: on lines of their own, without anchors';
    return { edits: [], reminders: [], diagnostics: [problem(file, message, hint)] };
  }
  const edits = [
    { key: 'edition', ...before(yaml, 'edition'), to: number },
    { key: 'as_of', ...before(yaml, 'as_of'), to: asOf },
    ...(kept && version ? [{ key: 'versions', to: version.text } as const] : []),
  ] as const;
  const missing = old['versions'] !== undefined && !kept ? ['`versions` lacks this edition'] : [];
  const look = [...missing, ...reminders(yaml.value, asOf)];
  return { text: dated, edits, reminders: look, diagnostics: [] };
}

/** The key that `as_of` stands after in the format, of those that are there. */
function lastBeforeAsOf(value: unknown): string {
  const isThere = (key: string): boolean => isRecord(value) && Object.hasOwn(value, key);
  return ['language', 'status'].find(isThere) ?? 'edition';
}

/** The value in the place of the one that stands there, or on a line of its own after `after`. */
function withValue(
  text: string,
  yaml: ParsedYaml,
  key: string,
  value: string,
  after: string,
): string {
  const present = isRecord(yaml.value) && Object.hasOwn(yaml.value, key);
  const span = yaml.locate([present ? key : after]);
  if (span === undefined) return text;
  if (present) return text.slice(0, span.start) + value + text.slice(span.end);
  const start = yaml.locateKey([after])?.start ?? 0;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const end = endOfLine(text, span.end);
  const line = `${indent}${key}: ${value}${lineEnd}`;
  const gap = end === text.length && !text.endsWith('\n') ? lineEnd : '';
  return text.slice(0, end) + gap + line + text.slice(end);
}

// After a block of lines the value ends at the start of the next line.
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

// Whatever tricks a YAML text can play: what is read from the new one decides.
function says(now: unknown, expected: Readonly<Record<string, unknown>>): boolean {
  return isRecord(now) && sorted(expected) === sorted(now);
}

function sorted(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function before(yaml: ParsedYaml, key: string): { readonly from?: string } {
  const value = isRecord(yaml.value) ? yaml.value[key] : undefined;
  if (value === undefined || value === null) return {};
  return { from: isRecord(value) ? String(value['date']) : String(value) };
}

function asOfText({ value }: ParsedYaml, { asOf, now }: NewEdition): string {
  if (asOf !== undefined) return asOf;
  const written = dateOf(isRecord(value) ? value['as_of'] : undefined);
  const zone = FixedOffsetZone.instance(written?.zone ?? 0);
  const moment = DateTime.fromJSDate(now, { zone }).setLocale('en');
  const day = moment.toFormat('yyyy-MM-dd');
  switch (written?.precision ?? 'day') {
    case 'year':
      return day.slice(0, 4);
    case 'month':
      return day.slice(0, 7);
    case 'day':
      return day;
    case 'time':
      return `${day}T${moment.toFormat('HH:mm')}${zoneText(written?.zone ?? 0)}`;
  }
}

function zoneText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const digits = (number: number): string => String(number).padStart(2, '0');
  const away = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(away / 60))}:${digits(away % 60)}`;
}

function dateOf(value: unknown): BriefDate | undefined {
  const written = isRecord(value) ? value['date'] : value;
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const date = parseDate(String(written));
  return isDateProblem(date) ? undefined : date;
}

function reminders(brief: unknown, asOf: string): string[] {
  if (!isRecord(brief)) return [];
  const [known, former, next] = [asOf, brief['as_of'], brief['next_update']].map((written) => {
    const date = dateOf(written);
    return date && !isYearOpen(date) ? date : undefined;
  });
  const judgments = Array.isArray(brief['judgments']) ? brief['judgments'] : [];
  const stale = judgments.some((each) => isRecord(each) && each['change'] !== undefined);
  return [
    known && former && compareDates(known, former) < 0 ? 'as_of goes back' : undefined,
    known && next && compareDates(known, next) >= 0 ? 'next_update is past' : undefined,
    brief['changes'] === undefined ? undefined : '`changes` speaks of the edition before',
    stale ? '`change` of a judgment speaks of the edition before' : undefined,
    brief['prepared_at'] === undefined ? undefined : '`prepared_at` is as it was',
    brief['status'] === 'final' || brief['status'] === undefined
      ? undefined
      : `status is ${String(brief['status'])}`,
  ].filter((each) => each !== undefined);
}

function goesBack(file: string, current: number, number: number): Diagnostic {
  return problem(
    file,
    `it is edition ${current}, which comes after ${number}`,
    'name a higher one',
  );
}

function problem(file: string, message: string, hint?: string): Diagnostic {
  const base = { code: 'edition-not-raised', severity: 'error', message, file } as const;
  return hint === undefined ? base : { ...base, hint };
}
