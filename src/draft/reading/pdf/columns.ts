// The segments of a page to columns in the order in which they are read.

import { largest, smallest } from '../../../diagnostics/extremes.ts';
import type { Segment } from './segments.ts';

/** A stretch of text from top to bottom; all of it is read before the next one. */
export type Column = readonly Segment[];

/** Lines that both of two columns must have. */
const FEWEST = 3;
/** Columns narrower than this, in sizes of their type, are cells or numbers of a list. */
const NARROWEST = 7;
const MOST_SPLITS = 6;

/** The columns below and beside each other, page by page. */
export function columnsOf(pages: readonly (readonly Segment[])[]): readonly (readonly Column[])[] {
  const gutters = pages.map(bestGutter);
  return pages.map((segments, page) => {
    // A last page may have too few lines to tell its columns by, and has those of the others.
    const gutter = gutters[page] ?? gutters.find((other) => isFitting(other, segments));
    return split(segments, 0, gutter)
      .map(linesOf)
      .filter((column) => column.length > 0);
  });
}

function isFitting(gutter: number | undefined, segments: readonly Segment[]): boolean {
  if (gutter === undefined || segments.some((each) => crosses(each, gutter))) return false;
  const left = segments.filter((each) => each.right <= gutter + 0.5);
  return left.some((each) => segments.some((other) => other.left > gutter && isLevel(each, other)));
}

function split(
  segments: readonly Segment[],
  depth: number,
  known?: number,
): readonly (readonly Segment[])[] {
  const gutter = known ?? (depth < MOST_SPLITS ? bestGutter(segments) : undefined);
  if (gutter === undefined) return [segments];
  return bandsOf(segments, gutter).flatMap((band) => {
    if (band.some((each) => crosses(each, gutter))) return split(band, depth + 1);
    const left = band.filter((each) => each.right <= gutter + 0.5);
    const right = band.filter((each) => each.right > gutter + 0.5);
    const sides = isMostlyRightToLeft(band) ? [right, left] : [left, right];
    return sides.flatMap((side) => split(side, depth + 1));
  });
}

function isMostlyRightToLeft(segments: readonly Segment[]): boolean {
  return segments.filter((each) => each.isRightToLeft).length > segments.length / 2;
}

function crosses({ left, right }: Segment, gutter: number): boolean {
  return left < gutter - 0.5 && right > gutter + 0.5;
}

/** What crosses the gutter parts the columns above it from those below. */
function bandsOf(segments: readonly Segment[], gutter: number): readonly (readonly Segment[])[] {
  const sorted = [...segments].sort((one, other) => one.baseline - other.baseline);
  const bands: Segment[][] = [];
  let last: { readonly segment: Segment; readonly isAcross: boolean } | undefined;
  for (const segment of sorted) {
    const isAcross =
      crosses(segment, gutter) ||
      (last?.isAcross === true && endsHeadline(segment, last.segment, sorted));
    if (isAcross !== last?.isAcross) bands.push([]);
    last = { segment, isAcross };
    bands.at(-1)!.push(segment);
  }
  return bands;
}

/** The last line of a headline over all columns may be too short to cross anything. */
function endsHeadline(segment: Segment, above: Segment, all: readonly Segment[]): boolean {
  const isSameType =
    segment.size === above.size && segment.fonts.every((font) => above.fonts.includes(font));
  return (
    isSameType &&
    segment.baseline - above.baseline < 1.6 * segment.size &&
    all.every((other) => other === segment || !isLevel(other, segment) || other === above)
  );
}

/** Where the most lines end on the left and begin on the right, and few go across. */
function bestGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * FEWEST) return undefined;
  const starts = new Set(segments.map(({ left }) => Math.round(left)));
  let best: { readonly gutter: number; readonly lines: number } | undefined;
  for (const start of starts) {
    const gutter = start - 1;
    const lines = linesBeside(segments, gutter);
    if (lines > (best?.lines ?? 0)) best = { gutter, lines };
  }
  return best?.gutter;
}

// How many lines stand side by side at the gutter; none if these are no columns of text.
function linesBeside(segments: readonly Segment[], gutter: number): number {
  const left = segments.filter((each) => each.right <= gutter + 0.5);
  const right = segments.filter((each) => each.left >= gutter - 0.5);
  if (left.length < FEWEST || right.length < FEWEST) return 0;
  // The one nearest to the gutter counts: others may lie beyond it.
  const near = left.filter((each) => !hasNeighbour(each, left));
  const far = right.filter((each) => !hasNeighbourBefore(each, right));
  if (!isText(near) || !isText(far)) return 0;
  const beside = near.filter((each) => far.some((other) => isLevel(each, other)));
  const across = segments.length - left.length - right.length;
  return beside.length < FEWEST ? 0 : Math.min(near.length, far.length) * 4 - across;
}

function hasNeighbour(one: Segment, all: readonly Segment[]): boolean {
  return all.some((other) => other.left > one.right && isLevel(one, other));
}

function hasNeighbourBefore(one: Segment, all: readonly Segment[]): boolean {
  return all.some((other) => other.right < one.left && isLevel(one, other));
}

function isLevel(one: Segment, other: Segment): boolean {
  return Math.abs(one.baseline - other.baseline) < Math.max(one.size, other.size);
}

// Half of the lines at least fill most of the width: the cells of a table do not.
function isText(lines: readonly Segment[]): boolean {
  const widths = lines.map(({ left, right }) => right - left).sort((one, other) => one - other);
  const widest =
    widths.at(Math.floor(widths.length * 0.9) - (widths.length > 9 ? 1 : 0)) ?? widths.at(-1)!;
  const median = widths[Math.floor(widths.length / 2)]!;
  const size = lines.map((line) => line.size).sort((one, other) => one - other)[
    Math.floor(lines.length / 2)
  ]!;
  return median > NARROWEST * size && median > 0.55 * widest;
}

function linesOf(segments: readonly Segment[]): Column {
  const sorted = [...segments].sort((one, other) => one.baseline - other.baseline);
  const rows: Segment[][] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    const isSame =
      row !== undefined &&
      segment.baseline - row[0]!.baseline < 0.35 * Math.min(segment.size, row[0]!.size);
    if (isSame) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map(joined);
}

function joined(row: readonly Segment[]): Segment {
  const [first] = row;
  if (row.length === 1) return first!;
  const isRightToLeft = isMostlyRightToLeft(row);
  const sorted = [...row].sort((one, other) => one.left - other.left);
  if (isRightToLeft) sorted.reverse();
  const longest = row.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  return {
    text: sorted.map(({ text }) => text).join(' '),
    left: smallest(row.map(({ left }) => left)),
    right: largest(row.map(({ right }) => right)),
    baseline: longest.baseline,
    size: longest.size,
    fonts: [...new Set(row.flatMap(({ fonts }) => fonts))],
    isRightToLeft,
  };
}
