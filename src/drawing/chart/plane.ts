// The plane that columns and lines stand in: quiet level lines with their numbers, zero darker.
import type { DrawingLook } from '../look.ts';
import type { ValueScale } from './value-scale.ts';
import { leading, mirrorFor, rule, widest, words } from './words.ts';

/** The plane without its margins; `y` grows downwards. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (value: number) => number;
}

/** How high a plane is that is as wide as this. */
export function planeHeight(width: number): number {
  return Math.max(96, Math.min(190, width * 0.42));
}

/** About one tick every so many points. */
export function tickCount(height: number): number {
  return Math.max(2, Math.round(height / 42));
}

/** The room that the numbers of an axis take beside the plane. */
export function axisWidth(scale: ValueScale, look: DrawingLook): number {
  const texts = scale.ticks.map((tick) => scale.text(tick));
  return widest(texts, { size: look.sizes.small }, look) + 5;
}

export function planeAt(
  box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly height: number;
  },
  scale: ValueScale,
): Plane {
  const { left, right, top, height } = box;
  const bottom = top + height;
  return { left, right, top, bottom, y: (value) => bottom - scale.share(value) * height };
}

/** The level lines, and their numbers at the start of each if `isNumbered`. */
export function levels(
  plane: Plane,
  scale: ValueScale,
  look: DrawingLook,
  isNumbered = true,
): string[] {
  const { x, side } = mirrorFor(look);
  const { small: size } = look.sizes;
  let last = Number.POSITIVE_INFINITY;
  return scale.ticks.flatMap((tick) => {
    const y = plane.y(tick);
    const isBase = tick === 0;
    const line = rule(
      [x(plane.left), y, x(plane.right), y],
      isBase ? look.ink.text : look.ink.line,
      isBase ? 0.75 : 0.4,
    );
    // Numbers that would touch the one below are left out.
    if (!isNumbered || last - y < size) return [line];
    last = y;
    const at = { x: x(plane.left - 5), middle: y, side: side('right') };
    return [line, words(scale.text(tick), { ...at, size, fill: look.ink.quiet })];
  });
}

/** How much one line of words below the plane takes. */
export function footHeight(look: DrawingLook, count: number): number {
  return 4 + count * leading(look.sizes.small);
}
