// Charts of each kind as SVG: what they say, and that no word lies over another, however narrow it is.
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/drawing/chart/chart.ts';
import { drawChart } from '../../../src/drawing/chart/draw-chart.ts';
import type { DrawingLook } from '../../../src/drawing/look.ts';
import { contrastRatio } from '../../../src/theme/contrast.ts';
import { plainLook } from '../plain-look.ts';
import { SAMPLES } from './samples.ts';
import { wordBoxes, wordFaults } from './word-boxes.ts';

const LARGE = { label: 14, small: 14, strong: 14 };
const LOOKS: readonly (readonly [name: string, look: DrawingLook])[] = [
  ['the full width', plainLook()],
  ['half the width', plainLook({ width: 175 })],
  ['the width of the page', plainLook({ width: 481 })],
  ['large print', plainLook({ sizes: LARGE })],
  ['a language from right to left', plainLook({ rtl: true, lang: 'ar' })],
];

const kinds = Object.keys(SAMPLES);

describe.each(kinds)('%s', (kind) => {
  const chart = SAMPLES[kind]!;

  test('is the drawing of the golden file', async () => {
    const svg = drawChart(chart, plainLook()).replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../golden/charts/${kind}.svg`);
  });

  test.each(LOOKS)('in %s has no word over another or outside', (_, look) => {
    const svg = drawChart(chart, look);
    expect(wordBoxes(svg, look).length).toBeGreaterThan(3);
    expect(wordFaults(svg, look)).toEqual([]);
  });

  test('says all its marks and series', () => {
    const said = wordBoxes(drawChart(chart, plainLook()), plainLook())
      .map(({ text }) => text)
      .join(' ');
    const names = chart.series.length > 1 ? chart.series.map(({ name }) => name) : [];
    for (const text of [...chart.marks.map((mark) => mark.text), ...names])
      for (const word of text.split(' ')) expect(said).toContain(word);
  });

  test('has words that can be read on paper', () => {
    for (const { text, fill } of wordBoxes(drawChart(chart, plainLook()), plainLook()))
      if (fill !== '#FFFFFF')
        expect([text, contrastRatio(fill, '#FFFFFF') >= 4.5]).toEqual([text, true]);
  });
});

const LINE: Chart = { ...SAMPLES['lines']!, marks: [] };

describe('charts', () => {
  test('begin bars at zero, and lines where the brief says', () => {
    const [bars] = drawChart(SAMPLES['bars']!, plainLook()).match(/<rect [^>]*>/g)!;
    expect(bars).toContain('fill="#173F5F"');
    const texts = (chart: Chart): string[] =>
      wordBoxes(drawChart(chart, plainLook()), plainLook()).map(({ text }) => text);
    expect(texts(LINE)).toContain('0');
    expect(texts({ ...LINE, min: 10 })).not.toContain('0');
    expect(texts({ ...LINE, min: 10, max: 200 })).toContain('200');
  });

  test('of numbers have bars as long as these', () => {
    const svg = drawChart(SAMPLES['bars']!, plainLook());
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, each]) =>
      Number(each),
    );
    expect(widths[1]! / widths[0]!).toBeCloseTo(402 / 1231, 2);
    expect(widths[2]! / widths[0]!).toBeCloseTo(77 / 1231, 2);
  });

  test('from right to left begin at the right, but time does not', () => {
    const rtl = plainLook({ rtl: true, lang: 'he' });
    const bars = wordBoxes(drawChart(SAMPLES['bars']!, rtl), rtl);
    expect(bars.find(({ text }) => text === 'Tarn')!.left).toBeGreaterThan(rtl.width / 2);
    const line = drawChart(LINE, { ...rtl, lang: 'en' });
    expect(line).toBe(drawChart(LINE, plainLook()));
  });

  test('lay bars down whose names are too long to stand below', () => {
    const names = SAMPLES['columns-grouped']!.places.map((place) => ({
      ...place,
      text: `${place.text}, which has a name of many words that go on and on`,
    }));
    const svg = drawChart({ ...SAMPLES['columns-grouped']!, places: names }, plainLook());
    expect(wordBoxes(svg, plainLook()).some(({ text }) => text.startsWith('North, which'))).toBe(
      true,
    );
  });

  test('say months and years in the language', () => {
    const look = plainLook({ lang: 'de' });
    const said = wordBoxes(drawChart(LINE, look), look).map(({ text }) => text);
    expect(said).toContain('Mai');
    expect(said).not.toContain('May');
  });

  test('of one value, of none at places, and of a single day are drawn', () => {
    const one = { ...LINE, places: LINE.places.slice(0, 1) };
    const series = LINE.series.map(({ name, values }) => ({ name, values: values.slice(0, 1) }));
    expect(drawChart({ ...one, series }, plainLook())).toContain('Velmora');
    for (const kind of ['bars', 'columns', 'dots', 'waffle'] as const) {
      const zero = { ...SAMPLES['bars']!, kind, marks: [] };
      const none = zero.series.map((each) => ({
        ...each,
        values: [undefined, ...each.values.slice(1)],
      }));
      expect(drawChart({ ...zero, series: none }, plainLook())).toContain('</svg>');
    }
  });
});

describe('a line of ten thousand points', () => {
  const count = 10_000;
  const places = Array.from({ length: count }, (_, at) => ({ text: String(at), at }));
  const values = places.map(({ at }) => {
    const value = at === 5_001 ? 900 : Math.round(100 + 80 * Math.sin(at / 300) + ((at * 7) % 23));
    return { value, text: String(value) };
  });
  const chart: Chart = { ...LINE, across: 'numbers', places, series: [{ name: 'Shots', values }] };

  test('is no larger than paper can show, and keeps its peak', () => {
    const svg = drawChart(chart, plainLook());
    const [path = ''] = /d="M[^"]{2000,}"/.exec(svg) ?? [];
    expect(path.split('L').length).toBeLessThan(6_000);
    const tops = [...path.matchAll(/[ML][\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));
    const all = drawChart(
      {
        ...chart,
        places: places.slice(4_990, 5_010),
        series: [{ name: 'Shots', values: values.slice(4_990, 5_010) }],
      },
      plainLook(),
    );
    const highest = (ys: readonly number[]): number => ys.reduce((a, b) => Math.min(a, b));
    const few = [...all.matchAll(/[ML][\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(highest(tops)).toBeCloseTo(highest(few), 0);
  });
});
