// Small multiples: a small chart for each series, all of one scale, the others in grey behind its line.
import { largest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import { element } from '../svg.ts';
import type { Chart, Drawn } from './chart.ts';
import { gridOf, markX } from './column-grid.ts';
import { linePath } from './line-path.ts';
import { acrossScale, curve } from './lines.ts';
import { dashed, markKey } from './mark-key.ts';
import { type AxisTick, axisTicks } from './place-axis.ts';
import { axisWidth, footHeight, levels, type Plane, planeAt } from './plane.ts';
import { area, dot } from './series-look.ts';
import { valueScale } from './value-scale.ts';
import { leading, lines, words, wrapped } from './words.ts';

const BETWEEN = 16;
const LEAST_WIDTH = 72;

/** Panels for columns and for lines. */
export function drawPanels(chart: Chart, outer: DrawingLook): Drawn {
  const look = { ...outer, rtl: false };
  const { label: size } = look.sizes;
  const scale = valueScale(chart, look, 3);
  const axis = axisWidth(scale, look);
  const ticks = edgeTicks(chart, look);
  const least = Math.max(LEAST_WIDTH, edgesWidth(ticks, look));
  const count = Math.min(
    chart.series.length,
    Math.max(1, Math.floor((look.width - axis + BETWEEN) / (least + BETWEEN))),
  );
  const columns = Math.ceil(chart.series.length / Math.ceil(chart.series.length / count));
  const width = (look.width - axis - (columns - 1) * BETWEEN) / columns;
  const names = chart.series.map(({ name }) => wrapped(name, width, { size, weight: 600 }, look));
  const head =
    largest(
      names.map((all) => all.length),
      1,
    ) *
      leading(size) +
    6;
  const foot = footHeight(look, ticks.some(({ under }) => under !== '') ? 2 : 1);
  // All panels together are no higher than a drawing may be.
  const rows = Math.ceil(chart.series.length / columns);
  const most = look.height / rows - head - foot - 8;
  const height = Math.max(34, Math.min(80, width * 0.6, most));
  const rowHeight = head + height + foot + 8;
  const parts = chart.series.flatMap((_, index) => {
    const column = index % columns;
    // The first panel stands where the language begins.
    const place = outer.rtl ? columns - 1 - column : column;
    const left = axis + place * (width + BETWEEN);
    const top = Math.floor(index / columns) * rowHeight;
    const plane = planeAt({ left, right: left + width, top: top + head, height }, scale);
    const isFirst = place === 0;
    return [
      lines(names[index]!, {
        x: outer.rtl ? left + width : left,
        side: outer.rtl ? 'right' : 'left',
        middle: top + leading(size) / 2,
        size,
        weight: 600,
        fill: look.ink.text,
      }),
      ...levels(plane, scale, look, isFirst),
      ...panelParts(chart, index, plane, ticks, look),
    ];
  });
  const end = Math.ceil(chart.series.length / columns) * rowHeight - 8;
  const key = markKey(chart.marks, end + 4, look);
  return chart.marks.length === 0
    ? { parts, height: end }
    : { parts: [...parts, ...key.parts], height: key.height };
}

/** The first and the last place, which all panels name. */
function edgeTicks(chart: Chart, look: DrawingLook): AxisTick[] {
  const [first, last] = [chart.places[0]!, chart.places.at(-1)!];
  if (chart.across !== 'dates')
    return (first === last ? [first] : [first, last]).map(({ at, text }) => ({
      at,
      text,
      under: '',
    }));
  return axisTicks({ ...chart, places: first === last ? [first] : [first, last] }, look, 2);
}

/** What the words of the first and the last place take beside one another. */
function edgesWidth(ticks: readonly AxisTick[], look: DrawingLook): number {
  const font = { size: look.sizes.small, weight: 400 } as const;
  const rows = [ticks.map(({ text }) => text), ticks.map(({ under }) => under)];
  return largest(
    rows.map((row) => row.reduce((sum, each) => sum + look.measure(each, font) + 4, 0)),
    0,
  );
}

function panelParts(
  chart: Chart,
  index: number,
  plane: Plane,
  ticks: readonly AxisTick[],
  look: DrawingLook,
): string[] {
  return chart.kind === 'lines'
    ? linePanel(chart, index, plane, ticks, look)
    : columnPanel(chart, index, plane, ticks, look);
}

function linePanel(
  chart: Chart,
  index: number,
  plane: Plane,
  ticks: readonly AxisTick[],
  look: DrawingLook,
): string[] {
  const x = acrossScale(chart, plane.left, plane.right);
  const others = chart.series.filter((_, at) => at !== index);
  const at = chart.series[index]!.values.findLastIndex((each) => each !== undefined);
  const last = chart.series[index]!.values[at];
  return [
    ...panelMarks(chart, x, plane, look),
    ...others.map(({ values }) =>
      element('path', {
        d: linePath(
          chart.places.map((place, each) => ({
            x: x(place.at),
            y: values[each] === undefined ? undefined : plane.y(values[each].value),
          })),
        ),
        ...{ fill: 'none', stroke: look.ink.line, 'stroke-width': 0.5 },
      }),
    ),
    curve(chart.series[index]!, 0, chart, x, plane, look),
    ...(last === undefined
      ? []
      : [dot(x(chart.places[at]!.at), plane.y(last.value), 2, look.ink, 0)]),
    ...edgeWords(ticks, [plane.left, plane.right], plane, look),
  ];
}

function columnPanel(
  chart: Chart,
  index: number,
  plane: Plane,
  ticks: readonly AxisTick[],
  look: DrawingLook,
): string[] {
  const grid = gridOf(chart, 1, plane.left, plane.right);
  const zero = plane.y(0);
  const x = (at: number, end?: true): number => markX(chart, grid, at, end);
  return [
    ...panelMarks(chart, x, plane, look),
    ...chart.series[index]!.values.flatMap((each, at) => {
      if (each === undefined) return [];
      const y = plane.y(each.value);
      const box = {
        x: grid.start(at),
        y: Math.min(y, zero),
        width: grid.bar,
        height: Math.abs(zero - y),
      };
      return [area(box, look.ink, 0)];
    }),
    ...edgeWords(ticks, [plane.left, plane.right], plane, look),
  ];
}

/** The words of the first and the last place at the edges of the panel. */
function edgeWords(
  ticks: readonly AxisTick[],
  [left, right]: readonly [number, number],
  plane: Plane,
  look: DrawingLook,
): string[] {
  const { small: size } = look.sizes;
  return ticks.flatMap(({ text, under }, index) =>
    [text, under].map((line, row) =>
      words(line, {
        ...{ x: index === 0 ? left : right, side: index === 0 ? 'left' : 'right' },
        middle: plane.bottom + 4 + (row + 0.5) * leading(size),
        ...{ size, fill: look.ink.quiet },
      }),
    ),
  );
}

/** Marks in each panel; their words stand below all. */
function panelMarks(
  { marks }: Chart,
  x: (at: number, end?: true) => number,
  plane: Plane,
  look: DrawingLook,
): string[] {
  const { top, bottom, left, right } = plane;
  return marks.flatMap(({ from, to, value }) => {
    if (value !== undefined) return [dashed([left, plane.y(value), right, plane.y(value)], look)];
    if (from === undefined) return [];
    const line = dashed([x(from), top, x(from), bottom], look);
    if (to === undefined) return [line];
    const band = { x: x(from), y: top, width: x(to, true) - x(from), height: bottom - top };
    return [element('rect', { ...band, fill: look.ink.tint }), line];
  });
}
