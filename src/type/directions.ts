// Which stretches of a paragraph run which way: the Unicode bidirectional algorithm (UAX 9).
import bidiModule from 'bidi-js';
import { largest, smallest } from '../diagnostics/extremes.ts';
import type { Direction } from '../languages/writing.ts';

/** UTF-16 range of a paragraph with one embedding level: odd levels run from right to left. */
interface LevelRun {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

// The package is CommonJS, which its types do not say.
const createBidi = bidiModule as unknown as typeof bidiModule.default;
let bidi: ReturnType<typeof createBidi> | undefined;

// Letters of right-to-left scripts, Arabic digits, and characters that steer directions; isolates
// that run from left to right or as what is in them change nothing without these.
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC]|\uD802[\uDC00-\uDFFF]|\uD803[\uDC00-\uDFFF]|\uD83A[\uDC00-\uDFFF]|\uD83B[\uDE00-\uDEFF]/;

/** True if a paragraph that runs from left to right has to be looked at at all. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The level runs of one paragraph, in the order of the text. */
export function levelRuns(paragraph: string, base: Direction): LevelRun[] {
  bidi ??= createBidi();
  const { levels } = bidi.getEmbeddingLevels(neutralised(paragraph), base);
  const runs: LevelRun[] = [];
  for (let start = 0; start < paragraph.length; ) {
    let end = start + 1;
    while (end < paragraph.length && levels[end] === levels[start]) end++;
    runs.push({ start, end, level: levels[start]! });
    start = end;
  }
  return runs;
}

/**
 * A line break inside a paragraph does not end it here, and the library sees pictographs as pairs
 * of letters: others of the same effect on levels stand for them.
 */
function neutralised(paragraph: string): string {
  return paragraph.replace(/[\n\r\u2029]/g, ' ').replace(/[\u{1F000}-\u{1FAFF}]/gu, '\uFFFC\uFFFC');
}

/**
 * The order in which the pieces of a line stand on the page, from left to right: indexes of
 * `levels` (rule L2: from the highest level down, whatever is at least as high is turned round).
 */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const odd = levels.filter((level) => level % 2 === 1);
  if (odd.length === 0) return order;
  const lowest = smallest(odd);
  for (let level = largest(levels); level >= lowest; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && levels[order[end]!]! >= level) end++;
      if (end > start) {
        const turned = order.slice(start, end).reverse();
        for (const [at, index] of turned.entries()) order[start + at] = index;
        start = end;
      }
    }
  }
  return order;
}
