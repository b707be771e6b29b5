// Which rows of a table hold together: by their class, or by a cell that spans down.
import type { Cell, Row } from '../../document/tree.ts';

/** Index lists of rows that stay together: a row and the `joined` ones below it. */
export function joinRows(rows: readonly Row[]): number[][] {
  const groups: number[][] = [];
  rows.forEach((row, index) => {
    if (row.classes.includes('joined') && groups.length > 0) groups.at(-1)!.push(index);
    else groups.push([index]);
  });
  return groups;
}

/** The cells of each row by column, `undefined` where a cell from above spans down. */
export function coveredCells(rows: readonly Row[]): (Cell | undefined)[][] {
  const open: number[] = [];
  return rows.map((row) => {
    const waiting = [...row.cells];
    const line: (Cell | undefined)[] = [];
    for (let column = 0; waiting.length > 0 || (open[column] ?? 0) > 0; ) {
      if ((open[column] ?? 0) > 0) {
        open[column]!--;
        line.push(undefined);
        column += 1;
        continue;
      }
      const cell = waiting.shift()!;
      line.push(cell);
      for (let span = 0; span < cell.colSpan; span++) open[column + span] = cell.rowSpan - 1;
      column += cell.colSpan;
    }
    return line;
  });
}
