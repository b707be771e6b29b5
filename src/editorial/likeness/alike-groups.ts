// Texts that are alike among many, without comparing each with each, gathered into groups, so that each
// group is told of once.

import type { Path } from '../../brief/yaml/path-text.ts';
import type { Gist } from './likeness.ts';

interface Text {
  readonly path: Path;
  readonly gist: Gist;
}

/** What makes two texts one. */
export interface Likeness<T> {
  /** The share of words that both must have, of all that either has. */
  readonly degree: number;
  /** Only texts that have a kind in common are compared. */
  readonly kindsOf: (item: T) => readonly string[];
  readonly isOne: (first: T, second: T) => boolean;
}

/** Groups of two or more of `items`, in their order, that are linked by being one with another. */
export function alikeGroups<T extends Text>(
  items: readonly T[],
  { degree, kindsOf, isOne }: Likeness<T>,
): readonly (readonly T[])[] {
  const heads = new Map<T, T>(items.map((item) => [item, item]));
  const headOf = (item: T): T => {
    let head = item;
    while (heads.get(head) !== head) head = heads.get(head)!;
    // The next question is answered at once.
    heads.set(item, head);
    return head;
  };
  for (const [first, second] of alikePairs(items, degree, kindsOf)) {
    if (headOf(first) !== headOf(second) && isOne(first, second))
      heads.set(headOf(second), headOf(first));
  }
  const groups = new Map<T, T[]>();
  for (const item of items) {
    listAt(groups, headOf(item), (): T[] => []).push(item);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The list that a text stands in: `timeline` for that of `timeline[3]`; by itself outside of lists. */
export function listOf({ path }: Pick<Text, 'path'>): string {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return (index === -1 ? path : path.slice(0, index)).join('.');
}

/** Members of a group by the list that they stand in, in order. */
export function byList<T extends Text>(group: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const item of group) {
    listAt(lists, listOf(item), (): T[] => []).push(item);
  }
  return lists;
}

/** The words of a text by their ranks among all words, the rarest first. */
type Ranks = readonly number[];

type Kind = string | number;

/** Of so many texts with one word in common each further one is compared with the last: the rest is formula. */
const MOST_WITH_WORD = 64;

/**
 * Pairs of `items` that are alike at least to `degree`: the share of words that both have, of all
 * that either has. Only those that have a kind in common are compared; work grows with their number.
 */
export function* alikePairs<T extends { readonly gist: Gist }>(
  items: readonly T[],
  degree: number,
  kindsOf: (item: T) => readonly Kind[],
): Generator<readonly [T, T]> {
  const ranks = ranksOf(items.map(({ gist }) => gist));
  const known = new Map<Kind, Map<number, number[]>>();
  const metBy = new Int32Array(items.length).fill(-1);
  for (const [place, item] of items.entries()) {
    const own = ranks[place]!;
    const ofKinds = kindsOf(item).map((kind) => listAt(known, kind, newMap));
    for (const rank of own.slice(0, rareWords(own, degree))) {
      for (const other of joined(ofKinds.map((byRank) => listAt(byRank, rank, newList)))) {
        if (metBy[other] === place) continue;
        metBy[other] = place;
        if (areAlike(ranks[other]!, own, degree)) yield [items[other]!, item];
      }
      for (const byRank of ofKinds) keep(byRank.get(rank)!, place);
    }
  }
}

/** Adds a place to those that share a word, and lets go of the first of very many. */
export function keep(places: number[], place: number): void {
  places.push(place);
  if (places.length > MOST_WITH_WORD) places.shift();
}

/**
 * Two texts so alike share one of so many of the rarest words of each (prefix filtering): only those
 * are looked up.
 */
export function rareWords({ length }: Ranks, degree: number): number {
  return length === 0 ? 0 : Math.floor(length * (1 - degree)) + 1;
}

/** The places in all lists, in their order. */
function joined([first = [], ...more]: readonly (readonly number[])[]): readonly number[] {
  return more.length === 0 ? first : [first, ...more].flat().sort((a, b) => a - b);
}

const newMap = (): Map<number, number[]> => new Map();
const newList = (): number[] => [];

/** The list of a key, made when it is first asked for. */
export function listAt<K, V>(lists: Map<K, V>, key: K, create: () => V): V {
  let list = lists.get(key);
  if (list === undefined) {
    list = create();
    lists.set(key, list);
  }
  return list;
}

/** The words of each of `gists` by their ranks among the words of all, the rarest first. */
export function ranksOf(gists: readonly Gist[]): readonly Ranks[] {
  const counts = new Map<string, number>();
  for (const { words } of gists)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRarity = [...counts].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const ranks = new Map(byRarity.map(([word], rank) => [word, rank]));
  return gists.map(({ words }) => {
    const own: number[] = [];
    for (const word of words) own.push(ranks.get(word)!);
    return own.sort((a, b) => a - b);
  });
}

function areAlike(one: Ranks, other: Ranks, degree: number): boolean {
  const all = one.length + other.length;
  // Few pairs are: the count ends where they cannot be any more.
  const enough = Math.floor((degree * all) / (1 + degree));
  let shared = 0;
  let [at, beside] = [0, 0];
  while (at < one.length && beside < other.length) {
    const left = Math.min(one.length - at, other.length - beside);
    if (shared + left < enough) return false;
    const apart = one[at]! - other[beside]!;
    if (apart === 0) shared += 1;
    if (apart <= 0) at += 1;
    if (apart >= 0) beside += 1;
  }
  return shared / Math.max(1, all - shared) >= degree;
}
