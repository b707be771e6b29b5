// Where words may stand on a map: inside of areas, along lines, and in the corners of its frame.
import { smallest } from '../../diagnostics/extremes.ts';
import type { Box } from '../hatch.ts';
import { type Point, touch } from '../place-labels.ts';
import type { Frame } from './frame.ts';
import { type Position, thinned } from './thinned.ts';
import { boundsOf, isInside, type Traced } from './traced.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GRID = 8;
/** An edge is known well enough by its corners. */
const COARSE = 1.5;
const MOST = 60;

/**
 * Left upper corners of boxes inside of an area, those first that are farthest from its edges;
 * `whole` asks for boxes that lie in it with all their corners.
 */
export function placesInside(rings: Traced, size: Size, whole: boolean): Point[] {
  const edges = rings
    .map((ring) => thinned(ring, COARSE, () => 1))
    .filter((ring) => ring.length > 3);
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2];
  const found: { readonly at: Position; readonly depth: number }[] = [];
  const { left, top, right, bottom } = boundsOf(edges);
  const first = (least: number): number => (Math.floor(least / GRID) + 0.5) * GRID;
  const corners = [
    [0, 0],
    [-1, -1],
    [1, 1],
    [-1, 1],
    [1, -1],
    [0, -1],
    [0, 1],
  ] as const;
  const asked = whole ? corners : corners.slice(0, 1);
  if (whole && right - left < size.width) return [];
  for (let x = first(left); x < right; x += GRID)
    for (let y = first(top); y < bottom; y += GRID) {
      const isIn = asked.every(([dx, dy]) =>
        isInside([x + dx * halfWidth, y + dy * halfHeight], edges),
      );
      if (isIn) found.push({ at: [x, y], depth: depthOf([x, y], edges) });
    }
  return found
    .toSorted((one, other) => other.depth - one.depth)
    .slice(0, MOST)
    .map(({ at: [x, y] }) => ({ x: x - halfWidth, y: y - halfHeight }));
}

function depthOf([x, y]: Position, rings: Traced): number {
  let least = Infinity;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [x1, y1] = ring[at - 1]!;
      const [dx, dy] = [ring[at]![0] - x1, ring[at]![1] - y1];
      const length = dx * dx + dy * dy;
      const part = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
      const along = Math.max(0, Math.min(1, part));
      least = Math.min(least, (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2);
    }
  return least;
}

/** Points of lines, every `step` points of the page. */
export function pointsAlong(lines: Traced, step: number): Point[] {
  return lines.flatMap((line) => {
    const points: Point[] = [];
    let gone = 0;
    for (let at = 1; at < line.length; at++) {
      const [x1, y1] = line[at - 1]!;
      const [x2, y2] = line[at]!;
      const length = Math.hypot(x2 - x1, y2 - y1);
      for (; gone < length; gone += step) {
        const part = gone / length;
        points.push({ x: x1 + part * (x2 - x1), y: y1 + part * (y2 - y1) });
      }
      gone -= length;
    }
    return points;
  });
}

const MARGIN = 6;

/** The corner where something of this size is least in the way; the first ones are preferred. */
export function cornerFor(
  { width, height }: Size,
  frame: Pick<Frame, 'width' | 'height'>,
  corners: readonly Corner[],
  taken: readonly Box[],
  busy: readonly Box[],
): { readonly box: Box; readonly isFree: boolean } {
  const boxes = corners.map(
    ([side, end]): Box => ({
      x: side === 'left' ? MARGIN : frame.width - MARGIN - width,
      y: end === 'top' ? MARGIN : frame.height - MARGIN - height,
      width,
      height,
    }),
  );
  const cost = (box: Box, index: number): number =>
    taken.filter((each) => touch(box, each, MARGIN / 2)).length * 1e6 +
    busy.filter((each) => touch(box, each, 1)).length * 10 +
    index;
  const costs = boxes.map(cost);
  const least = smallest(costs);
  return { box: boxes[costs.indexOf(least)]!, isFree: least < 10 };
}

export type Corner = readonly [side: 'left' | 'right', end: 'top' | 'bottom'];
