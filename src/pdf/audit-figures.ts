// The audit of figures: each is there once, and in drawings that we make no word stands over another.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { largest, smallest } from '../diagnostics/extremes.ts';
import { auditPictures } from './audit.ts';
import type { AuditedPicture } from './compose/composer.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line of words in a picture, and the corners of the rectangle that it takes of its page. */
export interface Label {
  /** Number of its picture in the document tree. */
  readonly picture: number;
  readonly words: string;
  readonly corners: readonly Point[];
}

/** What two labels may share without touching: letters seldom reach to the corners. */
const TOLERANCE = 0.4;

/** Pictures that do not stand on their page exactly once, and words in them that stand over one another. */
export function auditFigures(
  pictures: readonly AuditedPicture[],
  { drawnPictures, labels }: { readonly drawnPictures: readonly number[]; readonly labels: readonly Label[] }, // biome-ignore format: short
  file: string,
): Diagnostic[] {
  return [...auditPictures(pictures, drawnPictures, file), ...auditLabels(pictures, labels, file)];
}

/** Words over words, each pair a problem: files of others are as they are. */
function auditLabels(
  pictures: readonly AuditedPicture[],
  labels: readonly Label[],
  file: string,
): Diagnostic[] {
  return pictures.flatMap(({ isMade, at, file: name }, picture) => {
    if (!isMade) return [];
    const own = labels.filter((label) => label.picture === picture);
    return overlapsOf(own).map(([one, other]) => ({
      code: 'label-overlap',
      severity: 'warning' as const,
      message: `in the drawing ${name}, “${one.words}” and “${other.words}” stand over one another${at ? ` (at ${at})` : ''}`,
      file,
      hint: 'let it be as wide as the page, or its texts be shorter; please report it with the brief',
    }));
  });
}

/** Pairs of labels that share some room. */
function overlapsOf(labels: readonly Label[]): [Label, Label][] {
  const placed = labels.map((label) => ({ label, ...spanOf(label) })).toSorted((one, other) => one.from - other.from); // biome-ignore format: short
  return placed.flatMap(({ label, to }, index) => {
    const pairs: [Label, Label][] = [];
    for (let at = index + 1; at < placed.length && placed[at]!.from < to; at++)
      if (doOverlap(label.corners, placed[at]!.label.corners)) pairs.push([label, placed[at]!.label]); // biome-ignore format: short
    return pairs;
  });
}

function spanOf({ corners }: Label): { from: number; to: number } {
  const places = corners.map(({ x }) => x);
  return { from: smallest(places), to: largest(places) };
}

/** Two rectangles are apart if some side of one of them has the other wholly beyond it. */
function doOverlap(one: readonly Point[], other: readonly Point[]): boolean {
  return [...sidesOf(one), ...sidesOf(other)].every(({ x, y }) => {
    const along = (points: readonly Point[]): number[] => points.map((point) => point.x * x + point.y * y); // biome-ignore format: short
    const [first, second] = [along(one), along(other)];
    return (
      smallest(first!) < largest(second!) - TOLERANCE &&
      smallest(second!) < largest(first!) - TOLERANCE
    );
  });
}

/** The directions of a rectangle's sides, of length 1. */
function sidesOf([first, second, , last]: readonly Point[]): Point[] {
  return [second!, last!].flatMap((to) => {
    const [x, y] = [to.x - first!.x, to.y - first!.y];
    const length = Math.hypot(x, y);
    return length === 0 ? [] : [{ x: x / length, y: y / length }];
  });
}
