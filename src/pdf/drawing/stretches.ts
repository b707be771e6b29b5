// Words of a line that are drawn, marked and linked together.
import { largest, smallest } from '../../diagnostics/extremes.ts';
import { isTurned, type RunStyle, type Word } from '../layout/words.ts';
import type { Vector } from './vectors.ts';

/** Neighbouring inlines of one element and link. */
export function stretches(inlines: readonly Word[]): (readonly Word[])[] {
  const result: (readonly Word[])[] = [];
  let start = 0;
  for (let i = 1; i < inlines.length; i++) {
    const last = inlines[i - 1]!.style;
    const { style } = inlines[i]!;
    if (last === style || belong(last, style)) continue;
    result.push(inlines.slice(start, i));
    start = i;
  }
  // Most lines are one stretch.
  if (inlines.length > 0) result.push(start === 0 ? inlines : inlines.slice(start));
  return result;
}

function belong(one: RunStyle, other: RunStyle): boolean {
  return (
    one.element === other.element &&
    one.artifact === other.artifact &&
    one.link === other.link &&
    one.linkToDestination === other.linkToDestination
  );
}

/** How far below the baseline a line under words lies, in parts of their size. */
const UNDERLINE_DEPTH = 0.16;

/** The lines under stretches whose style has one; `x` and `baseline` are those of their line. */
export function underlinesOf(
  all: readonly (readonly Word[])[],
  x: number,
  baseline: number,
): Vector[] {
  if (!all.some(([first]) => first!.style.underline !== undefined)) return [];
  return piecesOf(all).flatMap(({ words }) => {
    const { underline: h, fontSize, color } = words[0]!.style;
    if (h === undefined) return [];
    const { left, right } = extentOf(words);
    const y = baseline + fontSize * UNDERLINE_DEPTH;
    return [{ type: 'rect', x: x + left, y, w: right - left, h, color }];
  });
}

/** How far what is behind words reaches above their baseline and below it, in parts of their size. */
const [GROUND_ABOVE, GROUND_BELOW] = [0.82, 0.26];

/** The colour behind words whose style has one; `x` and `baseline` are those of their line. */
export function groundsOf(line: readonly Word[], x: number, baseline: number): Vector[] {
  if (!line.some(({ style }) => style.ground !== undefined)) return [];
  const groups: Word[][] = [];
  for (const word of line.toSorted((one, other) => one.x - other.x)) {
    const last = groups.at(-1);
    if (last && last[0]!.style.ground === word.style.ground) last.push(word);
    else groups.push([word]);
  }
  return groups.flatMap((words) => {
    const { ground: color, fontSize } = words[0]!.style;
    if (color === undefined) return [];
    const { left, right } = extentOf(words);
    const [y, h] = [baseline - GROUND_ABOVE * fontSize, (GROUND_ABOVE + GROUND_BELOW) * fontSize];
    return [{ type: 'rect', x: x + left, y, w: right - left, h, color }];
  });
}

/** Words of one stretch that stand beside each other, and the place of their first in what is read. */
interface Piece {
  readonly words: readonly Word[];
  readonly order: number;
}

/**
 * What is drawn of a line from left to right. Where directions mix, a stretch may stand in several
 * pieces, and the first that is read need not be the first on the page.
 */
export function piecesOf(all: readonly (readonly Word[])[]): Piece[] {
  const placed = all.flatMap((stretch, index) => stretch.map((word) => ({ word, index })));
  const order = new Map(placed.map(({ word }, at) => [word, at]));
  placed.sort((one, other) => one.word.x - other.word.x);
  const pieces: { words: Word[]; order: number; index: number }[] = [];
  for (const { word, index } of placed) {
    const last = pieces.at(-1);
    const at = order.get(word)!;
    if (last?.index === index) {
      last.words.push(word);
      last.order = Math.min(last.order, at);
    } else pieces.push({ words: [word], order: at, index });
  }
  return pieces;
}

/** From where to where a stretch of a line reaches, without the space at its end. */
export function extentOf(inlines: readonly Word[]): { left: number; right: number } {
  const first = inlines[0]!;
  const last = inlines.at(-1)!;
  if (first.style.base === undefined)
    return { left: first.x, right: last.x + last.width - last.trailingCut };
  // Where directions mix, the first word may stand anywhere; space is at the left of a turned word.
  const ends = inlines.map(({ x, width, trailingCut, style }) =>
    isTurned(style)
      ? { left: x + trailingCut, right: x + width }
      : { left: x, right: x + width - trailingCut },
  );
  const left = smallest(ends.map((each) => each.left));
  return {
    left,
    right: largest(
      ends.map((each) => each.right),
      left,
    ),
  };
}
