// The words below columns: names in lines, dates as many as have room.
import { largest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import type { Chart } from './chart.ts';
import type { Grid } from './column-grid.ts';
import { dateTicks } from './place-axis.ts';
import { footHeight, type Plane } from './plane.ts';
import { leading, lines, mirrorFor, widest, words, wrapped } from './words.ts';

const MOST_LINES = 3;

export interface Foot {
  readonly height: number;
  readonly parts: (plane: Plane) => string[];
}

/** The names or dates below; undefined if names are too long for it. */
export function footOf(chart: Chart, grid: Grid, look: DrawingLook): Foot | undefined {
  const { x } = mirrorFor(look);
  const { label: size } = look.sizes;
  if (chart.across === 'dates') return dateFoot(chart, grid, look);
  // The first column stands nearer to the edge than half of what it has.
  const room = grid.step * 0.96 - 3;
  const names = chart.places.map(({ text }) => wrapped(text, room, { size }, look));
  if (names.some((all) => all.length > MOST_LINES || widest(all, { size }, look) > room))
    return undefined;
  const most = largest(names.map((all) => all.length));
  return {
    height: 4 + most * leading(size),
    parts: ({ bottom }) =>
      names.map((all, at) =>
        lines(all, {
          ...{ x: x(grid.middle(at)), middle: bottom + 4 + leading(size) / 2 },
          ...{ side: 'middle', size, fill: look.ink.text },
        }),
      ),
  };
}

/** Dates below their columns, as many as have room, each the same number of columns from the next. */
function dateFoot({ places }: Chart, grid: Grid, look: DrawingLook): Foot {
  const { small: size } = look.sizes;
  const ticks = dateTicks(
    places.map(({ at }) => new Date(at)),
    look,
  );
  const every = [1, 2, 3, 4, 5, 6, 7, 10, 12, 14, 24, 30].find((count) => {
    const wide = widest(
      ticks.filter((_, at) => at % count === 0).map(({ text }) => text),
      { size },
      look,
    );
    return wide + 5 <= grid.step * count;
  });
  const shown = dateTicks(
    places.filter((_, at) => at % (every ?? 60) === 0).map(({ at }) => new Date(at)),
    look,
  );
  const rows = shown.some(({ under }) => under !== '') ? 2 : 1;
  return {
    height: footHeight(look, rows),
    parts: ({ bottom }) => {
      let end = Number.NEGATIVE_INFINITY;
      return shown.flatMap(({ text, under }, index) => {
        const middle = grid.middle(index * (every ?? 60));
        const at = (row: number) => ({
          ...{ middle: bottom + 4 + (row + 0.5) * leading(size) },
          ...{ side: 'middle' as const, size, fill: look.ink.quiet },
        });
        const inside = (wide: number): number =>
          Math.max(wide / 2, Math.min(middle, look.width - wide / 2));
        const wide = look.measure(under, { size, weight: 400 });
        const centre = inside(wide);
        const isFree = under !== '' && centre - wide / 2 >= end + 4;
        if (isFree) end = centre + wide / 2;
        return [
          words(text, { ...at(0), x: inside(look.measure(text, { size, weight: 400 })) }),
          ...(isFree ? [words(under, { ...at(1), x: centre })] : []),
        ];
      });
    },
  };
}
