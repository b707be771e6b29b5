// Slopes: from one moment to the next, with the numbers at both ends and names at the last one.
import { scaleLinear } from 'd3-scale';
import { largest, smallest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import { spread } from '../place-labels.ts';
import { type Chart, type Drawn, numbersOf } from './chart.ts';
import { colourOf, dot } from './series-look.ts';
import { leading, lines, rule, type Side, widest, words, wrapped } from './words.ts';

const GAP = 7;
/** How much of the width the slopes keep. */
const LEAST_SHARE = 0.3;

interface Layout {
  readonly x: (moment: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** The names of the places in lines that fit behind their numbers. */
  readonly names: readonly (readonly string[])[];
  /** The widest number at the last moment. */
  readonly lastWidth: number;
}

/** Time runs to the right in every language. */
export function drawSlope(chart: Chart, look: DrawingLook): Drawn {
  const heads = headLines(chart, look);
  const layout = layoutOf(chart, look, largest(heads.map((all) => all.length)));
  const { top, bottom, x } = layout;
  const { label: size } = look.sizes;
  const last = chart.series.length - 1;
  return {
    parts: [
      ...heads.flatMap((all, moment) => [
        lines(all, {
          ...{ x: x(moment), middle: leading(size) / 2, side: sideAt(moment, last) },
          ...{ size, weight: 600, fill: look.ink.text },
        }),
        rule([x(moment), top - 4, x(moment), bottom + 4], look.ink.line, 0.5),
      ]),
      ...chart.places.map((_, at) => slopeAt(chart, at, layout, look)),
      ...firstNumbers(chart, layout, look),
      ...lastNumbers(chart, layout, look),
    ],
    height: bottom + leading(size),
  };
}

function sideAt(moment: number, last: number): Side {
  return moment === 0 ? 'left' : moment === last ? 'right' : 'middle';
}

/** The names of the moments: those at the edges have half the way to the next one. */
function headLines({ series }: Chart, look: DrawingLook): string[][] {
  const { label: size } = look.sizes;
  const step = (look.width * LEAST_SHARE) / (series.length - 1);
  return series.map(({ name }, moment) => {
    const isEdge = moment === 0 || moment === series.length - 1;
    return wrapped(name, (isEdge ? step / 2 : step) - 3, { size, weight: 600 }, look);
  });
}

function layoutOf(chart: Chart, look: DrawingLook, headCount: number): Layout {
  const { label: size } = look.sizes;
  const step = leading(size);
  const bold = { size, weight: 600 } as const;
  const [first, lastWidth] = [chart.series[0]!, chart.series.at(-1)!].map(({ values }) =>
    widest(['–', ...values.flatMap((each) => each?.text ?? [])], bold, look),
  ) as [number, number];
  const from = first + GAP + 2;
  const room = look.width * (1 - LEAST_SHARE) - from - 2 * GAP - lastWidth;
  const names = chart.places.map(({ text }) => wrapped(text, room, { size }, look));
  const wide = largest(names.map((all) => widest(all, { size }, look)));
  const to = look.width - lastWidth - wide - 2 * GAP;
  const count = names.reduce((sum, all) => sum + all.length, 0);
  const top = headCount * step + 8;
  const bottom = top + Math.max(Math.min(150, look.width * 0.4), count * step);
  const numbers = numbersOf(chart);
  const [least, most] = [smallest(numbers), largest(numbers)];
  return {
    ...{ top, bottom, names, lastWidth },
    x: scaleLinear()
      .domain([0, chart.series.length - 1])
      .range([from, to]),
    y: scaleLinear()
      .domain([least, most === least ? least + 1 : most])
      .range([bottom, top]),
  };
}

/** The way of one place, in a colour of its own if it is one of the first. */
function slopeAt({ series }: Chart, at: number, { x, y }: Layout, { ink }: DrawingLook): string {
  const points = series.flatMap(({ values }, moment) => {
    const value = values[at]?.value;
    return value === undefined ? [] : [{ x: x(moment), y: y(value) }];
  });
  const isFirst = at < ink.series.length;
  const colour = isFirst ? colourOf(ink, at) : ink.quiet;
  const ways = points
    .slice(1)
    .map((end, index) => rule([points[index]!.x, points[index]!.y, end.x, end.y], colour, 1.3));
  const dots = points.map((point) => dot(point.x, point.y, 2.6, ink, isFirst ? at : 0));
  return [...ways, ...dots].join('');
}

function firstNumbers(
  { series: [first], places }: Chart,
  layout: Layout,
  look: DrawingLook,
): string[] {
  const { label: size } = look.sizes;
  const { x, y, top, bottom } = layout;
  const known = places.flatMap((_, at) => first!.values[at] ?? []);
  const step = leading(size);
  const wished = known.map(({ value }) => ({ at: y(value), size: step }));
  const middles = spread(wished, top - step / 2, bottom + step / 2) ?? wished.map(({ at }) => at);
  const edge = x(0) - GAP;
  return known.flatMap(({ value, text }, index) => [
    ...leader([edge + 1, middles[index]!, edge + GAP - 3, y(value)], step, look),
    words(text, {
      ...{ x: edge, middle: middles[index]!, side: 'right' },
      ...{ size, weight: 600, fill: look.ink.text },
    }),
  ]);
}

/** Numbers and names; where nobody knows the last number, the name stands at the one before. */
function lastNumbers({ series, places }: Chart, layout: Layout, look: DrawingLook): string[] {
  const { label: size } = look.sizes;
  const { x, y, top, bottom, names } = layout;
  const step = leading(size);
  const last = series.length - 1;
  const known = places.map((_, at) => {
    const before = series.findLast(({ values }) => values[at] !== undefined)?.values[at];
    const own = series[last]!.values[at];
    return { y: before === undefined ? bottom : y(before.value), text: own?.text ?? '–' };
  });
  const wished = known.map((each, at) => ({ at: each.y, size: names[at]!.length * step }));
  const middles = spread(wished, top - step / 2, bottom + step / 2) ?? wished.map(({ at }) => at);
  const edge = x(last) + GAP;
  return known.flatMap((each, at) => {
    const middle = middles[at]! - (wished[at]!.size - step) / 2;
    const wide = look.measure(each.text, { size, weight: 600 });
    return [
      ...leader([edge - GAP + 3, each.y, edge - 1, middle], step, look),
      words(each.text, { x: edge, middle, size, weight: 600, fill: look.ink.text }),
      lines(names[at]!, { x: edge + wide + 4, middle, size, fill: look.ink.text }),
    ];
  });
}

/** A thin line to words that had to move away. */
function leader(
  ends: readonly [number, number, number, number],
  step: number,
  { ink }: DrawingLook,
): string[] {
  return Math.abs(ends[3] - ends[1]) > step / 2 ? [rule(ends, ink.line, 0.5)] : [];
}
