// Bars that stand: names or dates below them, numbers on top where they have room, else an axis.
import { largest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import { spread } from '../place-labels.ts';
import { drawBars } from './bars.ts';
import { type Chart, type Drawn, numbersOf } from './chart.ts';
import { columnBars } from './column-bars.ts';
import { footOf } from './column-foot.ts';
import { type Grid, gridOf, markX } from './column-grid.ts';
import { levelMarks } from './level-marks.ts';
import { markKey } from './mark-key.ts';
import { markZone } from './mark-zone.ts';
import { axisWidth, levels, type Plane, planeAt, planeHeight, tickCount } from './plane.ts';
import { segmentsOf, sumsOf } from './segments.ts';
import { keyRows } from './series-key.ts';
import { wordColourOf } from './series-look.ts';
import { valueScale } from './value-scale.ts';
import { leading, lines, mirrorFor, widest, wrapped } from './words.ts';

const NAME_SHARE = 0.24;
const NAME_GAP = 7;

export function drawColumns(chart: Chart, outer: DrawingLook): Drawn {
  // Time runs to the right in every language; names run as the language does.
  const look = chart.across === 'names' ? outer : { ...outer, rtl: false };
  const height = planeHeight(look.width);
  const sums = chart.stacked ? sumsOf(chart) : undefined;
  const scale = valueScale(chart, look, tickCount(height), sums);
  const isNamed = chart.stacked && chart.series.length > 1 && hasNames(chart, look, height);
  const names = isNamed ? nameColumn(chart, look) : 0;
  const beside = chart.stacked ? 1 : chart.series.length;
  const bare = gridOf(chart, beside, 0, look.width - names);
  const isNumbered = hasRoom(chart, bare, look);
  const left = isNumbered ? 0 : axisWidth(scale, look);
  const grid = gridOf(chart, beside, left, look.width - names);
  const foot = footOf(chart, grid, look);
  // Names that are too long to stand below are read best beside bars that lie.
  if (foot === undefined) return drawBars(chart, outer);
  const key = chart.series.length > 1 && !isNamed ? keyRows(chart.series, look) : undefined;
  const zone = markZone(
    chart.marks.filter(({ from }) => from !== undefined),
    ({ from = 0, to }, end) => markX(chart, grid, end ? (to ?? from) : from, end),
    { left, right: look.width, top: key?.height ?? 0 },
    look,
  );
  const above = isNumbered ? leading(look.sizes.label) : 5;
  const plane = planeAt(
    { left, right: look.width - names, top: zone.bottom + above, height },
    scale,
  );
  const columns = columnBars(chart, grid, plane, look, isNumbered);
  // Numbers of what is negative stand below its columns.
  const hasNegative = isNumbered && numbersOf(chart).some((each) => each < 0);
  const bottom = plane.bottom + (hasNegative ? leading(look.sizes.label) : 0);
  const marked = levelMarks(chart, plane, columns.boxes, look);
  const below = markKey(marked.left, bottom + foot.height + 3, look);
  return {
    parts: [
      ...(key?.parts ?? []),
      ...zone.lines(plane.bottom),
      ...levels(
        plane,
        isNumbered ? { ...scale, ticks: scale.ticks.filter((tick) => tick === 0) } : scale,
        look,
        !isNumbered,
      ),
      ...columns.areas,
      ...marked.parts,
      ...columns.numbers,
      ...foot.parts({ ...plane, bottom }),
      ...(isNamed ? nameParts(chart, plane, look) : []),
      ...zone.words,
      ...below.parts,
    ],
    height: marked.left.length > 0 ? below.height : bottom + foot.height,
  };
}

/** True if each number has room above its column. */
function hasRoom(chart: Chart, grid: Grid, look: DrawingLook): boolean {
  const { label: size } = look.sizes;
  const texts = chart.stacked
    ? (chart.totals ?? [])
    : chart.series.flatMap(({ values }) => values.flatMap((each) => each?.text ?? []));
  const room = chart.stacked
    ? grid.step
    : grid.bar / chart.series.length + (chart.series.length > 1 ? 0 : grid.step - grid.bar - 3);
  return widest(texts, { size }, look) <= room;
}

function hasNames(chart: Chart, look: DrawingLook, height: number): boolean {
  const count = nameLines(chart, look).reduce((sum, all) => sum + all.length, 0);
  return count * leading(look.sizes.label) <= height;
}

/** The names of stacked series stand beside the last column. */
function nameLines({ series }: Chart, look: DrawingLook): string[][] {
  const font = { size: look.sizes.label, weight: 600 } as const;
  return series.map(({ name }) => wrapped(name, look.width * NAME_SHARE, font, look));
}

function nameColumn(chart: Chart, look: DrawingLook): number {
  const font = { size: look.sizes.label, weight: 600 } as const;
  return largest(nameLines(chart, look).map((all) => widest(all, font, look))) + NAME_GAP;
}

function nameParts(chart: Chart, plane: Plane, look: DrawingLook): string[] {
  const { x, side } = mirrorFor(look);
  const { label: size } = look.sizes;
  const names = nameLines(chart, look);
  const last = segmentsOf(chart, chart.places.length - 1);
  const wished = names.map((all, index) => {
    const segment = last.find((each) => each.index === index);
    const at = segment === undefined ? plane.bottom : plane.y((segment.from + segment.to) / 2);
    return { at, size: all.length * leading(size) };
  });
  const middles = spread(wished, plane.top - leading(size), plane.bottom + leading(size));
  return names.map((all, index) =>
    lines(all, {
      ...{ x: x(plane.right + NAME_GAP - 3), side: side('left') },
      middle: (middles?.[index] ?? 0) - ((all.length - 1) * leading(size)) / 2,
      ...{ size, weight: 600, fill: wordColourOf(look.ink, index) },
    }),
  );
}
