// Values given on the command line (`--set path=value`) that replace those of the brief.
import * as z from 'zod';
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { knownKeys, schemaAt } from '../format/schema-walk.ts';
import { parseYamlText } from '../yaml/parse-yaml-text.ts';
import { type Path, parsePath, pathText, valueAt } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { replaceAt } from './replace-at.ts';

/** The name that problems of overrides have in place of a file's. */
const OVERRIDE_FILE = '--set';

/** One replacement: a path such as `claims.draft-2022.text`, and the value as it was typed. */
export interface Override {
  readonly path: string;
  readonly value: string;
  /** Where it stands in a file of values; absent if it was typed. */
  readonly place?: OverridePlace;
  /** True if that file has a text there, which is no YAML any more. */
  readonly isText?: boolean;
}

/** The place of an override: in a file, or in the text of all flags, one a line. */
export interface OverridePlace {
  readonly file: string;
  readonly text: string;
  readonly span: Span;
  /** Where the path or key is. */
  readonly key: Span;
}

export interface Overridden {
  readonly value: unknown;
  /** The places whose values no longer come from the brief, each with where they come from. */
  readonly places: readonly { readonly path: Path; readonly from: OverridePlace }[];
  /** The texts that overrides stand in, by name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies overrides to the values of a brief, each read as the type that its place wants. */
export function applyOverrides(brief: unknown, overrides: readonly Override[]): Overridden {
  let value = brief;
  const places: { readonly path: Path; readonly from: OverridePlace }[] = [];
  const diagnostics: Diagnostic[] = [];
  const placed = withPlaces(overrides);
  for (const [override, from] of placed) {
    const path = resolvePath(override.path, value);
    if ('message' in path) {
      diagnostics.push(unknownPath(path, from));
      continue;
    }
    const typed = typedValue(path, override, from);
    for (const each of typed.diagnostics) diagnostics.push(each);
    value = replaceAt(value, path, typed.value);
    places.push({ path, from });
  }
  const texts = new Map(placed.map(([, { file, text }]) => [file, text]));
  return { value, places, texts, diagnostics };
}

/** Flags have no file, but lines: what was typed, one below the other. */
function withPlaces(overrides: readonly Override[]): [Override, OverridePlace][] {
  const typed = overrides.filter(({ place }) => place === undefined);
  const text = typed.map(({ path, value }) => `${path}=${value}`).join('\n');
  let start = 0;
  return overrides.map((override) => {
    const { path, value, place } = override;
    if (place !== undefined) return [override, place];
    const key = { start, end: start + path.length };
    const span = value === '' ? key : { start: key.end + 1, end: key.end + 1 + value.length };
    start = key.end + value.length + 2;
    return [override, { file: OVERRIDE_FILE, text, span, key }];
  });
}

interface Lost {
  readonly message: string;
  readonly hint: string;
}

/** The path with ids of items turned into indexes, or why there is no such place. */
function resolvePath(text: string, brief: unknown): Path | Lost {
  const steps = parsePath(text);
  if (steps === undefined)
    return { message: `“${text}” is not a path`, hint: 'write a path such as summary.bottom_line' };
  if (steps[0] === 'include')
    return { message: '“include” cannot be set', hint: 'change it in the brief' };
  const path: (string | number)[] = [];
  for (const step of steps) {
    const next = resolveStep(step, path, valueAt(brief, path));
    if (typeof next === 'object') return next;
    path.push(next);
  }
  return path;
}

function resolveStep(step: string | number, path: Path, parent: unknown): string | number | Lost {
  const schema = schemaAt(path);
  if (schema instanceof z.ZodArray || Array.isArray(parent)) return resolveItem(step, path, parent);
  const known = [...knownKeys(schema), ...(isRecord(parent) ? Object.keys(parent) : [])];
  if (schemaAt([...path, step]) !== undefined && step !== '__proto__') return String(step);
  return lost(step, path, known);
}

function resolveItem(step: string | number, path: Path, list: unknown): number | Lost {
  const items = Array.isArray(list) ? list : [];
  const ids = items.map((item) => (isRecord(item) ? item['id'] : undefined));
  const index = typeof step === 'number' ? step : ids.indexOf(step);
  return index >= 0 && index < items.length
    ? index
    : lost(
        step,
        path,
        ids.filter((id) => typeof id === 'string'),
      );
}

function lost(step: string | number, path: Path, known: readonly string[]): Lost {
  const near = nearest(String(step), known);
  const place = path.length === 0 ? 'a brief' : `“${pathText(path)}”`;
  const listed = known.length === 0 ? 'it has no entries' : `there are ${known.join(', ')}`;
  return {
    message: `${place} has no “${step}” to set`,
    hint: near === undefined ? listed : `did you mean “${near}”?`,
  };
}

function unknownPath({ message, hint }: Lost, { file, key: span }: OverridePlace): Diagnostic {
  return { code: 'unknown-path', severity: 'error', message, hint, file, span };
}

/** Text where the place takes it as it was typed, else YAML; nothing at all removes the key. */
function typedValue(
  path: Path,
  { value: typed, isText }: Override,
  from: OverridePlace,
): { value: unknown; diagnostics: readonly Diagnostic[] } {
  const schema = schemaAt(path);
  if (typed.trim() === '') return { value: undefined, diagnostics: [] };
  const fits = schema !== undefined && z.safeParse(schema, typed).success;
  if (isText || fits) return { value: typed, diagnostics: [] };
  const { value, diagnostics } = parseYamlText(typed, from.file);
  const placed = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: `${pathText(path)}: ${diagnostic.message}`,
    span: moved(diagnostic.span, from.span),
  }));
  return { value, diagnostics: placed };
}

function moved(inside: Span | undefined, { start, end }: Span): Span {
  if (inside === undefined) return { start, end };
  return { start: start + inside.start, end: start + inside.end };
}
