// Composes the cells of tables: an element of their own, as wide as their columns.
import type { Cell } from '../../document/tree.ts';
import type { TableStyle } from '../../theme/theme.ts';
import type { Labels } from './cells-below.ts';
import { fractionWidth } from './columns.ts';
import { type Composer, type Place, placeIn, stacked } from './composer.ts';
import { widthOfRuns } from './directed-runs.ts';
import type { Composed, StackNode } from './node.ts';
import { composeContent } from './text.ts';

/** What the rows of a table share. */
export interface TableContext {
  readonly composer: Composer;
  readonly place: Place;
  readonly style: TableStyle;
  /** x of the table from where it stands. */
  readonly x: number;
  /** Whether the cells of a row stand below one another. */
  readonly isBelow: boolean;
  /** Whether it is a table of contents: its cells are no elements, what is in them are. */
  readonly isContents: boolean;
  /** What is said above each cell, where the cells of a row stand below one another. */
  readonly labels?: Labels;
  /** Room for decimals by column, where numbers are lined up at their points. */
  readonly fractions: readonly number[];
}

/** Room where a cell from above spans down. */
export function emptyCell(context: TableContext, column: number): Composed<StackNode> {
  return {
    node: { stack: [], width: context.style.columns[column] ?? 0, margin: [0, 0, 0, 0] },
    ascent: 0,
  };
}

/** A cell of the row that `outer.parent` stands for, from the column `column` on. */
export function composeCell(
  context: TableContext,
  cell: Cell,
  outer: Place,
  column: number,
  head: boolean,
): Composed<StackNode> {
  const { composer, style } = context;
  const place = placeIn(outer, cell);
  const element = context.isContents ? place.parent : elementOf(composer, cell, place);
  const last = column + cell.colSpan - 1;
  const width = context.isBelow ? outer.width : sum(style.columns.slice(column, last + 1));
  const gap = style.gaps?.[last] ?? 0;
  const textStyle =
    cell.classes.find((name) => name in composer.theme.text) ??
    (head
      ? (style.head ?? 'column-head')
      : style.cells?.[style.fit && context.isBelow ? 0 : column]);
  const inner: Place = {
    ...place,
    parent: element,
    width: width - gap,
    textStyle,
    atMargin: false,
  };
  const content = context.isContents
    ? composer.compose(cell.children, inner)
    : composeContent(composer, cell.children, inner);
  if (cell.classes.includes('numeric') && !context.isBelow) {
    const name = textStyle ?? 'default';
    const own = head ? 0 : fractionWidth(composer, cell, name, place);
    const most = head ? 0 : (context.fractions[column] ?? 0);
    moveToEnd(composer, content, inner.width - (most - own));
  }
  return stacked(content, { width, margin: [0, 0, gap, 0] });
}

function elementOf({ structure }: Composer, cell: Cell, { parent }: Place) {
  return structure.add(cell.header ? 'TH' : 'TD', parent, {
    scope: cell.header ? (cell.scope === 'row' ? 'Row' : 'Column') : undefined,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    lang: cell.lang,
    alt: cell.label,
  });
}

/** Moves a line to the end of a cell that is so wide. */
function moveToEnd(composer: Composer, content: readonly Composed[], width: number): void {
  for (const { node } of content) {
    if (!('text' in node)) continue;
    const room = width - widthOfRuns(composer, node.text) - 0.25;
    if (room > 0) node.margin = [room, 0, 0, 0];
  }
}

/** All of them together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
