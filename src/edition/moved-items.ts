// Which items stand elsewhere in the order of the new edition, apart from what others push about.
import type { Item } from './items-of.ts';
import type { Match } from './match-items.ts';

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
