// Slopes: from one moment to the next, with names and numbers at both ends.
import { largest, smallest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import { spread } from '../place-labels.ts';
import type { Chart, Drawn } from './chart.ts';
import { colourOf, dot } from './series-look.ts';
import { valueScale } from './value-scale.ts';
import { leading, rule, words } from './words.ts';

const GAP = 7;
/** How much of the width the lines have at least. */
const LINES_SHARE = 0.3;

export function drawSlope(chart: Chart, look: DrawingLook): Drawn {
  const { label: size } = look.sizes;
  const step = leading(size);
  const top = step + 8;
  const height = Math.max(Math.min(150, look.width * 0.4), chart.places.length * step + 20);
  const scale = valueScale(chart, look, 4);
  const values = chart.series.flatMap(({ values: own }) =>
    own.flatMap((each) => each?.value ?? []),
  );
  const y = (value: number): number => {
    const [low, high] = [scale.share(smallest(values)), scale.share(largest(values))];
    return top + height - ((scale.share(value) - low) / (high - low || 1)) * height;
  };
  const numbers = chart.series.map(({ values: own }) =>
    largest(
      own.map((each) => look.measure(each?.text ?? '', { size, weight: 600 })),
      0,
    ),
  );
  const names = largest(chart.places.map(({ text }) => look.measure(text, { size, weight: 400 })));
  const right = Math.min(
    numbers.at(-1)! + GAP + names + GAP,
    look.width * (1 - LINES_SHARE) - numbers[0]!,
  );
  const [from, to] = [numbers[0]! + GAP + 2, look.width - right];
  const x = (index: number): number =>
    from + (index / Math.max(1, chart.series.length - 1)) * (to - from);
  const heights = chart.places.map((_, at) =>
    chart.series.map(({ values: own }) => (own[at] === undefined ? undefined : y(own[at].value))),
  );
  const last = chart.series.length - 1;
  return {
    parts: [
      ...chart.series.flatMap(({ name }, index) => [
        words(name, {
          x: x(index),
          middle: step / 2,
          side: sideAt(index, last),
          size,
          weight: 600,
          fill: look.ink.text,
        }),
        rule([x(index), top - 4, x(index), top + height + 4], look.ink.line, 0.5),
      ]),
      ...chart.places.flatMap((_, at) => slopeParts(heights[at]!, at, x, look)),
      ...edgeNumbers(chart, heights, 0, x(0) - GAP, [top, height], look),
      ...edgeNumbers(chart, heights, last, x(last) + GAP, [top, height], look),
    ],
    height: top + height + step,
  };
}

function sideAt(index: number, last: number): 'left' | 'middle' | 'right' {
  return index === 0 ? 'left' : index === last ? 'right' : 'middle';
}

function slopeParts(
  heights: readonly (number | undefined)[],
  at: number,
  x: (index: number) => number,
  { ink }: DrawingLook,
): string[] {
  const known = heights.flatMap((y, index) => (y === undefined ? [] : [{ x: x(index), y }]));
  const isFirst = at < ink.series.length;
  const colour = isFirst ? colourOf(ink, at) : ink.quiet;
  return [
    ...known
      .slice(1)
      .map((end, index) => rule([known[index]!.x, known[index]!.y, end.x, end.y], colour, 1.3)),
    ...known.map((point) => dot(point.x, point.y, 2.6, ink, isFirst ? at : 0)),
  ];
}

/** The numbers at one edge, names behind them at the right one, moved apart where they would touch. */
function edgeNumbers(
  chart: Chart,
  heights: readonly (readonly (number | undefined)[])[],
  index: number,
  edge: number,
  [top, height]: readonly [number, number],
  look: DrawingLook,
): string[] {
  const { label: size } = look.sizes;
  const step = leading(size);
  const isLeft = index === 0;
  const known = chart.places.flatMap((place, at) => {
    const y = heights[at]![index];
    return y === undefined ? [] : [{ place, y, text: chart.series[index]!.values[at]!.text }];
  });
  const wished = known.map(({ y }) => ({ at: y, size: step }));
  const middles = spread(wished, top - step, top + height + step)!;
  return known.flatMap(({ place, y, text }, each) => {
    const middle = middles[each]!;
    const isFar = Math.abs(middle - y) > step / 2;
    const number = { middle, size, weight: 600 as const, fill: look.ink.text };
    if (isLeft)
      return [
        ...(isFar ? [rule([edge + 1, middle, edge + GAP - 3, y], look.ink.line, 0.5)] : []),
        words(text, { ...number, x: edge, side: 'right' }),
      ];
    const width = look.measure(text, { size, weight: 600 });
    return [
      ...(isFar ? [rule([edge - GAP + 3, y, edge - 1, middle], look.ink.line, 0.5)] : []),
      words(text, { ...number, x: edge }),
      words(place.text, { x: edge + width + 4, middle, size, fill: look.ink.text }),
    ];
  });
}
