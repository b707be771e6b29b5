// Rows in one column: their cells below one another, each under the head of its column.
import type { Cell, Row, Table } from '../../document/tree.ts';
import { stacked } from './composer.ts';
import { coveredCells } from './joined-rows.ts';
import type { Composed, LayoutNode, StackNode } from './node.ts';

/** Space above the head of a cell, and above a cell without one, in points. */
const [ABOVE_HEAD, ABOVE_CELL] = [5, 2];

/** What is said above the next cell of a column; undefined if nothing is. */
export type Labels = (column: number, cell: Cell) => Composed | undefined;

/** Makes the head of a column, and what repeats it as an artifact. */
interface HeadMaker {
  readonly first: (cell: Cell, column: number) => Composed;
  readonly again: (cell: Cell) => Composed;
}

/** Whether more columns than one have a head: else it stands once, above all rows. */
export function hasLabels({ head: [row, ...more] }: Table): boolean {
  return more.length === 0 && (row?.cells.filter(isFilled).length ?? 0) > 1;
}

/** The head of each column above its first cell; above the others it is repeated. */
export function labelsOf({ head: [row], body }: Table, { first, again }: HeadMaker): Labels {
  const heads = coveredCells(row ? [row] : [])[0] ?? [];
  const made = heads.map((cell, at) => cell && first(cell, at));
  const filled = new Set(
    coveredCells(body).flatMap((cells, index) =>
      isJoined(body[index]!) ? [] : cells.flatMap((cell, at) => (isFilled(cell) ? [at] : [])),
    ),
  );
  const said = new Set<number>();
  return (column, cell) => {
    const head = heads[column];
    if (!isFilled(head)) return undefined;
    // Nothing of a head is lost, though its column be empty.
    if (!isFilled(cell) && (filled.has(column) || said.has(column))) return undefined;
    if (said.has(column)) return again(head!);
    said.add(column);
    return made[column];
  };
}

/** Whether a row goes on with what the row above it has begun. */
export function isJoined({ classes }: Row): boolean {
  return classes.includes('joined');
}

function isFilled(cell: Cell | undefined): boolean {
  return (cell?.children.length ?? 0) > 0;
}

/** One row, its `composed` cells below one another; an empty one takes no room. */
export function belowOneAnother(
  cells: readonly (Cell | undefined)[],
  composed: readonly Composed<StackNode>[],
  labels: Labels | undefined,
): Composed<StackNode> {
  const parts = composed.flatMap(({ node }, index): LayoutNode[] => {
    const cell = cells[index];
    if (cell === undefined) return [];
    const label = labels?.(index, cell)?.node;
    if (label) Object.assign(label, { _before: ABOVE_HEAD, _keep: true });
    else node._before = ABOVE_CELL;
    if (cell.header) node._keep = true;
    return [label, isFilled(cell) ? node : undefined].filter((each) => each !== undefined);
  });
  return stacked(parts.map((node) => ({ node, ascent: 0 })));
}
