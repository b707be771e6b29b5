// Composes tables: rows of columns on the theme's widths, first baselines of a row aligned.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import { largest } from '../../diagnostics/extremes.ts';
import type { Block, Cell, Row, Table } from '../../document/tree.ts';
import type { TableStyle } from '../../theme/theme.ts';
import type { StructureElement } from '../tags/structure-tree.ts';
import { type Composer, type Place, placeIn } from './composer.ts';
import { nameFirstText } from './destinations.ts';
import type { Composed, LayoutNode, RowKeys, StackNode, Vector } from './node.ts';
import { coveredCells, joinRows } from './table-grid.ts';
import { composeText } from './text.ts';
import { reportUnknown } from './unknown.ts';

interface TableContext {
  readonly composer: Composer;
  readonly place: Place;
  readonly style: TableStyle;
  /** x of the table from where it stands. */
  readonly x: number;
}

/** A table as a stack of rows; its head row repeats on every page that it runs on to. */
export function composeTable(composer: Composer, table: Table, outer: Place): Composed<StackNode> {
  const place = placeIn(outer, table);
  const style = tableStyle(composer, table, place);
  const element = composer.structure.add('Table', place.parent);
  const context: TableContext = { composer, place, style, x: style.x };
  const head = composeHead(context, table.head, element);
  const rows = composeBody(
    context,
    table.body,
    composer.structure.add('TBody', element),
    head !== undefined,
  );
  const node: StackNode = {
    stack: rows.map((row) => row.node),
    margin: [context.x, 0, 0, 0],
    ...(style.before ? { _before: style.before } : {}),
    _table: {
      underSideHead: place.atMargin && style.x < composer.theme.section.headWidth,
      ...(head ? { head: head.node } : {}),
      headRules: head && style.headRule ? [hairline(context, 'row', 0.5)] : [],
      headAfter: style.headAfter ?? 0,
      padding: style.padding,
    },
  };
  return { node, ascent: (head ?? rows[0])?.ascent ?? 0 };
}

function tableStyle(composer: Composer, table: Table, place: Place): TableStyle {
  const name = table.classes.find((each) => each in composer.theme.tables);
  reportUnknown(
    composer,
    table.classes.filter((each) => each !== name),
    place,
  );
  if (name) return composer.theme.tables[name]!;
  if (table.classes.length === 0) reportUnknown(composer, ['table'], place);
  const count = largest(
    [...table.head, ...table.body].map((row) => row.cells.length),
    1,
  );
  return { x: 0, columns: new Array<number>(count).fill(place.width / count), padding: 4.5 };
}

function composeHead(
  context: TableContext,
  rows: readonly Row[],
  table: StructureElement<Reference>,
): Composed | undefined {
  if (rows.length === 0) return undefined;
  const group = context.composer.structure.add('THead', table);
  // THead stands before TBody in the tree, as in the markup: it was added first.
  const composed = rows.map((row) => composeLine(context, row, group, row.cells, true));
  return { node: { stack: composed.map((line) => line.node) }, ascent: composed[0]!.ascent };
}

function composeBody(
  context: TableContext,
  rows: readonly Row[],
  group: StructureElement<Reference>,
  underHead: boolean,
): Composed<StackNode>[] {
  const grid = coveredCells(rows);
  return joinRows(rows).map((indexes, position) => {
    const first = rows[indexes[0]!]!;
    const lines = indexes.map((index) =>
      composeLine(context, rows[index]!, group, grid[index]!, false),
    );
    for (const line of lines.slice(1)) line.node._before = JOINED_BEFORE;
    const keys = rowKeys(context, first, position === 0, underHead);
    return {
      node: { stack: lines.map((line) => line.node), _row: keys },
      ascent: lines[0]!.ascent,
    };
  });
}

/** Space above a line that is joined to the row above it. */
const JOINED_BEFORE = 2.25;
const ROW_CLASSES = new Set(['changed', 'new', 'joined', 'past-end', 'subhead']);

function rowKeys(context: TableContext, row: Row, first: boolean, underHead: boolean): RowKeys {
  const { style, composer, place } = context;
  reportUnknown(
    composer,
    row.classes.filter((name) => !ROW_CLASSES.has(name)),
    place,
  );
  const heavy = row.classes.includes('past-end');
  const rules =
    style.ruleFrom === undefined || first
      ? []
      : [hairline(context, heavy ? 'ink' : 'row', heavy ? 1.25 : 0.5)];
  const changed = row.classes.includes('changed') || row.classes.includes('new');
  return {
    padding: style.padding,
    rules,
    underHead: underHead && style.headRule === true,
    ...(changed
      ? {
          bar: {
            x: composer.theme.grid['bar']! - context.x,
            width: 1.75,
            colour: composer.theme.colours['ink']!,
          },
        }
      : {}),
  };
}

/** One row: its cells side by side, each pushed down to the first baseline of the tallest. */
function composeLine(
  context: TableContext,
  row: Row,
  group: StructureElement<Reference>,
  cells: readonly (Cell | undefined)[],
  head: boolean,
): Composed {
  const place = placeIn(context.place, row);
  const element = context.composer.structure.add('TR', group);
  let column = 0;
  const composed = cells.map((cell) => {
    const at = column;
    column += cell?.colSpan ?? 1;
    return cell
      ? composeCell(context, cell, { ...place, parent: element }, at, head)
      : emptyCell(context, at);
  });
  const ascent = largest(
    composed.map((cell) => cell.ascent),
    0,
  );
  for (const cell of composed) if (cell.ascent > 0) cell.node.margin![1] = ascent - cell.ascent;
  nameFirstText(composed, row.id);
  return { node: { columns: composed.map((cell) => cell.node) }, ascent };
}

function emptyCell(context: TableContext, column: number): Composed<StackNode> {
  return {
    node: { stack: [], width: context.style.columns[column] ?? 0, margin: [0, 0, 0, 0] },
    ascent: 0,
  };
}

function composeCell(
  context: TableContext,
  cell: Cell,
  outer: Place,
  column: number,
  head: boolean,
): Composed<StackNode> {
  const { composer, style } = context;
  const place = placeIn(outer, cell);
  const element = composer.structure.add(cell.header ? 'TH' : 'TD', place.parent, {
    scope: cell.header ? (cell.scope === 'row' ? 'Row' : 'Column') : undefined,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    lang: cell.lang,
  });
  const last = column + cell.colSpan - 1;
  const width = sum(style.columns.slice(column, last + 1));
  const gap = style.gaps?.[last] ?? 0;
  const textStyle =
    cell.classes.find((name) => name in composer.theme.text) ??
    (head ? (style.head ?? 'column-head') : style.cells?.[column]);
  const inner: Place = {
    ...place,
    parent: element,
    width: width - gap,
    textStyle,
    atMargin: false,
  };
  const content = composeContent(composer, cell.children, inner);
  return { node: { stack: content.nodes, width, margin: [0, 0, gap, 0] }, ascent: content.ascent };
}

/** A cell with one paragraph is that paragraph; with more, each has an element of its own. */
function composeContent(
  composer: Composer,
  blocks: readonly Block[],
  place: Place,
): { nodes: LayoutNode[]; ascent: number } {
  const only = blocks.length === 1 ? blocks[0]! : undefined;
  const composed =
    only?.kind === 'paragraph'
      ? [composeText(composer, only, place, place.parent)]
      : composer.compose(blocks, place);
  if (composed[0]) delete composed[0].node._before;
  return { nodes: composed.map((each) => each.node), ascent: composed[0]?.ascent ?? 0 };
}

function hairline(context: TableContext, colour: string, lineWidth: number): Vector {
  const { style, composer, x } = context;
  const from = (style.ruleFrom ?? x) - x;
  return {
    type: 'line',
    x1: from,
    y1: 0,
    x2: sum(style.columns),
    y2: 0,
    lineWidth,
    lineColor: composer.theme.colours[colour]!,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
