// Aligns a quotation with the passage of the source that is nearest to it, word by word.

import { isWord } from './tokens.ts';

/** A stretch of the alignment: equal tokens, or tokens of the source that the brief has otherwise. */
export interface Stretch {
  readonly equal: boolean;
  /** Ranges of token numbers; an empty range means that one side has nothing there. */
  readonly source: readonly [number, number];
  readonly quote: readonly [number, number];
}

const STEP = { both: 0, source: 1, quote: 2 } as const;
type Step = (typeof STEP)[keyof typeof STEP];

// A changed comma weighs less than a changed word, so that words decide what is aligned with what.
const WORD_COST = 16;
const MARK_COST = 4;
// Of alignments that cost the same, the one with more equal tokens.
const EQUAL_GAIN = 1;

/**
 * The alignment of all of `quote` with the part of `source` that costs least; what the source has
 * before and after that part costs nothing.
 */
export function align(quote: readonly string[], source: readonly string[]): readonly Stretch[] {
  const steps = fillSteps(quote, source);
  return stretches(
    walkBack(steps.table, quote.length, steps.end, source.length + 1),
    quote,
    source,
  );
}

function fillSteps(
  quote: readonly string[],
  source: readonly string[],
): { table: Uint8Array; end: number } {
  const width = source.length + 1;
  const table = new Uint8Array((quote.length + 1) * width);
  const sourceCosts = source.map(costOf);
  let above = new Int32Array(width);
  for (let row = 1; row <= quote.length; row += 1) {
    const here = new Int32Array(width);
    const key = quote[row - 1]!;
    const cost = costOf(key);
    here[0] = above[0]! + cost;
    table[row * width] = STEP.quote;
    for (let column = 1; column < width; column += 1) {
      const sourceCost = sourceCosts[column - 1]!;
      const change = key === source[column - 1] ? -EQUAL_GAIN : Math.max(cost, sourceCost);
      const both = above[column - 1]! + change;
      const drop = here[column - 1]! + sourceCost;
      const add = above[column]! + cost;
      const least = Math.min(both, drop, add);
      here[column] = least;
      table[row * width + column] =
        least === both ? STEP.both : least === drop ? STEP.source : STEP.quote;
    }
    above = here;
  }
  return { table, end: cheapestEnd(above) };
}

function costOf(key: string): number {
  return isWord(key) ? WORD_COST : MARK_COST;
}

// The last of equals: a changed last word is then compared with the word that it replaces.
function cheapestEnd(costs: Int32Array): number {
  let end = 0;
  for (let column = 1; column < costs.length; column += 1) {
    if (costs[column]! <= costs[end]!) end = column;
  }
  return end;
}

type Pair = readonly [quote: number, source: number, step: Step];

function walkBack(table: Uint8Array, rows: number, end: number, width: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let [row, column] = [rows, end];
  while (row > 0) {
    const step = table[row * width + column] as Step;
    if (step !== STEP.source) row -= 1;
    if (step !== STEP.quote) column -= 1;
    pairs.push([row, column, step]);
  }
  return pairs.reverse();
}

function stretches(
  pairs: readonly Pair[],
  quote: readonly string[],
  source: readonly string[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [row, column, step] of pairs) {
    const equal = step === STEP.both && quote[row] === source[column];
    const last = found.at(-1);
    const joins = last?.equal === equal;
    const start = joins ? last : { source: [column], quote: [row] };
    if (joins) found.pop();
    found.push({
      equal,
      source: [start.source[0]!, column + (step === STEP.quote ? 0 : 1)],
      quote: [start.quote[0]!, row + (step === STEP.source ? 0 : 1)],
    });
  }
  return found;
}
