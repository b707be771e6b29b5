// Where cells begin: beside those that reach over columns, and below those that reach over rows.
import { expect, test } from 'vitest';
import { placeRows } from '../../src/document/table-columns.ts';
import type { Cell, Row } from '../../src/document/tree.ts';

const cell = (colSpan = 1, rowSpan = 1): Cell => ({
  kind: 'cell',
  classes: [],
  header: false,
  colSpan,
  rowSpan,
  children: [],
});
const row = (...cells: Cell[]): Row => ({ kind: 'row', classes: [], cells });

test('cells begin where no other stands', () => {
  const rows = [
    row(cell(1, 3), cell(2), cell()),
    row(cell(), cell(1, 2), cell()),
    row(cell(), cell()),
  ];
  expect(placeRows(rows).map((cells) => cells.map(({ column }) => column))).toEqual([
    [0, 1, 3],
    [1, 2, 3],
    [1, 3],
  ]);
});
