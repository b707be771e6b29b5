// Any chart that the format allows is drawn, its words inside and none over another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chart, ChartKind, Mark } from '../../../src/drawing/chart/chart.ts';
import { drawChart } from '../../../src/drawing/chart/draw-chart.ts';
import { plainLook } from '../plain-look.ts';
import { wordFaults } from './word-boxes.ts';

const DAY = 86_400_000;
const word = fc.string({ unit: fc.constantFrom('a', 'e', 'm', 'i'), minLength: 1, maxLength: 18 });
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));

interface Shape {
  readonly kind: ChartKind;
  readonly stacked?: true;
  readonly panels?: true;
  readonly across: Chart['across'];
  readonly rows: number;
  readonly series: number;
  readonly least: number;
}

const SHAPES: readonly Shape[] = [
  { kind: 'bars', across: 'names', rows: 12, series: 4, least: -2000 },
  { kind: 'bars', stacked: true, across: 'names', rows: 12, series: 4, least: 0 },
  { kind: 'columns', across: 'names', rows: 8, series: 3, least: -2000 },
  { kind: 'columns', stacked: true, across: 'dates', rows: 30, series: 4, least: 0 },
  { kind: 'lines', across: 'dates', rows: 40, series: 4, least: -2000 },
  { kind: 'lines', panels: true, across: 'numbers', rows: 10, series: 9, least: 0 },
  { kind: 'dots', across: 'names', rows: 12, series: 3, least: -2000 },
  { kind: 'slope', across: 'names', rows: 12, series: 3, least: 0 },
  { kind: 'waffle', across: 'names', rows: 4, series: 1, least: 0 },
];

/** The lengths of words, rows and numbers that may come. */
function anyChart({ rows, series, least, ...shape }: Shape): fc.Arbitrary<Chart> {
  const count = fc.integer({ min: shape.kind === 'slope' ? 2 : 1, max: series });
  const number = fc.option(fc.integer({ min: least, max: 3_000_000 }), { nil: undefined, freq: 9 });
  const value = number.map((each) =>
    each === undefined ? undefined : { value: each, text: each.toLocaleString('en') },
  );
  return fc
    .tuple(fc.integer({ min: 1, max: rows }), count)
    .chain(([height, wide]) =>
      fc.record({
        texts: fc.array(words, { minLength: height, maxLength: height }),
        names: fc.array(words, { minLength: wide, maxLength: wide }),
        grid: fc.array(fc.array(value, { minLength: height, maxLength: height }), {
          minLength: wide,
          maxLength: wide,
        }),
        marks: fc.array(
          fc.record({ text: words, from: fc.nat({ max: height - 1 }), sort: fc.nat({ max: 2 }) }),
          { maxLength: 3 },
        ),
      }),
    )
    .filter(({ grid }) => grid.some((values) => values.some((each) => each !== undefined)))
    .map(({ texts, names, grid, marks }): Chart => {
      const at = (index: number): number =>
        shape.across === 'dates' ? Date.UTC(2031, 0, 1) + index * DAY * 3 : index;
      const spans = shape.across !== 'names';
      return {
        ...{ stacked: false, panels: false, log: false, ...shape },
        places: texts.map((text, index) => ({ text: spans ? String(index) : text, at: at(index) })),
        series: names.map((name, index) => ({ name, values: grid[index]! })),
        marks: marks.flatMap(({ text, from, sort }): Mark[] => {
          const value = sort * 400_000;
          const isLine = shape.kind === 'lines' && !shape.panels;
          if (shape.kind === 'slope' || shape.kind === 'waffle') return [];
          if (!spans || sort === 0) return [{ text, value }];
          return [{ text, from: at(from), ...(sort === 1 && isLine && { value }) }];
        }),
        ...(shape.stacked && { totals: texts.map(() => '12,345') }),
      };
    });
}

const LOOKS = [
  plainLook({ width: 175 }),
  plainLook(),
  plainLook({ width: 481, sizes: { label: 14, small: 14, strong: 14 } }),
  plainLook({ rtl: true, lang: 'ar' }),
];

test.each(SHAPES)('$kind, stacked $stacked, panels $panels', (shape) => {
  fc.assert(
    fc.property(anyChart(shape), fc.constantFrom(...LOOKS), (chart, look) => {
      expect(wordFaults(drawChart(chart, look), look)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
