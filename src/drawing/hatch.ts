// Hatching: what tells one area from another where the page is grey. Plain lines inside a rectangle,
// which every reader of SVG draws alike.
import { digits } from './svg.ts';

/** A rectangle: its left upper corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How an area is filled besides its colour. */
export type Hatch = 'rising' | 'falling' | 'level' | 'upright';

/** The lines of a hatch in `box` as the `d` of a path, `gap` points apart. Clip it for another shape. */
export function hatchPath(box: Box, hatch: Hatch, gap = 3): string {
  if (hatch === 'level')
    return steps(box.y, box.height, gap)
      .map((y) => levelLine(box, y))
      .join('');
  if (hatch === 'upright')
    return steps(box.x, box.width, gap)
      .map((x) => uprightLine(box, x))
      .join('');
  return slantedLines(box, hatch, gap * Math.SQRT2).join('');
}

/** Multiples of `gap` inside: areas beside one another have their lines in one pattern. */
function steps(start: number, length: number, gap: number): number[] {
  const first = Math.floor(start / gap + 1e-6) + 1;
  const last = Math.ceil((start + length) / gap - 1e-6) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * gap);
}

function levelLine({ x, width }: Box, y: number): string {
  return `M${digits(x)} ${digits(y)}H${digits(x + width)}`;
}

function uprightLine({ y, height }: Box, x: number): string {
  return `M${digits(x)} ${digits(y)}V${digits(y + height)}`;
}

/** The lines x + y = c, which rise, or x − y = c, which fall, cut off at the edges of the box. */
function slantedLines({ x, y, width, height }: Box, hatch: Hatch, gap: number): string[] {
  const slope = hatch === 'rising' ? -1 : 1;
  const least = Math.min(x - slope * y, x - slope * (y + height));
  return steps(least, width + height, gap).map((c) => {
    const across = (at: number): number => c + slope * at;
    const down = (at: number): number => slope * (at - c);
    const [from, to] = [across(y), across(y + height)].toSorted((one, other) => one - other);
    const [left, right] = [Math.max(x, from!), Math.min(x + width, to!)];
    return `M${digits(left)} ${digits(down(left))}L${digits(right)} ${digits(down(right))}`;
  });
}
