// Finds the items of the old edition among those of the new one (by id, by their words, by likeness),
// and which of them stand elsewhere in its order.
import type { Item } from './items-of.ts';
import { leavesOf } from './leaves.ts';

/** An item of both editions. */
export interface Match {
  readonly from: Item;
  readonly to: Item;
}

/** So much of the words of two items must be the same; with different ids, more. */
const ALIKE = 0.6;
const ALIKE_RENAMED = 0.85;
/** Longer lists are matched by id and by equality only, so that work stays bounded. */
const MOST_PAIRS = 250_000;

/** The pairs, in the order of the new edition; each item is in one pair at most. */
export function matchItems(old: readonly Item[], now: readonly Item[]): Match[] {
  const open = { old: new Set(old), now: new Set(now) };
  const found: Match[] = [];
  const take = (from: Item | undefined, to: Item): void => {
    if (from === undefined || !open.old.delete(from)) return;
    open.now.delete(to);
    found.push({ from, to });
  };
  for (const keyOf of KEYS) {
    const byKey = grouped(open.old, keyOf);
    for (const to of [...open.now]) take(byKey.get(keyOf(to))?.pop(), to);
  }
  for (const { from, to } of alike([...open.old], [...open.now]))
    if (open.now.has(to)) take(from, to);
  return found.sort((a, b) => a.to.index - b.to.index);
}

type KeyOf = (item: Item) => string | undefined;

/** What makes one item of two, the surest first. */
const KEYS: readonly KeyOf[] = [
  ({ name }) => name,
  fingerprint,
  (item) => spoken(item, wordsOf(item)),
  // The same words of somebody else: whose they are was corrected. Two ids are two items.
  (item) => (item.name === undefined ? wordsOf(item).join(' ') || undefined : undefined),
  // The same sentence with another number.
  (item) => (item.name === undefined ? spoken(item, withoutNumbers(wordsOf(item))) : undefined),
];

/** Items by their key, the first of each at the end, where it is taken from. */
function grouped(items: ReadonlySet<Item>, keyOf: KeyOf): Map<string | undefined, Item[]> {
  const found = new Map<string | undefined, Item[]>();
  for (const item of [...items].reverse()) {
    const key = keyOf(item);
    const group = found.get(key);
    if (key === undefined) continue;
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return found;
}

function fingerprint(item: Item): string {
  const leaves = [...leavesOf(item)].filter(([, { unseen }]) => !unseen);
  return JSON.stringify(leaves.map(([key, { text }]) => [key, text]).sort());
}

function withoutNumbers(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(/\p{N}+/gu, '0'));
}

/** Words with who speaks them; none of an item without words. */
function spoken({ by }: Item, words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : [by, ...words].join(' ');
}

interface Likeness extends Match {
  readonly share: number;
}

/** Pairs that may be one item, the likeliest first. */
function alike(old: readonly Item[], now: readonly Item[]): Match[] {
  if (old.length * now.length > MOST_PAIRS) return [];
  const words = new Map([...old, ...now].map((item) => [item, wordsOf(item)]));
  const pairs: Likeness[] = old.flatMap((from) =>
    now
      // Whoever else says it, it is another statement.
      .filter((to) => from.by === to.by)
      .map((to) => {
        const share = shareOf(words.get(from)!, words.get(to)!);
        return { from, to, share };
      }),
  );
  return pairs
    .filter(({ from, to, share }) => share >= (isRenamed(from, to) ? ALIKE_RENAMED : ALIKE))
    .sort((a, b) => b.share - a.share);
}

function isRenamed(from: Item, to: Item): boolean {
  return from.name !== undefined && to.name !== undefined;
}

function wordsOf({ title }: Item): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Twice the shared words by all words (Dice), each word as often as it stands. */
function shareOf(old: readonly string[], now: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of old) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of now) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  return (2 * shared) / (old.length + now.length);
}

/** The fewest items that must be taken out so that the rest stand in the old order. */
export function movedItems(matches: readonly Match[]): Set<Item> {
  const kept = longestRise(matches.map(({ from }) => from.index));
  return new Set(matches.filter((_, index) => !kept.has(index)).map(({ to }) => to));
}

/** The places of a longest rising run of numbers (patience sorting). */
function longestRise(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  }
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(place);
  return kept;
}
