// Composes tables: rows of columns on the theme's widths, first baselines of a row aligned.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import { largest } from '../../diagnostics/extremes.ts';
import type { Cell, Row, Table } from '../../document/tree.ts';
import type { TableStyle } from '../../theme/theme.ts';
import type { StructureElement } from '../tags/structure-tree.ts';
import { fractionWidth, fractionWidths, tableStyle } from './columns.ts';
import { type Composer, type Place, placeIn, reportUnknown, stacked } from './composer.ts';
import { paragraphRuns, widthOfRuns } from './directed-runs.ts';
import { lineVector } from './graphics.ts';
import { coveredCells, joinRows } from './joined-rows.ts';
import {
  type Composed,
  firstLeaf,
  itemKeys,
  type LeafNode,
  type RowKeys,
  type StackNode,
  type Vector,
} from './node.ts';
import { plainText } from './runs.ts';
import { blockStyle } from './style.ts';
import { composeContent } from './text.ts';

interface TableContext {
  readonly composer: Composer;
  readonly place: Place;
  readonly style: TableStyle;
  /** x of the table from where it stands. */
  readonly x: number;
  /** Room for decimals by column, where numbers are lined up at their points. */
  readonly fractions: readonly number[];
}

/** A table as a stack of rows; its head row repeats on every page that it runs on to. */
export function composeTable(composer: Composer, table: Table, outer: Place): Composed<StackNode> {
  const place = placeIn(outer, table);
  const style = tableStyle(composer, table, place);
  const element = composer.structure.add('Table', place.parent);
  const fractions = style.fit ? fractionWidths(composer, table, style, place) : [];
  const context: TableContext = { composer, place, style, x: style.x, fractions };
  const head = composeHead(context, table.head, element);
  const body = composer.structure.add('TBody', element);
  const rows = composeBody(context, table.body, body, head !== undefined);
  const underSideHead = place.atMargin && style.x < composer.theme.section.headWidth;
  const node: StackNode = {
    stack: rows.map((row) => row.node),
    margin: [context.x, 0, 0, 0],
    ...(style.before ? { _before: style.before } : {}),
    ...(style.fit && rows.length <= SHORT ? { _together: true } : {}),
    ...(style.ruleFrom === undefined && style.padding === 0
      ? { _items: itemKeys(lineOf(composer, style)) }
      : {}),
    _table: {
      underSideHead,
      headUnder: underSideHead && (table.head[0]?.cells[0]?.children.length ?? 0) > 0,
      ...(head ? { head: head.node } : {}),
      headRules: head && style.headRule ? [hairline(context, 'row', 0.5)] : [],
      headAfter: style.headAfter ?? 0,
      padding: style.padding,
    },
  };
  return { node, ascent: (head ?? rows[0])?.ascent ?? 0 };
}

/** Height of the tallest line in which the cells of a table are set. */
function lineOf({ theme }: Composer, { cells = [] }: TableStyle): number {
  return largest(
    cells.map((name) => blockStyle(theme, [name], 0).leading),
    0,
  );
}

/** A table of data with so few rows is not parted. */
const SHORT = 8;

function composeHead(
  context: TableContext,
  rows: readonly Row[],
  table: StructureElement<Reference>,
): Composed | undefined {
  if (rows.length === 0) return undefined;
  const group = context.composer.structure.add('THead', table);
  return stacked(rows.map((row) => composeLine(context, row, group, row.cells, true)));
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
    return stacked(lines, { _row: rowKeys(context, first, position === 0, underHead) });
  });
}

/** Space above a line that is joined to the row above it. */
const JOINED_BEFORE = 2.25;
const ROW_CLASSES = new Set(['changed', 'new', 'joined', 'past-end', 'subhead', 'total']);

function rowKeys(context: TableContext, row: Row, first: boolean, underHead: boolean): RowKeys {
  const { style, composer, place } = context;
  const { grid, colours } = composer.theme;
  reportUnknown(
    composer,
    row.classes.filter((name) => !ROW_CLASSES.has(name)),
    place,
  );
  const heavy = row.classes.includes('past-end') || row.classes.includes('total');
  const rules =
    style.ruleFrom === undefined || first
      ? []
      : [hairline(context, heavy ? 'ink' : 'row', heavy ? 1.25 : 0.5)];
  const changed = row.classes.includes('changed') || row.classes.includes('new');
  return {
    padding: style.padding,
    rules,
    underHead: underHead && style.headRule === true,
    ...nameAgain(context, row),
    ...(changed && { bar: { x: grid['bar']! - context.x, width: 1.75, colour: colours['ink']! } }),
  };
}

/** The first cell of a row that names the lines joined to it, as an artifact; a number is not repeated. */
function nameAgain({ composer, style, place }: TableContext, { cells: [first] }: Row) {
  const [name] = first?.children ?? [];
  if (!first?.header || first.rowSpan < 2 || first.classes.includes('number')) return {};
  if (name?.kind !== 'paragraph') return {};
  const { lang, at } = place;
  const keys = { _artifact: 'Repeat' as const };
  const text = name.children.map(plainText).join('');
  const stretch = { text, style: blockStyle(composer.theme, name.classes, 0), lang, keys };
  const width = (style.columns[0] ?? 0) - (style.gaps?.[0] ?? 0);
  const leaf: LeafNode = { text: paragraphRuns(composer, [stretch], { at, lang }), width };
  return { again: { columns: [leaf] } };
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
  if (row.id !== undefined) context.composer.structure.places.set(row.id, element);
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
  if (cell.classes.includes('numeric')) {
    const name = textStyle ?? 'default';
    const own = head ? 0 : fractionWidth(composer, cell, name, place);
    const most = head ? 0 : (context.fractions[column] ?? 0);
    moveToEnd(composer, content, inner.width - (most - own));
  }
  return stacked(content, { width, margin: [0, 0, gap, 0] });
}

/** Moves a line to the end of a cell that is so wide. */
function moveToEnd(composer: Composer, content: readonly Composed[], width: number): void {
  for (const { node } of content) {
    if (!('text' in node)) continue;
    const room = width - widthOfRuns(composer, node.text) - 0.25;
    if (room > 0) node.margin = [room, 0, 0, 0];
  }
}

function hairline(context: TableContext, colour: string, lineWidth: number): Vector {
  const { style, composer, x } = context;
  const from = (style.ruleFrom ?? x) - x;
  return lineVector([from, 0], [sum(style.columns), 0], lineWidth, composer.theme.colours[colour]!);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Gives the first text of a row the row's name, so that links to it land there. */
function nameFirstText(cells: readonly Composed<StackNode>[], id: string | undefined): void {
  if (id === undefined) return;
  const leaf = cells.map((cell) => firstLeaf(cell.node)).find((each) => each !== undefined);
  if (leaf && !leaf._destination) leaf._destination = id;
}
