// What marks mean, below a chart: each behind a piece of itself.
import type { DrawingLook } from '../look.ts';
import { element } from '../svg.ts';
import type { Drawn, Mark } from './chart.ts';
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
  const parts = marks.flatMap(({ text, to, value }) => {
    const all = wrapped(text, look.width - SIGN - GAP, { size }, look);
    const middle = y + leading(size) / 2 + 1;
    y += all.length * leading(size) + 2;
    const [left, right] = [Math.min(x(0), x(SIGN)), Math.max(x(0), x(SIGN))];
    const centre = (left + right) / 2;
    const isSpan = to !== undefined;
    const box = { x: left, y: middle - 4, width: SIGN, height: 8, fill: look.ink.tint };
    const line =
      value === undefined
        ? [centre, middle - 4, centre, middle + 4]
        : [left, middle, right, middle];
    return [
      isSpan ? element('rect', box) : dashed(line as [number, number, number, number], look),
      lines(all, { x: x(SIGN + GAP), side: side('left'), middle, size, fill: look.ink.quiet }),
    ];
  });
  return { parts, height: y };
}
