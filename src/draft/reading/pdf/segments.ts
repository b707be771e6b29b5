// Pieces of text to segments: what stands on one line without a wide gap.

import { largest, smallest } from '../../../diagnostics/extremes.ts';
import type { Piece } from './pages.ts';

export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Those of its words, the most used first. */
  readonly fonts: readonly string[];
  readonly isRightToLeft: boolean;
}

/** In sizes of the type: narrower is a space between words, wider may be the gap between columns. */
const WORD_GAP = 0.14;
const COLUMN_GAP = 0.9;

/** Joins the pieces of a page, in the order in which they are drawn. */
export function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(group, piece)) group.push(piece);
    else if (piece.text.trim() !== '') groups.push([piece]);
  }
  return withDropCaps(withLooseLines(groups).map(segmentOf));
}

/** How far apart the words of a narrow column may be driven, in sizes of the type. */
const LOOSEST = 2.5;
/** Gaps of one line are as good as equal. */
const EQUAL = 0.1;

/** The words of a line that was driven apart to fill a narrow column: their gaps are wide, and equal. */
function withLooseLines(groups: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const lines: (readonly Piece[])[] = [];
  for (let at = 0; at < groups.length; ) {
    const gap = gapAfter(groups, at);
    let end = at + 1;
    while (gap !== undefined && isEqual(gapAfter(groups, end), gap)) end += 1;
    // Two words alone may as well stand in two columns.
    const isLine = end > at + 1;
    lines.push(isLine ? groups.slice(at, end + 1).flat() : groups[at]!);
    at = isLine ? end + 1 : at + 1;
  }
  return lines;
}

/** Between a group and the next on its line; undefined where there is none near. */
function gapAfter(groups: readonly (readonly Piece[])[], at: number): number | undefined {
  const last = groups[at]?.findLast((piece) => !isBlank(piece));
  const next = groups[at + 1]?.find((piece) => !isBlank(piece));
  if (!last || !next || Math.abs(next.baseline - last.baseline) > 0.1 * last.size) return undefined;
  const gap = next.left >= last.left ? next.left - last.right : last.left - next.right;
  return gap > 0 && gap < LOOSEST * last.size ? gap : undefined;
}

function isEqual(one: number | undefined, other: number): boolean {
  return one !== undefined && Math.abs(one - other) < EQUAL * other;
}

function goesOn(group: readonly Piece[], piece: Piece): boolean {
  const last = group.at(-1)!;
  const { size } = largestOf([piece, ...group.slice(-5)]);
  // A raised figure stands on the line, a large first letter beside several.
  const most = 0.5 * Math.min(size, 1.6 * piece.size, 1.6 * last.size);
  if (Math.abs(piece.baseline - lineOf(group)) > most) return false;
  if (isBlank(piece)) return piece.right - piece.left < COLUMN_GAP * size;
  const gap = piece.left >= last.left ? piece.left - last.right : last.left - piece.right;
  return gap < COLUMN_GAP * size && gap > -0.7 * size;
}

function isBlank({ text }: Piece): boolean {
  return text.trim() === '';
}

function lineOf(group: readonly Piece[]): number {
  const words = group.filter((piece) => !isBlank(piece));
  return largestOf(words.length > 0 ? words : group).baseline;
}

function largestOf(pieces: readonly Piece[]): Piece {
  return pieces.reduce((one, other) => (other.size > one.size ? other : one));
}

function segmentOf(group: readonly Piece[]): Segment {
  const words = group.filter((piece) => !isBlank(piece));
  const { baseline, size } = mainOf(words);
  return {
    text: textOf(group, baseline, size),
    left: smallest(words.map(({ left }) => left)),
    right: largest(words.map(({ right }) => right)),
    baseline,
    size,
    fonts: fontsOf(words),
    isRightToLeft: isMostlyRightToLeft(words),
  };
}

// The type that most of it is set in.
function mainOf(words: readonly Piece[]): Piece {
  return words.reduce((one, other) => (other.text.length > one.text.length ? other : one));
}

function fontsOf(words: readonly Piece[]): readonly string[] {
  const letters = new Map<string, number>();
  for (const { font, text } of words) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].sort(([, one], [, other]) => other - one).map(([font]) => font);
}

function isMostlyRightToLeft(words: readonly Piece[]): boolean {
  const all = words.reduce((sum, { text }) => sum + text.length, 0);
  const turned = words.filter((piece) => piece.isRightToLeft);
  return turned.reduce((sum, { text }) => sum + text.length, 0) > all / 2;
}

function textOf(group: readonly Piece[], baseline: number, size: number): string {
  let text = '';
  let last: Piece | undefined;
  for (const piece of group) {
    const gap = last === undefined ? 0 : Math.max(piece.left - last.right, last.left - piece.right);
    if (gap > WORD_GAP * size && !/\s$/u.test(text) && !/^\s/u.test(piece.text)) text += ' ';
    const isRaised = piece.size < 0.8 * size && baseline - piece.baseline > 0.15 * size;
    text =
      isRaised && NOTE.test(piece.text) ? text.trimEnd() + raised(piece.text) : text + piece.text;
    last = piece;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE = /^\s*\d{1,3}\s*$/u;

/** A number that is the mark of a note stands at the word before it, and can be told from it. */
function raised(text: string): string {
  return text.trim().replace(/\d/gu, (digit) => RAISED[Number(digit)]!);
}

/** A large first letter belongs to the lines beside it. */
function withDropCaps(segments: readonly Segment[]): readonly Segment[] {
  const capitals = segments.filter(({ text }) => /^\p{P}?\p{Lu}$/u.test(text));
  return capitals.reduce(joined, segments);
}

function joined(segments: readonly Segment[], capital: Segment): readonly Segment[] {
  const beside = segments.filter((each) => isBeside(each, capital));
  const [first] = [...beside].sort((one, other) => one.baseline - other.baseline);
  if (first === undefined) return segments;
  const { left } = capital;
  return segments.flatMap((each) => {
    if (each === capital) return [];
    if (each === first) return [{ ...each, left, text: capital.text + each.text }];
    return [beside.includes(each) ? { ...each, left } : each];
  });
}

function isBeside({ left, baseline, size }: Segment, capital: Segment): boolean {
  const gap = left - capital.right;
  return (
    capital.size > 1.7 * size &&
    gap > -0.3 * size &&
    gap < 1.5 * size &&
    baseline <= capital.baseline + 0.3 * size &&
    baseline > capital.baseline - capital.size
  );
}
