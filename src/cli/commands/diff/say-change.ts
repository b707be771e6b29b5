// What became of an item or a field, in words.

import { blocks } from '../../../blocks/blocks.ts';
import type {
  EditionChanges,
  FieldChange,
  ItemChange,
} from '../../../brief/edition/edition-change.ts';
import type { Brief } from '../../../brief/format/schema.ts';
import { pathText } from '../../../brief/yaml/path-text.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';

/** How an item is called: by its number on the page where it has one, else by its place. */
export function nameOf(change: ItemChange): string {
  const { block, at, was } = change;
  const path = at ?? was ?? [];
  if (path.length === 0) return 'the brief';
  const index = path.at(-1);
  const letter = blocks.find(([name]) => name === block)?.[1].letter;
  if (letter === undefined || typeof index !== 'number') return pathText(path);
  const number = `${letter}${index + 1}`;
  // The number of an item that is gone now belongs to another one.
  return at === undefined ? `former ${number}` : number;
}

/** `likelihood`, `responses.drakos.stance`. */
export function fieldName({ path }: FieldChange): string {
  return path.join('.');
}

/** Dates that a reader waits for: later means put off. */
const AWAITED = new Set(['due', 'deadline', 'next_update', 'until', 'embargo_until']);

/** A change of a value that is no prose: `raised from unlikely to likely`. */
export function sayValues({ path, from, to, speakers, direction }: FieldChange): string {
  if (speakers) return `speaker corrected, was ${speakers.from}, is now ${speakers.to}`;
  if (from === undefined) return `now ${to}`;
  if (to === undefined) return `taken out (was ${from})`;
  const key = path.at(-1) ?? '';
  if (key === 'likelihood' || key === 'confidence')
    return `${direction === 'down' ? 'lowered' : 'raised'} from ${from} to ${to}`;
  if (AWAITED.has(key) && direction !== undefined)
    return `${direction === 'down' ? 'brought forward' : 'put off'} from ${from} to ${to}`;
  return `was ${from}, is now ${to}`;
}

const KIND_WORDS = {
  new: 'new',
  changed: 'changed',
  moved: 'moved',
  closed: 'closed',
  withdrawn: 'withdrawn',
  removed: 'removed',
} as const;

/** `new`, `changed, moved`. */
export function sayKind({ kind, moved }: ItemChange): string {
  return moved && kind !== 'moved' ? `${KIND_WORDS[kind]}, moved` : KIND_WORDS[kind];
}

/** `3 new, 2 changed; 1 minor`, or that there is nothing to say. */
export function sayCounts({ items }: EditionChanges): string {
  if (items.length === 0) return 'no differences';
  const count = (kind: string): number =>
    items.filter((each) => each.kind === kind && !each.minor).length;
  const parts = Object.values(KIND_WORDS)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${kind}`);
  const minor = items.filter((each) => each.minor).length;
  const words = parts.join(', ') || 'nothing of substance';
  return minor === 0 ? words : `${words}; ${minor} minor`;
}

/** An edition and what the user calls it. */
export interface NamedBrief {
  readonly name: string;
  readonly brief: Brief;
}

/** What each format is made from. */
export interface Comparison {
  readonly from: NamedBrief;
  readonly to: NamedBrief;
  readonly changes: EditionChanges;
  readonly warnings: readonly Diagnostic[];
}
