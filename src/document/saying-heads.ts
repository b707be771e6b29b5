// The heads of a table's columns: those of columns in which nothing stands say nothing.
import { largest } from '../diagnostics/extremes.ts';
import { childrenOf, type TreeNode } from './children-of.ts';
import type { Cell, Table } from './tree.ts';

/** The cells of the head, but for those over columns without a word or picture in any row. */
export function sayingHeads(table: Table): Cell[] {
  const empty = emptyColumns(table);
  return table.head.flatMap(({ cells }) => {
    let column = 0;
    return cells.filter(({ colSpan }) => {
      const from = column;
      column += colSpan;
      return !Array.from({ length: colSpan }, (_, i) => from + i).every((at) => empty.has(at));
    });
  });
}

/** None where cells reach over several rows: then columns are not counted. */
function emptyColumns({ head, body }: Table): ReadonlySet<number> {
  const widths = head.map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0));
  const empty = new Set(Array.from({ length: largest(widths, 0) }, (_, column) => column));
  if (body.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1))) return new Set();
  for (const { cells } of body) {
    let column = 0;
    for (const cell of cells) {
      const says = saysSomething(cell);
      for (let i = 0; i < cell.colSpan; i++, column++) if (says) empty.delete(column);
    }
  }
  return empty;
}

function saysSomething(node: TreeNode): boolean {
  if (node.kind === 'heading' || node.kind === 'paragraph') return node.children.length > 0;
  if (node.kind === 'picture') return true;
  return childrenOf(node).some(saysSomething);
}
