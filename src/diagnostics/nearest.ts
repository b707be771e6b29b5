// The known word that a misspelt one was probably meant to be.
import { distance } from 'fastest-levenshtein';

const LONGEST = 80;

/** The nearest of the known words, or undefined if none is near enough to be worth suggesting. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = plain(word);
  let best: string | undefined;
  let bestDistance = tolerance(wanted.length) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const away = distance(wanted, plain(candidate));
    if (away >= bestDistance) continue;
    best = candidate;
    bestDistance = away;
  }
  return best;
}

/** How many letters may be wrong in a word of this length. */
function tolerance(length: number): number {
  if (length < 2) return 0;
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** Case and the choice of `-`, `_` or a space are slips, not differences; the length stays. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-\s]/g, '_');
}
