// Counts by day: a bar for each day that has something, with its number, on one scale of days.
import { describe, expect, test } from 'vitest';
import { drawDays } from '../../../src/drawing/days/draw-days.ts';
import { plainLook } from '../plain-look.ts';
import { collisions, wordsOf } from '../timeline/drawn-svg.ts';

const WORDS = {
  year: String,
  month: (year: number, month: number) => `${year}-${month}`,
  shortMonth: String,
  day: String,
};
const from = Date.parse('2027-05-01T00:00Z');

const draw = (counts: Readonly<Record<string, readonly number[]>>, look = plainLook()): string => {
  const strips = Object.entries(counts).map(([name, each]) => ({ name, counts: each }));
  return drawDays({ from, days: strips[0]!.counts.length, strips }, look, WORDS);
};

const barsOf = (svg: string): { x: number; height: number }[] =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill/g)].map(
    ([, x, height]) => ({ x: Number(x), height: Number(height) }),
  );

describe('counts by day', () => {
  test('are bars as high as the counts, the most of each strip the highest', () => {
    const bars = barsOf(draw({ Claims: [0, 2, 1], Incidents: [40, 0, 10] }));
    expect(bars.map(({ height }) => height)).toEqual([22, 11, 22, 5.5]);
    const [second, third, first] = bars;
    expect(first!.x).toBeLessThan(second!.x);
    expect(second!.x).toBeLessThan(third!.x);
  });

  test('have their numbers, and none lies on another, for a month of them', () => {
    const counts = Array.from({ length: 31 }, (_, day) => (day * 7) % 40);
    const words = wordsOf(draw({ Incidents: counts }));
    expect(collisions(words)).toEqual([]);
    expect(words.map((each) => each.words)).toEqual(expect.arrayContaining(['39', 'Incidents', '2027-5', '1'])); // biome-ignore format: short
  });

  test('have the number of the highest bar where there is no room for all', () => {
    const counts = Array.from({ length: 31 }, (_, day) => (day === 5 ? 12_345 : 1000));
    const numbers = wordsOf(draw({ Incidents: counts }, plainLook({ width: 160 })))
      .map(({ words }) => words)
      .filter((words) => words.length > 3);
    expect(numbers).toEqual(['12,345', 'Incidents', '2027-5'].toSorted((a, b) => numbers.indexOf(a) - numbers.indexOf(b))); // biome-ignore format: short
  });

  test('run from right to left where the writing does', () => {
    const [first, second] = barsOf(draw({ Claims: [1, 1] }, plainLook({ rtl: true })));
    expect(first!.x).toBeGreaterThan(second!.x);
  });
});
