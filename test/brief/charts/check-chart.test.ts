// What is wrong with charts, each told at its place.
import { describe, expect, test } from 'vitest';
import type { IncludeReader } from '../../../src/brief/include/include.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { lineAndColumn } from '../../../src/diagnostics/position.ts';

/** `line:column code` of each problem of a chart; its keys begin in line 4. */
function told(chart: string, csv?: string): string[] {
  const read: IncludeReader = (name) => ({ file: name, text: csv ?? '' });
  const text = `title: A\ncharts:\n  - title: B\n${chart.replace(/^/gmu, '    ')}\n`;
  const { diagnostics, texts } = parseBrief(text, 'a.yaml', [], read);
  return diagnostics.map(({ file, span, code }) => {
    const { line, column } = lineAndColumn(texts.get(file) ?? text, span?.start ?? 0);
    return `${file === 'a.yaml' ? '' : `${file}:`}${line}:${column} ${code}`;
  });
}

const ROWS = 'columns: [Place, N]\nrows: [[Keld, 1], [Tarn, 2]]';
const DAYS = 'columns: [Day, N]\nrows: [[2031-05-01, 1], [2031-05-02, 2]]';

describe('a chart that can be drawn', () => {
  test.each([
    ['bars', `kind: bars\n${ROWS}\nmarks: [{ at: Keld, text: a }, { value: 2, text: b }]`],
    [
      'columns of dates',
      `kind: columns\n${DAYS}\nmarks: [{ from: 2031-05-01, to: 2031-05-02, text: a }]`,
    ],
    ['years that fall, as names', 'kind: columns\ncolumns: [Y, N]\nrows: [[2031, 1], [2030, 2]]'],
    [
      'a line over numbers',
      'kind: lines\nlog: true\ncolumns: [Depth, N]\nrows: [[1, 1], [1.5, 200]]',
    ],
    [
      'a range',
      'kind: dots\ncolumns: [P, N, { name: L, is: low }, { name: H, is: high }]\nrows: [[a, 2, 1, 3], [b, "", "", ""]]',
    ],
    [
      'bars of days, the latest first',
      'kind: bars\ncolumns: [{ name: D, kind: date }, N]\nrows: [[2031-05-02, 1], [2031-05-01, 2]]\nmarks: [{ at: 2031-05-01, text: a }]',
    ],
    ['a note at a point', `kind: lines\n${DAYS}\nmarks: [{ at: 2031-05-01, value: 1, text: a }]`],
    ['a slope', 'kind: slope\ncolumns: [P, May, June]\nrows: [[a, 2, 1]]'],
    [
      'panels of many series',
      'kind: lines\npanels: true\ncolumns: [D, a, b, c, d, e]\nrows: [[2031, 1, 1, 1, 1, 1]]',
    ],
    ['dots that do not begin at zero', `kind: dots\nmin: 0.5\nmax: 3\n${ROWS}`],
  ])('%s', (_, chart) => {
    expect(told(chart)).toEqual([]);
  });
});

describe('a chart that cannot', () => {
  test.each([
    ['of no known kind', `kind: pie\n${ROWS}`, ['4:11 unknown-term']],
    ['without rows', 'kind: bars\ncolumns: [a, b]', ['3:5 missing-key']],
    ['without numbers', 'kind: bars\ncolumns: [Place]\nrows: [[Keld]]', ['5:14 chart-columns']],
    ['with empty numbers', 'kind: bars\ncolumns: [P, N]\nrows: [[a, ""]]', ['5:18 chart-columns']],
    [
      'with a column of dates',
      'kind: bars\ncolumns: [P, { name: N, kind: date }]\nrows: [[a, 1]]',
      ['5:18 chart-columns'],
    ],
    [
      'with half a range',
      'kind: dots\ncolumns: [P, N, { name: L, is: low }]\nrows: [[a, 1, 1]]',
      ['5:21 chart-columns'],
    ],
    [
      'of a line over names',
      `kind: lines\ncolumns: [{ name: P, kind: text }, N]\nrows: [[a, 1]]`,
      ['5:15 chart-columns'],
    ],
    ['with a short row', 'kind: bars\ncolumns: [P, N]\nrows: [[a]]', ['6:12 ragged-row']],
    [
      'with a word for a number',
      'kind: bars\ncolumns: [P, N]\nrows: [[a, many]]',
      ['6:16 not-a-number'],
    ],
    [
      'with a formula',
      'kind: bars\ncolumns: [P, N]\nrows: [[a, =SUM(A1)]]',
      ['6:16 formula-in-table'],
    ],
    [
      'with a word for a date',
      'kind: lines\ncolumns: [D, N]\nrows: [[May, 1]]',
      ['6:13 invalid-date'],
    ],
    [
      'with dates out of order',
      'kind: lines\ncolumns: [D, N]\nrows: [[2031-05-02, 1], [2031-05-01, 1]]',
      ['6:30 chart-order'],
    ],
    [
      'with a date twice',
      'kind: lines\ncolumns: [D, N]\nrows: [[2031, 1], [2031, 1]]',
      ['6:24 chart-order'],
    ],
    [
      'with five series',
      'kind: bars\ncolumns: [P, a, b, c, d, e]\nrows: [[K, 1, 1, 1, 1, 1]]',
      ['5:30 chart-too-much'],
    ],
    [
      'of more bars than have room',
      `kind: bars\ncolumns: [P, a, b]\nrows:\n${'  - [K, 1, 2]\n'.repeat(17)}`,
      ['23:9 chart-too-much'],
    ],
    [
      'of five shares',
      'kind: waffle\ncolumns: [P, N]\nrows: [[a, 1], [b, 1], [c, 1], [d, 1], [e, 1]]',
      ['6:44 chart-too-much'],
    ],
    ['of a slope with one end', `kind: slope\n${ROWS}`, ['5:14 chart-too-much']],
    [
      'with a negative share',
      'kind: waffle\ncolumns: [P, N]\nrows: [[a, -1]]',
      ['6:16 chart-value'],
    ],
    [
      'with a negative part of a stack',
      'kind: bars\nstacked: true\ncolumns: [P, N]\nrows: [[a, -1]]',
      ['7:16 chart-value'],
    ],
    [
      'with the logarithm of nothing',
      `kind: lines\nlog: true\ncolumns: [D, N]\nrows: [[2031, 0]]`,
      ['7:19 chart-value'],
    ],
    [
      'with a value outside its range',
      'kind: dots\ncolumns: [P, N, { name: L, is: low }, { name: H, is: high }]\nrows: [[a, 9, 1, 3]]',
      ['6:16 chart-value'],
    ],
    ['whose bars are cut off', `kind: bars\nmin: 1\n${ROWS}`, ['5:10 chart-axis']],
    ['whose values are cut off', `kind: dots\nmin: 1.5\n${ROWS}`, ['5:10 chart-axis']],
    [
      'whose axis ends before it begins',
      `kind: dots\nmin: 5\nmax: 1\n${ROWS}`,
      ['5:10 chart-axis', '6:10 chart-axis', '6:10 chart-axis'],
    ],
    ['of logarithmic bars', `kind: bars\nlog: true\n${ROWS}`, ['5:10 chart-axis']],
    ['of stacked lines', `kind: lines\nstacked: true\n${DAYS}`, ['5:14 chart-axis']],
    ['with panels of names', `kind: columns\npanels: true\n${ROWS}`, ['6:15 chart-columns']],
    ['with panels of dots', `kind: dots\npanels: true\n${ROWS}`, ['5:13 chart-axis']],
    [
      'with a note at a point of columns',
      `kind: columns\n${DAYS}\nmarks: [{ at: 2031-05-01, value: 1, text: a }]`,
      ['7:13 chart-mark'],
    ],
    [
      'with a mark at no row',
      `kind: bars\n${ROWS}\nmarks: [{ at: Kelt, text: a }]`,
      ['7:19 chart-mark'],
    ],
    [
      'with a mark beyond its dates',
      `kind: lines\n${DAYS}\nmarks: [{ at: 2032, text: a }]`,
      ['7:19 chart-mark'],
    ],
    [
      'with a mark at no date',
      `kind: lines\n${DAYS}\nmarks: [{ at: soon, text: a }]`,
      ['7:19 invalid-date'],
    ],
    [
      'with a mark without a place',
      `kind: bars\n${ROWS}\nmarks: [{ text: a }]`,
      ['7:13 chart-mark'],
    ],
    [
      'with a span in bars',
      `kind: bars\n${ROWS}\nmarks: [{ from: Keld, to: Tarn, text: a }]`,
      ['7:21 chart-mark'],
    ],
    [
      'with a span that ends before it begins',
      `kind: lines\n${DAYS}\nmarks: [{ from: 2031-05-02, to: 2031-05-01, text: a }]`,
      ['7:37 chart-mark'],
    ],
    [
      'with a mark at a word',
      `kind: bars\n${ROWS}\nmarks: [{ value: much, text: a }]`,
      ['7:22 not-a-number'],
    ],
    [
      'with marks in a waffle',
      `kind: waffle\n${ROWS}\nmarks: [{ value: 1, text: a }]`,
      ['7:13 chart-mark'],
    ],
  ])('%s', (_, chart, expected) => {
    expect(told(chart)).toEqual(expected);
  });
});

describe('a chart from a CSV file', () => {
  const from = 'kind: lines\nfrom: data.csv';

  test.each([
    ['that is sound', 'Day;Keld;Tarn\n2031-05-01;1;2\n2031-05-02;;3\n', []],
    ['with a word', 'Day;Keld\n2031-05-01;1\n2031-05-02;some\n', ['data.csv:3:12 not-a-number']],
    [
      'with dates out of order',
      'Day;Keld\n2031-05-02;1\n2031-05-01;2\n',
      ['data.csv:3:1 chart-order'],
    ],
    ['with a short row', 'Day;Keld\n2031-05-02\n', ['data.csv:2:1 ragged-row']],
  ])('%s', (_, csv, expected) => {
    expect(told(from, csv)).toEqual(expected);
  });

  test('names a column that is not there', () => {
    const chosen = `${from}\ncolumns: [Day, Kelt]`;
    expect(told(chosen, 'Day;Keld\n2031-05-02;1\n')).toEqual(['6:20 csv-column']);
  });
});
