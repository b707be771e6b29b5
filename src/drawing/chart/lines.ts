// Lines over time or numbers: each with its name and last number at its end. Time runs to the right in
// every language, as readers of all scripts are used to.
import { scaleLinear } from 'd3-scale';
import { largest } from '../../diagnostics/extremes.ts';
import type { Box } from '../hatch.ts';
import type { DrawingLook } from '../look.ts';
import { spread } from '../place-labels.ts';
import { element } from '../svg.ts';
import type { Chart, Drawn, Series } from './chart.ts';
import { levelMarks } from './level-marks.ts';
import { bandPath, linePath } from './line-path.ts';
import { markKey } from './mark-key.ts';
import { markZone } from './mark-zone.ts';
import { axisParts, axisTicks } from './place-axis.ts';
import {
  axisWidth,
  footHeight,
  levels,
  type Plane,
  planeAt,
  planeHeight,
  tickCount,
} from './plane.ts';
import { pointNotes } from './point-notes.ts';
import { keyRows } from './series-key.ts';
import { colourOf, dashOf, dot, wordColourOf } from './series-look.ts';
import { type ValueScale, valueScale } from './value-scale.ts';
import { leading, rule, widest, lines as wordLines, words, wrapped } from './words.ts';

const NAME_SHARE = 0.26;
const NAME_GAP = 7;

export function drawLines(chart: Chart, outer: DrawingLook): Drawn {
  const look = { ...outer, rtl: false };
  const height = planeHeight(look.width);
  const scale = valueScale(chart, look, tickCount(height));
  const names = chart.series.map((series, index) => nameOf(series, index, look));
  const left = axisWidth(scale, look);
  const room = largest(names.map(({ width }) => width)) + NAME_GAP;
  const heights = names.reduce((sum, each) => sum + each.height, 0);
  const isNamed = heights <= height + leading(look.sizes.label);
  const right = look.width - (isNamed ? room : 6);
  const x = acrossScale(chart, left, right);
  const key = isNamed ? undefined : keyRows(chart.series, look);
  const zoned = chart.marks.filter(({ from, value }) => from !== undefined && value === undefined);
  const zone = markZone(
    zoned,
    ({ from = 0, to }, end) => x(end ? (to ?? from) : from),
    { left, right: look.width, top: key?.height ?? 0 },
    look,
  );
  const plane = planeAt({ left, right, top: zone.bottom + 5, height }, scale);
  const ticks = axisTicks(chart, look, Math.max(2, Math.floor((right - left) / 52)));
  const axis = axisParts(ticks, x, plane, look);
  const upright = zoned.map(({ from = 0 }) => uprightBox(x(from), plane));
  const taken = [...curveBoxes(chart, x, plane), ...upright];
  const notes = pointNotes(chart, x, plane, taken, look);
  const marked = levelMarks(chart, plane, [...taken, ...notes.boxes], look);
  const foot = plane.bottom + footHeight(look, axis.rows);
  const untold = [...notes.left, ...marked.left];
  const below = markKey(untold, foot + 3, look);
  return {
    parts: [
      ...(key?.parts ?? []),
      ...zone.lines(plane.bottom),
      ...levels(plane, scale, look),
      ...baseline(plane, scale, look),
      ...axis.parts,
      ...chart.series.flatMap((series, index) => band(series, index, chart, x, plane, look)),
      ...marked.parts,
      ...chart.series.map((series, index) => curve(series, index, chart, x, plane, look)),
      ...notes.parts,
      ...(isNamed ? ends(chart, names, x, plane, look) : []),
      ...zone.words,
      ...below.parts,
    ],
    height: untold.length > 0 ? below.height : foot,
  };
}

/** The scale of dates or numbers across the plane. */
export function acrossScale(
  { places }: Pick<Chart, 'places'>,
  left: number,
  right: number,
): (at: number) => number {
  const [from, to] = [places[0]!.at, places.at(-1)!.at];
  return scaleLinear()
    .domain([from, to === from ? from + 1 : to])
    .range([left, right]);
}

/** The foot of a plane that does not begin at zero. */
function baseline(plane: Plane, scale: ValueScale, look: DrawingLook): string[] {
  if (scale.least <= 0) return [];
  return [rule([plane.left, plane.bottom, plane.right, plane.bottom], look.ink.line, 0.4)];
}

interface Name {
  readonly lines: readonly string[];
  readonly number: string;
  readonly width: number;
  readonly height: number;
}

/** A name and the last number, which stands below it. */
function nameOf({ name, values }: Series, _: number, look: DrawingLook): Name {
  const { label: size } = look.sizes;
  const all =
    name === '' ? [] : wrapped(name, look.width * NAME_SHARE, { size, weight: 600 }, look);
  const number = values.findLast((each) => each !== undefined)?.text ?? '';
  const width = Math.max(
    widest(all, { size, weight: 600 }, look),
    widest([number], { size }, look),
  );
  return { lines: all, number, width, height: (all.length + 1) * leading(size) };
}

/** The line of a series. */
export function curve(
  { values }: Series,
  index: number,
  { places }: Pick<Chart, 'places'>,
  x: (at: number) => number,
  plane: Plane,
  { ink }: DrawingLook,
): string {
  const points = places.map(({ at }, each) => {
    const value = values[each]?.value;
    return { x: x(at), y: value === undefined ? undefined : plane.y(value) };
  });
  const alone = points.filter(
    ({ y }, each) =>
      y !== undefined && points[each - 1]?.y === undefined && points[each + 1]?.y === undefined,
  );
  return (
    element('path', {
      d: linePath(points),
      fill: 'none',
      stroke: colourOf(ink, index),
      'stroke-width': 1.6,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dashOf(index),
    }) + alone.map((point) => dot(point.x, point.y!, 1.8, ink, index)).join('')
  );
}

/** What the line of a mark takes. */
function uprightBox(x: number, { top, bottom }: Plane): Box {
  return { x: x - 0.5, y: top, width: 1, height: bottom - top };
}

/** What the lines take of the plane, for words that are not to lie on them. */
function curveBoxes({ places, series }: Chart, x: (at: number) => number, plane: Plane): Box[] {
  const every = Math.max(1, Math.floor(places.length / 200));
  return series.flatMap(({ values }) =>
    values.flatMap((each, at) => {
      const next = values[Math.min(at + every, values.length - 1)];
      if (each === undefined || at % every !== 0) return [];
      const [one, other] = [plane.y(each.value), plane.y((next ?? each).value)];
      const [from, to] = [
        x(places[at]!.at),
        x(places[Math.min(at + every, places.length - 1)]!.at),
      ];
      return [
        { x: from, y: Math.min(one, other), width: to - from, height: Math.abs(other - one) },
      ];
    }),
  );
}

/** The range of a series, where it has one at each of its places. */
function band(
  { values }: Series,
  index: number,
  { places }: Chart,
  x: (at: number) => number,
  plane: Plane,
  { ink }: DrawingLook,
): string[] {
  const points = values.flatMap((each, at) =>
    each?.low === undefined || each.high === undefined
      ? []
      : [{ x: x(places[at]!.at), low: plane.y(each.low), high: plane.y(each.high) }],
  );
  if (points.length < 2) return [];
  return [
    element('path', { d: bandPath(points), fill: colourOf(ink, index), 'fill-opacity': 0.16 }),
  ];
}

/** Names at the ends of the lines, moved apart where they would touch. */
function ends(
  chart: Chart,
  names: readonly Name[],
  x: (at: number) => number,
  plane: Plane,
  look: DrawingLook,
): string[] {
  const { label: size } = look.sizes;
  const half = leading(size) / 2;
  const last = chart.series.map(({ values }) => {
    const at = values.findLastIndex((each) => each !== undefined);
    return { x: x(chart.places[at]?.at ?? 0), y: plane.y(values[at]?.value ?? 0) };
  });
  const middles = spread(
    names.map(({ height }, index) => ({ at: last[index]!.y, size: height })),
    plane.top - half,
    plane.bottom + half,
  )!;
  return names.flatMap(({ lines, number, height }, index) => {
    const { x: end, y } = last[index]!;
    const top = middles[index]! - height / 2 + half;
    const left = plane.right + NAME_GAP;
    const isFar = Math.abs(middles[index]! - y) > height / 2 || end < plane.right - 2;
    return [
      dot(end, y, 2.2, look.ink, index),
      ...(isFar ? [rule([end + 3, y, left - 2, middles[index]!], look.ink.line, 0.5)] : []),
      wordLines(lines, {
        x: left,
        middle: top,
        size,
        weight: 600,
        fill: wordColourOf(look.ink, index),
      }),
      words(number, {
        ...{ x: left, middle: top + lines.length * leading(size) },
        ...{ size, fill: look.ink.text },
      }),
    ];
  });
}
