// A drawn timeline: nothing stands on anything else, whatever the dates are, and all that has no room
// for its words has its number.
import { describe, expect, test } from 'vitest';
import { drawTimeline } from '../../../src/drawing/timeline/draw-timeline.ts';
import { DAY } from '../../../src/drawing/timeline/time-axis.ts';
import type {
  TimelineBar,
  TimelineData,
  TimelineMark,
} from '../../../src/drawing/timeline/timeline-data.ts';
import { plainLook } from '../plain-look.ts';
import { collisions, sizeOf, wordsOf } from './drawn-svg.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WORDS = {
  year: String,
  month: (year: number, month: number) => `${MONTHS[month - 1]} ${year}`,
  shortMonth: (month: number) => MONTHS[month - 1]!,
  day: String,
};
const KEY = { happened: 'happened', said: 'said', due: 'due', inferred: 'inferred', gap: 'time left out' }; // biome-ignore format: short

const at = (date: string): number => Date.parse(`${date}T00:00Z`);

function day(date: string, words: string, more: Partial<TimelineMark> = {}): TimelineMark {
  const middle = at(date) + DAY / 2;
  const plain = {
    isLong: false,
    isDue: false,
    isInferred: false,
    isSaid: false,
    number: undefined,
  };
  return { from: middle, to: middle, ...plain, date, words, ...more };
}

function bar(
  name: string,
  from: string | undefined,
  to: string | undefined,
  more: Partial<TimelineBar> = {},
): TimelineBar {
  const edge = (date: string | undefined) => date && { from: at(date), to: at(date) };
  return { name, state: 'In force', begins: edge(from) || undefined, ends: edge(to) || undefined, wasTo: undefined, isCutShort: false, isPhase: false, isReal: true, ...more }; // biome-ignore format: short
}

const drawn = (data: Partial<TimelineData>, look = plainLook()) =>
  drawTimeline({ marks: [], bars: [], known: undefined, key: KEY, ...data }, look, WORDS);
const draw: (...data: Parameters<typeof drawn>) => string = (...data) => drawn(...data).svg;

/** The same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function manyMarks(seed: number): TimelineMark[] {
  const random = randomOf(seed);
  const count = 2 + Math.floor(random() * 40);
  const spread = [20, 90, 800][seed % 3]!;
  return Array.from({ length: count }, () => at('2027-01-01') + Math.floor(random() * spread) * DAY)
    .toSorted((a, b) => a - b)
    .map((moment, index) => {
      const words = 'Delegates meet again and agree on nothing. '.repeat(Math.ceil(random() * 3));
      const isLong = random() < 0.1;
      return day('2027-01-01', words.trim(), {
        from: moment,
        to: moment + (isLong ? 30 * DAY : 0),
        isLong,
        isDue: random() < 0.3,
        isInferred: random() < 0.2,
        number: random() < 0.3 ? `C${index + 1}` : undefined,
        date: new Date(moment).toISOString().slice(0, 10),
      });
    });
}

describe('a drawn timeline', () => {
  test.each(Array.from({ length: 30 }, (_, seed) => seed + 1))(
    'has no words on others, none outside, and each mark told (%i)',
    (seed) => {
      const marks = manyMarks(seed);
      const look = plainLook({ width: seed % 2 ? 366 : 481, rtl: seed % 5 === 0 });
      const known = { moment: at('2027-01-12'), words: 'As of 11 January 2027' };
      const bars = [bar('Truce', '2027-01-03', '2027-02-01')];
      const { svg, numbers } = drawn({ marks, known, bars }, look);
      const words = wordsOf(svg);
      expect(collisions(words)).toEqual([]);
      const { width, height } = sizeOf(svg);
      for (const { left, right, top, bottom } of words) {
        expect(left).toBeGreaterThan(-0.1);
        expect(right).toBeLessThan(width + 0.1);
        expect(top).toBeGreaterThan(-0.1);
        expect(bottom).toBeLessThan(height + 0.1);
      }
      const told = words.map((each) => each.words);
      for (const [index, { date }] of marks.entries())
        expect(told).toContain(numbers[index] ?? date);
      const own = numbers.filter((number) => number !== undefined && /^\d/.test(number));
      expect(own).toEqual(own.map((_, index) => String(index + 1)));
    },
  );

  test('is as clear in large print', () => {
    const { sizes } = plainLook();
    const look = plainLook({ sizes: { ...sizes, small: 14 }, width: 481, height: 400 });
    const words = wordsOf(draw({ marks: manyMarks(4) }, look));
    expect(words.length).toBeGreaterThan(5);
    expect(collisions(words)).toEqual([]);
  });

  test('cuts out a long time in which nothing is, and says so', () => {
    const marks = [day('2022-03-01', 'A draft'), day('2027-05-04', 'A truce'), day('2027-05-06', 'A reply')]; // biome-ignore format: short
    const told = wordsOf(draw({ marks })).map(({ words }) => words);
    expect(told).toContain('time left out');
    expect(told).toContain('Mar 2022');
    expect(told).toContain('May 2027');
    expect(wordsOf(draw({ marks: marks.slice(1) })).map(({ words }) => words)).not.toContain('time left out'); // biome-ignore format: short
  });

  test('runs from right to left where the writing does', () => {
    const marks = [day('2027-05-04', 'first'), day('2027-05-20', 'second')];
    const middles = (rtl: boolean): number[] =>
      wordsOf(draw({ marks }, plainLook({ rtl })))
        .filter(({ words }) => /first|second/.test(words))
        .map(({ left, right }) => (left + right) / 2);
    const [first = 0, second = 0] = middles(false);
    expect(first).toBeLessThan(second);
    expect(middles(true).map(Math.round)).toEqual([366 - first, 366 - second].map(Math.round));
  });

  test('fills bars as far as they have lasted, and what was only planned not at all', () => {
    const filled = (bars: TimelineBar[]): number => {
      const known = { moment: at('2027-05-11'), words: 'as of' };
      const marks = [day('2027-05-01', 'a'), day('2027-05-21', 'b')];
      const boxes = draw({ marks, bars, known }).matchAll(/<rect [^>]*width="([\d.]+)"[^>]*height="8" fill="#173F5F"/g); // biome-ignore format: short
      return [...boxes].reduce((sum, [, width]) => sum + Number(width), 0);
    };
    const half = filled([bar('Truce', '2027-05-01', '2027-05-21')]);
    expect(half).toBeCloseTo(filled([bar('Truce', '2027-05-01', '2027-05-11')]), 5);
    expect(half).toBeGreaterThan(100);
    expect(filled([bar('Truce', '2027-05-01', '2027-05-21', { isReal: false })])).toBe(0);
  });

  test('draws a month as long as it is, hollow if it was inferred', () => {
    const month = { from: at('2027-05-01'), to: at('2027-06-01'), isLong: true };
    const svg = (more: Partial<TimelineMark>): string =>
      draw({ marks: [day('2027-05', 'a', { ...month, ...more }), day('2027-06-30', 'b')] });
    const box = /<rect x="[\d.]+" y="[\d.]+" width="(?<width>[\d.]+)" height="3.5" rx="1.75" fill="(?<fill>[^"]+)"/; // biome-ignore format: short
    const { width, fill } = box.exec(svg({}))!.groups!;
    expect(Number(width)).toBeGreaterThan(150);
    expect(fill).toBe('#173F5F');
    expect(box.exec(svg({ isInferred: true }))!.groups!['fill']).toBe('#FFFFFF');
  });

  test('is the same twice', () => {
    expect(draw({ marks: manyMarks(7) })).toBe(draw({ marks: manyMarks(7) }));
  });
});
