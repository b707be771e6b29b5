// Columns: their areas and the numbers on them.
import type { Box } from '../hatch.ts';
import type { DrawingLook } from '../look.ts';
import type { Chart } from './chart.ts';
import type { Grid } from './column-grid.ts';
import type { Plane } from './plane.ts';
import { segmentsOf } from './segments.ts';
import { area, onArea } from './series-look.ts';
import { boxOf, ground, leading, mirrorFor, type WordsAt, words } from './words.ts';

export interface ColumnsDrawn {
  readonly areas: readonly string[];
  readonly boxes: readonly Box[];
  readonly numbers: readonly string[];
}

/** All columns; numbers on top if `isNumbered`. */
export function columnBars(
  chart: Chart,
  grid: Grid,
  plane: Plane,
  look: DrawingLook,
  isNumbered: boolean,
): ColumnsDrawn {
  const drawn = chart.places.map((_, at) =>
    chart.stacked
      ? stackedAt(chart, at, grid, plane, look, isNumbered)
      : groupAt(chart, at, grid, plane, look, isNumbered),
  );
  return {
    areas: drawn.flatMap(({ areas }) => areas),
    boxes: drawn.flatMap(({ boxes }) => boxes),
    numbers: drawn.flatMap(({ numbers }) => numbers),
  };
}

type At =
  Parameters<typeof columnBars> extends [unknown, ...infer More]
    ? [chart: Chart, at: number, ...more: More]
    : never;

function groupAt(...[chart, at, grid, plane, look, isNumbered]: At): ColumnsDrawn {
  const { x } = mirrorFor(look);
  const { label: size } = look.sizes;
  const wide = grid.bar / chart.series.length;
  const zero = plane.y(0);
  const columns = chart.series.map(({ values }, index) => {
    const value = values[at];
    const middle = x(grid.start(at) + (index + 0.5) * wide);
    const number = { x: middle, side: 'middle' as const, size, fill: look.ink.text };
    if (value === undefined) {
      const way = zero - plane.top < leading(size) ? 1 : -1;
      const middle = zero + (way * leading(size)) / 2;
      const absent = { ...number, middle, fill: look.ink.quiet };
      return { areas: [], boxes: [boxOf('–', absent, look)], numbers: [words('–', absent)] };
    }
    const y = plane.y(value.value);
    const width = wide - (chart.series.length > 1 ? Math.min(0.6, wide * 0.1) : 0);
    const box = { x: middle - width / 2, y: Math.min(y, zero), width, height: Math.abs(zero - y) };
    const away = value.value < 0 ? 1 : -1;
    const place = { ...number, middle: y + (away * leading(size)) / 2 };
    return {
      areas: [area(box, look.ink, index)],
      boxes: isNumbered ? [box, boxOf(value.text, place, look)] : [box],
      numbers: isNumbered ? numberAt(value.text, place, chart, plane, look) : [],
    };
  });
  return {
    areas: columns.flatMap(({ areas }) => areas),
    boxes: columns.flatMap(({ boxes }) => boxes),
    numbers: columns.flatMap(({ numbers }) => numbers),
  };
}

/** A number, on ground of its own where the line of a mark would run through it. */
function numberAt(
  text: string,
  at: WordsAt,
  { marks }: Chart,
  plane: Plane,
  look: DrawingLook,
): string[] {
  const box = boxOf(text, at, look);
  const isCrossed = marks.some(({ value, from }) => {
    if (value === undefined || from !== undefined) return false;
    const y = plane.y(value);
    return y > box.y - 1 && y < box.y + box.height + 1;
  });
  return [...(isCrossed ? [ground(box, look)] : []), words(text, at)];
}

function stackedAt(...[chart, at, grid, plane, look, isNumbered]: At): ColumnsDrawn {
  const { x } = mirrorFor(look);
  const { label, small: size } = look.sizes;
  const middle = x(grid.middle(at));
  const segments = segmentsOf(chart, at).map(({ index, from, to, text }) => {
    const [top, bottom] = [plane.y(to), plane.y(from)];
    const height = Math.max(0, bottom - top - 0.6);
    const box = { x: middle - grid.bar / 2, y: top, width: grid.bar, height };
    const { fill, ground: needsGround } = onArea(look.ink, index);
    const place = { x: middle, middle: top + height / 2, side: 'middle' as const, size, fill };
    const own = boxOf(text, place, look);
    const hasRoom = own.width + 3 <= grid.bar && leading(size) + 1 <= height;
    const number = [...(needsGround ? [ground(own, look)] : []), words(text, place)];
    return { areas: [area(box, look.ink, index)], box, numbers: hasRoom ? number : [] };
  });
  const sum = {
    ...{ x: middle, middle: plane.y(segmentsOf(chart, at).at(-1)?.to ?? 0) - leading(label) / 2 },
    ...{ side: 'middle' as const, size: label, weight: 600 as const, fill: look.ink.text },
  };
  const total = isNumbered ? (chart.totals?.[at] ?? '') : '';
  return {
    areas: segments.flatMap(({ areas }) => areas),
    boxes: [...segments.map(({ box }) => box), boxOf(total, sum, look)],
    numbers: [
      ...segments.flatMap(({ numbers }) => numbers),
      ...numberAt(total, sum, chart, plane, look),
    ],
  };
}
