// The names of series above a chart, each behind a piece of what it stands for: where a name finds no
// place beside its bars.
import type { DrawingLook } from '../look.ts';
import type { Drawn, Series } from './chart.ts';
import { area, dot } from './series-look.ts';
import { leading, mirrorFor, words } from './words.ts';

const SWATCH = 8;
const GAP = 3;
const BETWEEN = 14;

/** Names in as many lines as they take. */
export function keyRows(
  series: readonly Pick<Series, 'name'>[],
  look: DrawingLook,
  swatch: 'area' | 'dot' = 'area',
): Drawn {
  const { label: size } = look.sizes;
  const { x, side } = mirrorFor(look);
  let [left, row] = [0, 0];
  const parts = series.flatMap(({ name }, index) => {
    const width = SWATCH + GAP + look.measure(name, { size, weight: 400 });
    if (left > 0 && left + width > look.width) [left, row] = [0, row + 1];
    const middle = (row + 0.5) * leading(size) + row * 2;
    const own = left;
    left += width + BETWEEN;
    const box = {
      x: x(own) - (look.rtl ? SWATCH : 0),
      y: middle - SWATCH / 2,
      width: SWATCH,
      height: SWATCH,
    };
    return [
      swatch === 'area'
        ? area(box, look.ink, index)
        : dot(box.x + SWATCH / 2, middle, SWATCH / 2 - 0.5, look.ink, index),
      words(name, {
        x: x(own + SWATCH + GAP),
        middle,
        side: side('left'),
        size,
        fill: look.ink.text,
      }),
    ];
  });
  return { parts, height: (row + 1) * (leading(size) + 2) + 4 };
}
