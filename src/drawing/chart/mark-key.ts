// What marks mean, below a chart: each behind a piece of itself.
import type { DrawingLook } from '../look.ts';
import { element } from '../svg.ts';
import type { Drawn, Mark } from './chart.ts';
import { ring } from './point-notes.ts';
import { leading, lines, mirrorFor, rule, wrapped } from './words.ts';

const SIGN = 12;
const GAP = 5;

/** The thin broken line of a mark. */
export function dashed(ends: readonly [number, number, number, number], look: DrawingLook): string {
  return rule(ends, look.ink.quiet, 0.75, '2 1.5');
}

/** The marks from `top` on; the height is where they end. */
export function markKey(marks: readonly Mark[], top: number, look: DrawingLook): Drawn {
  const { small: size } = look.sizes;
  const { x, side } = mirrorFor(look);
  let y = top;
  const parts = marks.flatMap(({ text, from, to, value }) => {
    const all = wrapped(text, look.width - SIGN - GAP, { size }, look);
    const middle = y + leading(size) / 2 + 1;
    y += all.length * leading(size) + 2;
    const [left, right] = [Math.min(x(0), x(SIGN)), Math.max(x(0), x(SIGN))];
    const centre = (left + right) / 2;
    const at = { x: x(SIGN + GAP), side: side('left'), middle, size, fill: look.ink.quiet };
    const told = lines(all, at);
    if (from !== undefined && value !== undefined)
      return [ring({ x: centre, y: middle }, look), told];
    if (to !== undefined) {
      const box = { x: left, y: middle - 4, width: SIGN, height: 8 };
      return [element('rect', { ...box, fill: look.ink.tint }), told];
    }
    if (value !== undefined) return [dashed([left, middle, right, middle], look), told];
    return [dashed([centre, middle - 4, centre, middle + 4], look), told];
  });
  return { parts, height: y };
}
