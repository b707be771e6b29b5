// Finds the pairs of texts that are alike among many, without comparing each with each.

import type { Gist } from './likeness.ts';

/** The words of a text by their ranks among all words, the rarest first. */
type Ranks = readonly number[];

/**
 * Pairs of `items` that are alike at least to `degree`: the share of words that both have, of all
 * that either has. Only those of which `kindOf` says the same are compared.
 */
export function* alikePairs<T extends { readonly gist: Gist }>(
  items: readonly T[],
  degree: number,
  kindOf: (item: T) => string | number,
): Generator<readonly [T, T]> {
  const ranks = ranksOf(items.map(({ gist }) => gist));
  // Two texts so alike share one of the rarest words of each (prefix filtering): only those are
  // looked up.
  const kinds = new Map<string | number, Map<number, number[]>>();
  const metBy = new Int32Array(items.length).fill(-1);
  for (const [place, item] of items.entries()) {
    const own = ranks[place]!;
    const byWord = listOf(kinds, kindOf(item), () => new Map<number, number[]>());
    const rare = own.length === 0 ? 0 : Math.floor(own.length * (1 - degree)) + 1;
    for (let index = 0; index < rare; index += 1) {
      const known = listOf(byWord, own[index]!, () => []);
      for (const other of known) {
        if (metBy[other] === place) continue;
        metBy[other] = place;
        if (areAlike(ranks[other]!, own, degree)) yield [items[other]!, item];
      }
      known.push(place);
    }
  }
}

function listOf<K, V>(lists: Map<K, V>, key: K, create: () => V): V {
  let list = lists.get(key);
  if (list === undefined) {
    list = create();
    lists.set(key, list);
  }
  return list;
}

function ranksOf(gists: readonly Gist[]): readonly Ranks[] {
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
