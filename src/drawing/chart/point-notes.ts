// Notes at points of a chart: a ring, and words beside it where no line runs.
import type { Box } from '../hatch.ts';
import type { DrawingLook } from '../look.ts';
import { type LabelToPlace, type Point, placeLabels, placesAround } from '../place-labels.ts';
import { element } from '../svg.ts';
import type { Chart, Mark } from './chart.ts';
import type { Plane } from './plane.ts';
import { leading, lines, rule, widest, wrapped } from './words.ts';

const RADIUS = 3.6;
const WIDTH_SHARE = 0.3;
/** How far from its ring words may stand, the nearest first. */
const DISTANCES = [6, 12, 20, 30, 42];

export interface PointNotes {
  readonly parts: readonly string[];
  /** What the words take of the plane. */
  readonly boxes: readonly Box[];
  /** The notes whose words found no place. */
  readonly left: readonly Mark[];
}

/** The notes of a chart; `taken` is what stands in the plane. */
export function pointNotes(
  { marks }: Chart,
  x: (at: number) => number,
  plane: Plane,
  taken: readonly Box[],
  look: DrawingLook,
): PointNotes {
  const { small: size } = look.sizes;
  const notes = marks.flatMap((mark) => {
    if (mark.from === undefined || mark.value === undefined) return [];
    const at = { x: x(mark.from), y: plane.y(mark.value) };
    const all = wrapped(mark.text, look.width * WIDTH_SHARE, { size }, look);
    const box = { width: widest(all, { size }, look), height: all.length * leading(size) };
    return [{ mark, at, all, ...box }];
  });
  const bounds = {
    ...{ x: plane.left, y: plane.top - 2, width: plane.right - plane.left },
    height: plane.bottom - plane.top + 2,
  };
  const rings = notes.map(({ at }) => ringBox(at));
  const wished = notes.map(({ at, width, height }): LabelToPlace => {
    const own = { width, height };
    return { ...own, candidates: DISTANCES.flatMap((far) => placesAround(at, own, far)) };
  });
  const boxes = placeLabels(wished, { bounds, taken: [...taken, ...rings], gap: 1 });
  return {
    boxes: [...rings, ...boxes.flatMap((box) => box ?? [])],
    left: notes.flatMap(({ mark }, index) => (boxes[index] === undefined ? [mark] : [])),
    parts: notes.flatMap(({ at, all }, index) => {
      const box = boxes[index];
      if (box === undefined) return [ring(at, look)];
      const words = { x: box.x, middle: box.y + leading(size) / 2, size, fill: look.ink.text };
      return [...leaderTo(at, box, look), ring(at, look), lines(all, words)];
    }),
  };
}

/** A ring round a point. */
export function ring({ x, y }: Point, { ink }: DrawingLook): string {
  return element('circle', {
    ...{ cx: x, cy: y, r: RADIUS, fill: 'none', stroke: ink.text, 'stroke-width': 0.9 },
  });
}

function ringBox({ x, y }: Point): Box {
  return { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS };
}

/** A thin line from the ring to words that stand far from it. */
function leaderTo({ x, y }: Point, box: Box, { ink }: DrawingLook): string[] {
  const end = {
    x: Math.max(box.x, Math.min(x, box.x + box.width)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  };
  const far = Math.hypot(end.x - x, end.y - y);
  if (far < 10) return [];
  const share = RADIUS / far;
  const start = [x + (end.x - x) * share, y + (end.y - y) * share] as const;
  return [rule([...start, end.x, end.y], ink.quiet, 0.5)];
}
