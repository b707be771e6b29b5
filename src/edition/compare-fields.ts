// Two items that are the same one in two editions: which of their fields differ, and how much.
import { isYearOpen } from '../brief/dates/date.ts';
import { compareDates } from '../brief/dates/moment.ts';
import { compareWords } from '../brief/edition/compare-words.ts';
import type { FieldChange } from '../brief/edition/edition-change.ts';
import type { Role } from '../brief/format/fields.ts';
import { termsOf } from '../brief/format/schema-walk.ts';
import type { Item } from './items-of.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { isMinorInQuotation, isMinorWording } from './minor-wording.ts';

/** The fields that differ, those that say more first. */
export function compareFields(from: Item, to: Item): FieldChange[] {
  const [old, now] = [leavesOf(from), leavesOf(to)];
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return keys.flatMap((key) => compareLeaf(old.get(key), now.get(key)));
}

function compareLeaf(old: Leaf | undefined, now: Leaf | undefined): FieldChange[] {
  if (old?.text === now?.text) return [];
  const leaf = (now ?? old)!;
  const direction = old && now && directionOf(old, now);
  return [
    {
      path: leaf.path,
      ...(old && { from: old.text }),
      ...(now && { to: now.text }),
      ...(isWorded(leaf) && { words: compareWords(old?.text ?? '', now?.text ?? '') }),
      ...(direction && { direction }),
      minor: leaf.unseen || (old !== undefined && now !== undefined && isMinor(old, now)),
    },
  ];
}

const WORDED: ReadonlySet<Role | undefined> = new Set(['prose', 'withholdable', 'title', 'quoted']);

/** True for sentences and titles; of terms, names and references each letter counts. */
function isWorded({ field }: Leaf): boolean {
  return WORDED.has(field.role);
}

function isMinor(old: Leaf, now: Leaf): boolean {
  if (now.field.role === 'quoted') return isMinorInQuotation(old.text, now.text);
  if (isWorded(now)) return isMinorWording(old.text, now.text);
  if (old.date?.text !== now.date?.text) return false;
  const [was, is] = [old.date?.inferred, now.date?.inferred];
  return was !== undefined && is !== undefined && isMinorWording(was, is);
}

function directionOf(old: Leaf, now: Leaf): 'up' | 'down' | undefined {
  const step = old.date && now.date ? later(old.date, now.date) : higher(old, now);
  if (step > 0) return 'up';
  return step < 0 ? 'down' : undefined;
}

function later(old: NonNullable<Leaf['date']>, now: NonNullable<Leaf['date']>): number {
  return isYearOpen(old) || isYearOpen(now) ? 0 : compareDates(now, old);
}

function higher(old: Leaf, now: Leaf): number {
  if (now.field.role !== 'scale') return 0;
  const scale = termsOf(now.field);
  return scale.indexOf(now.text) - scale.indexOf(old.text);
}
