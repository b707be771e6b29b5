// Finds the passage of a source that is nearest to a quotation which does not stand in it.
//
// Anchors: every run of three words (two, then one, if three give nothing) that quotation and source
// share votes for the place where the quotation would begin. Votes are counted in buckets, so that a
// few added or dropped words do not scatter them. One pass over the source, then one alignment with
// the winning window, which is about as long as the quotation.

import { isWord } from './tokens.ts';

/** Places with equal first tokens within this many tokens count together. */
const BUCKET = 16;
/** A run of words that is repeated in the quotation votes for so many places at most. */
const MAX_REPEATS = 4;
/** Tokens beside the winning place that the alignment may use. */
const MARGIN = 12;

/** Range of tokens of `source` that most likely holds `quote`; undefined if they share no word. */
export function closestWindow(
  quote: readonly string[],
  source: readonly string[],
): readonly [number, number] | undefined {
  for (const length of [3, 2, 1]) {
    const start = winningStart(quote, source, length);
    if (start === undefined) continue;
    return [
      Math.max(0, start - MARGIN),
      Math.min(source.length, start + 2 * BUCKET + quote.length + MARGIN),
    ];
  }
  return undefined;
}

function winningStart(
  quote: readonly string[],
  source: readonly string[],
  length: number,
): number | undefined {
  const numbers = numberWords(quote);
  const places = runPlaces(quote, numbers, length);
  const votes = new Int32Array(Math.ceil((source.length + quote.length) / BUCKET) + 2);
  forEachRun(source, numbers, length, (run, at) => {
    for (const place of places.get(run) ?? []) {
      const bucket = Math.floor((at - place + quote.length) / BUCKET);
      votes[bucket] = votes[bucket]! + 1;
    }
  });
  return bestStart(votes, quote.length);
}

/** Two neighbouring buckets count together: a place may lie on their border. */
function bestStart(votes: Int32Array, shift: number): number | undefined {
  let best = 0;
  let bestVotes = 0;
  for (let bucket = 0; bucket + 1 < votes.length; bucket += 1) {
    const sum = votes[bucket]! + votes[bucket + 1]!;
    if (sum <= bestVotes) continue;
    best = bucket;
    bestVotes = sum;
  }
  return bestVotes === 0 ? undefined : best * BUCKET - shift;
}

/** A number from 1 for each different word, capitals aside. */
function numberWords(quote: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const key of quote) {
    const word = key.toLowerCase();
    if (isWord(word) && !numbers.has(word)) numbers.set(word, numbers.size + 1);
  }
  return numbers;
}

function runPlaces(
  quote: readonly string[],
  numbers: ReadonlyMap<string, number>,
  length: number,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  forEachRun(quote, numbers, length, (run, at) => {
    const known = places.get(run);
    if (!known) places.set(run, [at]);
    else if (known.length < MAX_REPEATS) known.push(at);
  });
  return places;
}

/** Calls `visit` for each run of `length` words that the quotation knows; marks do not break a run. */
function forEachRun(
  keys: readonly string[],
  numbers: ReadonlyMap<string, number>,
  length: number,
  visit: (run: number, at: number) => void,
): void {
  const base = numbers.size + 1;
  const size = base ** length;
  let run = 0;
  let known = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    const number = numbers.get(key) ?? numbers.get(key.toLowerCase());
    if (number === undefined) {
      if (isWord(key)) known = 0;
      continue;
    }
    run = (run * base + number) % size;
    known += 1;
    if (known >= length) visit(run, index);
  }
}
