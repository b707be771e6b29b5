// A chart of each kind, with what is hard to draw about it.
import type { Chart, Place, Series, Value } from '../../../src/drawing/chart/chart.ts';

const EMPTY = {
  stacked: false,
  panels: false,
  across: 'names',
  log: false,
  marks: [],
} as const;

function value(each: number | undefined): Value | undefined {
  return each === undefined ? undefined : { value: each, text: each.toLocaleString('en') };
}

function series(name: string, ...values: (number | undefined)[]): Series {
  return { name, values: values.map(value) };
}

function names(...texts: string[]): Place[] {
  return texts.map((text, at) => ({ text, at }));
}

/** Days from 1 May 2027 on. */
function days(count: number, every = 1): Place[] {
  const first = Date.UTC(2027, 4, 1);
  return Array.from({ length: count }, (_, index) => {
    const at = first + index * every * 86_400_000;
    return { text: new Date(at).toISOString().slice(0, 10), at };
  });
}

const POSTS = names(
  'Keld bridge',
  'Port Ellin',
  'Marsh road and the crossing at the old mill',
  'Tarn',
);

/** The same waves every time. */
function wave(count: number, base: number, size: number, pace: number): number[] {
  return Array.from({ length: count }, (_, at) =>
    Math.round(base + size * Math.sin(at / pace) + size * 0.4 * Math.sin(at / (pace * 0.37))),
  );
}

export const SAMPLES: Readonly<Record<string, Chart>> = {
  bars: {
    ...EMPTY,
    kind: 'bars',
    places: POSTS,
    series: [series('Refused', 1231, 402, 77, undefined)],
    marks: [{ text: 'closed since 3 May', from: 1 }],
  },
  'bars-grouped': {
    ...EMPTY,
    kind: 'bars',
    places: POSTS,
    series: [series('April', 31, 12, 7, 3), series('May', 18, 14, 0, 2)],
  },
  'bars-stacked': {
    ...EMPTY,
    kind: 'bars',
    stacked: true,
    places: POSTS,
    series: [
      series('Orsenna', 31, 12, 7, 3),
      series('Farghestan', 18, 14, 2, 2),
      series('Marino', 9, 10, 1, 12),
      series('Not known', 5, 3, 4, 1),
    ],
    totals: ['63', '39', '14', '18'],
  },
  'bars-negative': {
    ...EMPTY,
    kind: 'bars',
    places: POSTS,
    series: [series('Change', 4, -12, 7, -3)],
    marks: [{ text: 'Average of the province', value: 2 }],
  },
  columns: {
    ...EMPTY,
    kind: 'columns',
    across: 'dates',
    places: days(14),
    series: [series('Incidents', 12, 31, 28, 33, 9, 4, 6, 5, 3, 8, 11, 14, 19, 22)],
    marks: [{ text: 'Truce', from: Date.UTC(2027, 4, 5), to: Date.UTC(2027, 4, 9) }],
  },
  'columns-grouped': {
    ...EMPTY,
    kind: 'columns',
    places: names('North', 'Centre', 'South', 'Islands'),
    series: [series('Velmora', 120, 80, 95, 20), series('Kastria', 60, 75, 102, 31)],
    marks: [{ text: 'What was promised', value: 90 }],
  },
  'columns-stacked': {
    ...EMPTY,
    kind: 'columns',
    stacked: true,
    across: 'dates',
    places: days(6, 31),
    series: [
      series('Flour', 120, 80, 95, 70, 33, 60),
      series('Fuel', 60, 75, 102, 31, 20, 30),
      series('Medicine', 20, 15, 22, 11, 30, 25),
    ],
    totals: ['200', '170', '219', '112', '83', '115'],
  },
  lines: {
    ...EMPTY,
    kind: 'lines',
    across: 'dates',
    places: days(90),
    series: [
      series('Velmora', ...wave(90, 60, 20, 9)),
      series('Kastria', ...wave(90, 55, 12, 14)),
      series('Neutral observers', ...wave(90, 20, 6, 7)),
    ],
    marks: [
      { text: 'Truce begins', from: Date.UTC(2027, 5, 4) },
      {
        text: 'Talks in Port Ellin, second round',
        from: Date.UTC(2027, 5, 10),
        to: Date.UTC(2027, 5, 20),
      },
      { text: 'Truce ends', from: Date.UTC(2027, 6, 22) },
      { text: 'Level of the year before', value: 40 },
      { text: 'Ferry sunk off Tarn', from: Date.UTC(2027, 6, 9), value: 87 },
    ],
  },
  'lines-log': {
    ...EMPTY,
    kind: 'lines',
    across: 'numbers',
    log: true,
    places: [2, 4, 8, 16, 32].map((at) => ({ text: String(at), at })),
    series: [series('Cost', 1, 12, 90, undefined, 5000)],
  },
  dots: {
    ...EMPTY,
    kind: 'dots',
    places: names('Harbour survey', 'Union poll', 'Gazette'),
    series: [
      {
        name: 'For the treaty',
        values: [
          { value: 46, text: '46', low: 42, high: 50 },
          { value: 52, text: '52', low: 49, high: 55 },
          { value: 39, text: '39', low: 33, high: 45 },
        ],
      },
    ],
    marks: [{ text: 'Majority', value: 50 }],
  },
  'dots-compared': {
    ...EMPTY,
    kind: 'dots',
    places: POSTS,
    series: [series('2026', 31, 12, 7, 3), series('2027', 18, 14, 21, 2)],
  },
  slope: {
    ...EMPTY,
    kind: 'slope',
    places: names('Keld', 'Port Ellin', 'Tarn', 'Marsh'),
    series: [series('2026', 31, 12, 30, 3), series('2027', 18, 14, 21, 20)],
  },
  waffle: {
    ...EMPTY,
    kind: 'waffle',
    places: names('Confirmed by the monitors', 'Claimed by one side only', 'Not known'),
    series: [series('Incidents', 57, 31, 4)],
  },
  panels: {
    ...EMPTY,
    kind: 'lines',
    across: 'dates',
    panels: true,
    places: days(60),
    series: ['Keld bridge', 'Port Ellin', 'Tarn', 'Marsh road', 'Islands'].map((name, at) =>
      series(name, ...wave(60, 30 + 10 * at, 14, 6 + at)),
    ),
    marks: [{ text: 'Truce', from: Date.UTC(2027, 4, 20), to: Date.UTC(2027, 5, 3) }],
  },
};
