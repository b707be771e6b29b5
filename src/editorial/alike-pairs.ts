// Finds texts that are nearly the same among many, without comparing each with each.

import type { Gist } from './likeness.ts';

/**
 * Pairs of `items` whose words are the same at least to `degree`: the share of the words that both
 * have, of all that either has. Only items of which `kindOf` says the same are compared.
 */
export function* alikePairs<T extends { readonly gist: Gist }>(
  items: readonly T[],
  degree: number,
  kindOf: (item: T) => string | number,
): Generator<readonly [T, T]> {
  const ranked = rankedWords(items);
  const kinds = new Map<string | number, Map<number, number[]>>();
  const metBy = new Int32Array(items.length).fill(-1);
  for (const [place, item] of items.entries()) {
    const kind = kindOf(item);
    const byWord = kinds.get(kind) ?? new Map<number, number[]>();
    kinds.set(kind, byWord);
    const words = ranked[place]!;
    // Two texts so alike share one of the rarest words of each (prefix filtering): only those are
    // looked up.
    for (const word of words.subarray(0, Math.floor(words.length * (1 - degree)) + 1)) {
      const known = byWord.get(word);
      for (const other of known ?? []) {
        if (metBy[other] === place) continue;
        metBy[other] = place;
        if (areAlike(ranked[other]!, words, degree)) yield [items[other]!, item];
      }
      if (known) known.push(place);
      else byWord.set(word, [place]);
    }
  }
}

/** The words of each item as their ranks among all words, the rarest first: numbers compare fast. */
function rankedWords(items: readonly { readonly gist: Gist }[]): readonly Int32Array[] {
  const counts = new Map<string, number>();
  for (const { gist } of items)
    for (const word of gist.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inOrder = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const ranks = new Map(inOrder.map(([word], rank) => [word, rank]));
  return items.map(({ gist }) => Int32Array.from(gist.words, (word) => ranks.get(word)!).sort());
}

function areAlike(one: Int32Array, other: Int32Array, degree: number): boolean {
  const all = one.length + other.length;
  // Few pairs are: the count ends where they cannot be any more.
  let spare = one.length - Math.floor((degree * all) / (1 + degree));
  let shared = 0;
  let at = 0;
  for (const word of one) {
    while (at < other.length && other[at]! < word) at += 1;
    if (other[at] === word) shared += 1;
    else if (--spare < 0) return false;
  }
  return shared / Math.max(1, all - shared) >= degree;
}
