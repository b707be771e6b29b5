import { expect, it } from 'vitest';
import { csvName, csvOf } from '../../src/drawing/csv.ts';

it('writes the data of a drawing for programs', () => {
  expect(csvName('chart:C1')).toBe('chart-C1.csv');
  const columns = [
    { name: 'Place, town', isNumber: false },
    { name: 'Refused', isNumber: true },
  ];
  const rows = [['Keld “east”', '1,200']];
  const raw = [
    ['Keld "east"', '1200'],
    ['=SUM(A1)', '-3'],
    ['-cmd', '+4'],
  ];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvOf({ columns, rows, raw }));
  expect(text).toBe(
    '\uFEFF"Place, town",Refused\r\n"Keld ""east""",1200\r\n\'=SUM(A1),-3\r\n\'-cmd,+4\r\n',
  );
});
