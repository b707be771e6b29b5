// The fields of an item as texts by their path, so that two items can be compared field by field.
import { type BriefDate, isDate } from '../brief/dates/date.ts';
import { comparisons, type Role } from '../brief/format/fields.ts';
import { type Field, fieldBelow } from '../brief/format/schema-walk.ts';
import type { SourceRef } from '../brief/format/source-ref.ts';
import type { Item } from './items-of.ts';

/** A value that is one field to a reader: a text, a term, a date, a list of references. */
export interface Leaf {
  readonly path: readonly string[];
  /** As it is written in a brief. */
  readonly text: string;
  readonly field: Field;
  /** True for what the desk needs and no reader of a final edition sees. */
  readonly unseen: boolean;
  /** Set for dates, so that it can be said which of two is later. */
  readonly date?: BriefDate;
}

const UNSEEN: ReadonlySet<Role | undefined> = new Set(['id', 'audience', 'to-do', 'ignore']);

/** The leaves of an item, in the order of the format; the order of its keys makes no difference. */
export function leavesOf({ value, field }: Item): Map<string, Leaf> {
  const found = new Map<string, Leaf>();
  // An entry that is a mere text has it in no key of its own.
  const path = typeof value === 'string' ? ['text'] : [];
  for (const leaf of walk(value, field, path, false)) found.set(JSON.stringify(leaf.path), leaf);
  return found;
}

type Walk = Generator<Leaf>;

function* walk(value: unknown, field: Field, path: readonly string[], inUnseen: boolean): Walk {
  const unseen = inUnseen || UNSEEN.has(field.role);
  const leaf = { path, field, unseen };
  if (isDate(value)) yield { ...leaf, text: dateText(value), date: value };
  else if (field.role === 'source')
    yield { ...leaf, text: (value as readonly SourceRef[]).map(refText).join('; ') };
  else if (Array.isArray(value)) yield* walkList(value, leaf);
  else if (typeof value !== 'object') yield { ...leaf, text: String(value) };
  else
    for (const [key, child] of Object.entries(value!)) {
      const below = fieldBelow(field, key)!;
      // What the writer says of an earlier edition is no part of this one.
      if (comparisons.get(below.own)?.compared === 'never') continue;
      yield* walk(child, below, [...path, key], unseen);
    }
}

// A list of plain values is one field; items inside an item go by who speaks in them.
function* walkList(list: readonly unknown[], leaf: Omit<Leaf, 'text'>): Walk {
  const field = fieldBelow(leaf.field, 0)!;
  if (typeof list[0] !== 'object') {
    yield { ...leaf, field, text: list.map(String).join('; ') };
    return;
  }
  const taken = new Map<string, number>();
  for (const [index, each] of list.entries()) {
    const name = nameOf(each) ?? String(index + 1);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const step = count === 1 ? name : `${name} ${count}`;
    yield* walk(each, field, [...leaf.path, step], leaf.unseen);
  }
}

function nameOf(item: unknown): string | undefined {
  const { id, by, name } = item as Record<string, unknown>;
  return [id, by, name].find((each): each is string => typeof each === 'string');
}

function dateText({ text, inferred }: BriefDate): string {
  return inferred === undefined ? text : `${text} (inferred: ${inferred})`;
}

function refText({ source, locator }: SourceRef): string {
  return locator === undefined ? source : `${source} ${locator}`;
}
