// The fields of an item as texts by their path, so that two items can be compared field by field.
import { type BriefDate, isDate } from '../brief/dates/date.ts';
import type { SourceRef } from '../brief/format/source-ref.ts';

/** A value that is one field to a reader: a text, a term, a date, a list of references. */
export interface Leaf {
  readonly path: readonly string[];
  /** As it is written in a brief. */
  readonly text: string;
  /** Set for dates, so that it can be said which of two is later. */
  readonly date?: BriefDate;
}

/** The leaves of an item, in the order of the format; the order of its keys makes no difference. */
export function leavesOf(item: unknown): Map<string, Leaf> {
  const found = new Map<string, Leaf>();
  for (const leaf of walk(item, [])) found.set(leaf.path.join('\u0000'), leaf);
  return found;
}

function* walk(value: unknown, path: readonly string[]): Generator<Leaf> {
  if (value === undefined || value === null) return;
  if (isDate(value)) yield { path, text: dateText(value), date: value };
  else if (isSourceRef(value)) yield { path, text: refText(value) };
  else if (Array.isArray(value)) yield* walkList(value, path);
  else if (typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
  } else yield { path, text: String(value) };
}

// A list of plain values is one field; items inside an item go by who speaks in them.
function* walkList(list: readonly unknown[], path: readonly string[]): Generator<Leaf> {
  const isPlain = (each: unknown): boolean => typeof each !== 'object' || isSourceRef(each);
  if (list.every(isPlain)) {
    const texts = list.map((each) => (isSourceRef(each) ? refText(each) : String(each)));
    if (texts.length > 0) yield { path, text: texts.join('; ') };
    return;
  }
  const taken = new Map<string, number>();
  for (const [index, each] of list.entries()) {
    const name = nameOf(each) ?? String(index + 1);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    yield* walk(each, [...path, count === 1 ? name : `${name} ${count}`]);
  }
}

function nameOf(item: unknown): string | undefined {
  const { id, by, name } = item as Record<string, unknown>;
  return [id, by, name].find((each): each is string => typeof each === 'string');
}

function isSourceRef(value: unknown): value is SourceRef {
  if (typeof value !== 'object' || value === null || !('source' in value)) return false;
  return (
    typeof value.source === 'string' &&
    Object.keys(value).every((key) => key === 'source' || key === 'locator')
  );
}

function dateText({ text, inferred }: BriefDate): string {
  return inferred === undefined ? text : `${text} (inferred: ${inferred})`;
}

function refText({ source, locator }: SourceRef): string {
  return locator === undefined ? source : `${source} ${locator}`;
}
