// The names of series above a chart, each behind a piece of what it stands for: where a name finds no
// place beside its bars.
import type { DrawingLook } from '../look.ts';
import type { Drawn, Series } from './chart.ts';
import { area, dot } from './series-look.ts';
import { leading, lines, mirrorFor, widest, wrapped } from './words.ts';

const SWATCH = 8;
const GAP = 3;
const BETWEEN = 14;

/** Names in as many rows as they take. */
export function keyRows(
  series: readonly Pick<Series, 'name'>[],
  look: DrawingLook,
  swatch: 'area' | 'dot' = 'area',
): Drawn {
  const { label: size } = look.sizes;
  const { x, side } = mirrorFor(look);
  const step = leading(size);
  let [left, top, bottom] = [0, 0, 0];
  const parts = series.flatMap(({ name }, index) => {
    const all = wrapped(name, look.width - SWATCH - GAP, { size }, look);
    const width = SWATCH + GAP + widest(all, { size }, look);
    if (left > 0 && left + width > look.width) [left, top] = [0, bottom];
    const middle = top + step / 2;
    const own = left;
    left += width + BETWEEN;
    bottom = Math.max(bottom, top + all.length * step + 2);
    const box = {
      ...{ x: x(own) - (look.rtl ? SWATCH : 0), y: middle - SWATCH / 2 },
      ...{ width: SWATCH, height: SWATCH },
    };
    return [
      swatch === 'area'
        ? area(box, look.ink, index)
        : dot(box.x + SWATCH / 2, middle, SWATCH / 2 - 0.5, look.ink, index),
      lines(all, {
        x: x(own + SWATCH + GAP),
        middle,
        side: side('left'),
        size,
        fill: look.ink.text,
      }),
    ];
  });
  return { parts, height: bottom + 4 };
}
