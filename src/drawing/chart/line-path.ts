// The path of a line: broken where nobody knows the value, and no finer than paper can show.
import { area, line } from 'd3-shape';

export interface LinePoint {
  readonly x: number;
  /** Undefined where nobody knows the value. */
  readonly y: number | undefined;
}

/** So many strips a point of the page: a printer of 600 dpi shows eight. */
const STRIPS = 4;

/** The `d` of a path through the points. */
export function linePath(points: readonly LinePoint[]): string {
  const path = line<LinePoint>()
    .defined(({ y }) => y !== undefined)
    .x(({ x }) => x)
    .y(({ y }) => y!)
    .digits(2);
  return path(thinned(points)) ?? '';
}

/** The `d` of a path round a band. */
export function bandPath(points: readonly { x: number; low: number; high: number }[]): string {
  const path = area<(typeof points)[number]>()
    .x(({ x }) => x)
    .y0(({ low }) => low)
    .y1(({ high }) => high)
    .digits(2);
  return path(points) ?? '';
}

/** Of many points in one strip, the first, the lowest, the highest and the last: the line looks the same. */
function thinned(points: readonly LinePoint[]): readonly LinePoint[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return points;
  const strips = Math.abs(last.x - first.x) * STRIPS;
  if (points.length <= strips * 4 || strips < 1) return points;
  const kept: LinePoint[] = [];
  let strip: LinePoint[] = [];
  let number = 0;
  for (const point of points) {
    const own = Math.floor(Math.abs(point.x - first.x) * STRIPS);
    if (own !== number) {
      for (const each of extremesOf(strip)) kept.push(each);
      strip = [];
      number = own;
    }
    strip.push(point);
  }
  return kept.concat(extremesOf(strip));
}

function extremesOf(strip: readonly LinePoint[]): LinePoint[] {
  const indexes = new Set([0, strip.length - 1]);
  let [lowest, highest] = [-1, -1];
  for (const [index, { y }] of strip.entries()) {
    if (y === undefined) {
      // A gap stays a gap.
      indexes.add(index);
      continue;
    }
    if (lowest < 0 || y > strip[lowest]!.y!) lowest = index;
    if (highest < 0 || y < strip[highest]!.y!) highest = index;
  }
  for (const index of [lowest, highest]) if (index >= 0) indexes.add(index);
  return [...indexes].toSorted((a, b) => a - b).flatMap((index) => strip[index] ?? []);
}
