// Finds the texts of one list that are about the same matter as texts of another.

import { keep, listAt, ranksOf, rareWords } from './alike-groups.ts';
import { containment, type Gist } from './likeness.ts';

/** So much of the shorter text the other one must have too. */
const ALIKE = 0.75;

/**
 * Pairs of places in `left` and `right` that are about one matter; work grows with their number.
 * A text of fewer than `least` words is about none.
 */
export function* ofOneMatter(
  left: readonly Gist[],
  right: readonly Gist[],
  least: number,
): Generator<readonly [left: number, right: number]> {
  const ranks = ranksOf([...left, ...right]);
  const rareOf = (place: number): readonly number[] =>
    ranks[place]!.slice(0, rareWords(ranks[place]!, ALIKE));
  // The shorter of two has one of its rarest words in common with the other, whichever that is.
  const byWord = new Map<number, number[]>();
  const byRareWord = new Map<number, number[]>();
  for (const place of left.keys()) {
    for (const rank of ranks[place]!)
      keep(
        listAt(byWord, rank, () => []),
        place,
      );
    for (const rank of rareOf(place))
      keep(
        listAt(byRareWord, rank, () => []),
        place,
      );
  }
  for (const [at, gist] of right.entries()) {
    if (gist.words.size < least) continue;
    const place = left.length + at;
    const met = new Set([
      ...rareOf(place).flatMap((rank) => byWord.get(rank) ?? []),
      ...ranks[place]!.flatMap((rank) => byRareWord.get(rank) ?? []),
    ]);
    for (const other of [...met].sort((a, b) => a - b)) {
      if (left[other]!.words.size < least || !areOne(left[other]!, gist)) continue;
      yield [other, at];
    }
  }
}

// Another number or name is another matter: the fifth article, the other shore.
function areOne(one: Gist, other: Gist): boolean {
  if (containment(one, other) < ALIKE) return false;
  const isNumbered = one.numbers.length > 0 && other.numbers.length > 0;
  if (isNumbered && !one.numbers.some((number) => other.numbers.includes(number))) return false;
  return !(hasOwnName(one, other) && hasOwnName(other, one));
}

function hasOwnName({ names }: Gist, { words }: Gist): boolean {
  return names.some((name) => !words.has(name));
}
