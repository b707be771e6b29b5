// The bars that this project has set itself, and whether a run cleared them.

import { OWN, TYPST, YARDSTICK } from '../contenders.mjs';

/** Rows of bar, figure and verdict for the cases that were run. */
export function toBars(results) {
  const find = (name, contender) => {
    const found = results.find((result) => result.case.name === name);
    const of = found?.results.find((result) => result.contender.name === contender);
    return of?.failure ? undefined : of;
  };
  const rows = bars.flatMap(({ words, limit, figure }) => {
    const value = figure((name) => find(name, OWN), find);
    return value === undefined || Number.isNaN(value)
      ? []
      : [`| ${words} | ${limit} | ${round(value)} | ${value <= limit ? 'reached' : 'missed'} |`];
  });
  return rows.length === 0
    ? undefined
    : ['| bar | at most | is | |', '|---|--:|--:|---|', ...rows].join('\n');
}

const against = (name, other) => (own, find) => own(name)?.wall / find(name, other)?.wall;
const pdfmake = (name) => against(name, YARDSTICK);

const bars = [
  { words: 'cold, three pages: wall ÷ pdfmake', limit: 0.4, figure: pdfmake('cold') },
  { words: '50 pages: wall ÷ pdfmake', limit: 0.5, figure: pdfmake('50-pages') },
  { words: '500 pages: wall ÷ pdfmake', limit: 0.45, figure: pdfmake('500-pages') },
  { words: '500 pages: peak MiB', limit: 400, figure: (own) => own('500-pages')?.peak },
  {
    words: 'warm rebuild: wall ÷ our own cold build',
    limit: 0.125,
    figure: (own) => own('warm')?.wall / own('cold')?.wall,
  },
  { words: 'batch: wall ÷ one warm Typst process', limit: 1, figure: against('batch', TYPST) },
  { words: 'three pages: kB', limit: 60, figure: (own) => own('example')?.bytes / 1000 },
  { words: '500 pages: kB', limit: 5000, figure: (own) => own('500-pages')?.bytes / 1000 },
];

function round(value) {
  return value < 10 ? value.toFixed(2) : String(Math.round(value));
}
