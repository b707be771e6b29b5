// Finds the pairs of texts that are alike among many, without comparing each with each.

import type { Gist } from './likeness.ts';

/** The words of a text by their ranks among all words, the rarest first. */
export type Ranks = readonly number[];

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
    const ofKinds = kindsOf(item).map((kind) => listOf(known, kind, newMap));
    for (const rank of own.slice(0, rareWords(own, degree))) {
      for (const other of joined(ofKinds.map((byRank) => listOf(byRank, rank, newList)))) {
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
export function listOf<K, V>(lists: Map<K, V>, key: K, create: () => V): V {
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
