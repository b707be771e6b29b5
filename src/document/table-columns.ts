// Where the cells of tables stand.
import type { Cell, Row } from './tree.ts';

/** A cell and the number of the column that it begins in. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

/** Where each cell begins, given the cells above that reach down. */
export function placeRows(rows: readonly Row[]): PlacedCell[][] {
  const taken: number[] = [];
  return rows.map((row) => {
    let column = 0;
    const placed = row.cells.map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const begin = column;
      for (let i = 0; i < cell.colSpan; i++) taken[column++] = cell.rowSpan;
      return { cell, column: begin };
    });
    taken.forEach((rows, index) => {
      taken[index] = Math.max(0, rows - 1);
    });
    return placed;
  });
}
