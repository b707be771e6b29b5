// Composes tables: rows of columns on the theme's widths, first baselines of a row aligned.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import { largest } from '../../diagnostics/extremes.ts';
import type { Cell, Row, Table, TextBlock } from '../../document/tree.ts';
import type { TableStyle } from '../../theme/theme.ts';
import type { StructureElement } from '../tags/structure-tree.ts';
import { composeCell, emptyCell, sum, type TableContext } from './cell.ts';
import { belowOneAnother, hasLabels, isJoined, type Labels, labelsOf } from './cells-below.ts';
import { fractionWidths, tableStyle } from './columns.ts';
import { type Composer, type Place, placeIn, reportUnknown, stacked } from './composer.ts';
import { paragraphRuns } from './directed-runs.ts';
import { BAR_WIDTH } from './figure.ts';
import { lineVector } from './graphics.ts';
import { coveredCells, joinRows } from './joined-rows.ts';
import { firstTarget } from './link-targets.ts';
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

/** The heads of columns in one row of the tags, each to be set above a cell. */
function composeLabels(
  context: TableContext,
  table: Table,
  element: StructureElement<Reference>,
): Labels {
  const { composer, place, style } = context;
  const parent = composer.structure.add('TR', composer.structure.add('THead', element));
  return labelsOf(table, {
    first: (cell, column) => composeCell(context, cell, { ...place, parent }, column, true),
    again: ({ children: [block] }) =>
      block?.kind === 'paragraph'
        ? { node: said(context, block, [style.head ?? 'column-head', ...block.classes]), ascent: 0 }
        : stacked([]),
  });
}

/** A paragraph said again, as an artifact. */
function said(
  { composer, place }: TableContext,
  block: TextBlock,
  names: readonly string[],
): LeafNode {
  const { lang, at } = place;
  const keys = { _artifact: 'Repeat' as const };
  const text = block.children.map(plainText).join('');
  const stretch = { text, style: blockStyle(composer.theme, names, 0), lang, keys };
  return { text: paragraphRuns(composer, [stretch], { at, lang }) };
}

/** A table as a stack of rows; its head row repeats on every page that it runs on to. */
export function composeTable(composer: Composer, table: Table, outer: Place): Composed<StackNode> {
  const place = placeIn(outer, table);
  const style = tableStyle(composer, table, place);
  const isContents = table.classes.includes('contents');
  const element = composer.structure.add(isContents ? 'TOC' : 'Table', place.parent);
  const isBelow = composer.theme.enlarged !== undefined && style.columns.length === 1;
  const fractions = style.fit && !isBelow ? fractionWidths(composer, table, style, place) : [];
  const given = { composer, place, style, x: style.x, fractions, isBelow, isContents };
  const labels = isBelow && hasLabels(table) ? composeLabels(given, table, element) : undefined;
  const context: TableContext = labels ? { ...given, labels } : given;
  const head = labels ? undefined : composeHead(context, table.head, element);
  const body = isContents ? element : composer.structure.add('TBody', element);
  const rows = composeBody(context, table.body, body, head !== undefined);
  const isBeside = composer.theme.enlarged === undefined && place.atMargin;
  const underSideHead = isBeside && style.x < composer.theme.section.headWidth;
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
    for (const [place, line] of lines.slice(1).entries())
      line.node._before = rows[indexes[place + 1]!]!.classes.includes('apart')
        ? APART_BEFORE
        : JOINED_BEFORE;
    return stacked(lines, { _row: rowKeys(context, first, position === 0, underHead) });
  });
}

/** Space above a line that is joined to the row above it, and to one that says something else of it. */
const JOINED_BEFORE = 2.25;
const APART_BEFORE = 6.75;
const ROW_CLASSES = new Set(['apart', 'changed', 'new', 'joined', 'past-end', 'subhead', 'total']);

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
    ...(changed && {
      bar: { x: grid['bar']! - context.x, width: BAR_WIDTH, colour: colours['ink']! },
    }),
  };
}

/** The first cell of a row that names the lines joined to it, as an artifact; a number is not repeated. */
function nameAgain(context: TableContext, { cells: [first] }: Row) {
  const { style } = context;
  const [name] = first?.children ?? [];
  if (!first?.header || first.rowSpan < 2 || first.classes.includes('number')) return {};
  if (name?.kind !== 'paragraph') return {};
  const width = (style.columns[0] ?? 0) - (style.gaps?.[0] ?? 0);
  const leaf: LeafNode = { ...said(context, name, name.classes), width };
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
  const { structure } = context.composer;
  const element = context.isContents
    ? structure.add('TOCI', group, { leadsTo: firstTarget(row) })
    : structure.add('TR', group);
  let column = 0;
  const composed = cells.map((cell) => {
    const at = column;
    column += cell?.colSpan ?? 1;
    return cell
      ? composeCell(context, cell, { ...place, parent: element }, at, head)
      : emptyCell(context, at);
  });
  if (row.id !== undefined) context.composer.structure.places.set(row.id, element);
  nameFirstText(composed, row.id);
  if (context.isBelow)
    return belowOneAnother(cells, composed, head || isJoined(row) ? undefined : context.labels);
  const ascent = largest(
    composed.map((cell) => cell.ascent),
    0,
  );
  for (const cell of composed) if (cell.ascent > 0) cell.node.margin![1] = ascent - cell.ascent;
  return { node: { columns: composed.map((cell) => cell.node) }, ascent };
}

function hairline(context: TableContext, colour: string, lineWidth: number): Vector {
  const { style, composer, x } = context;
  const from = (style.ruleFrom ?? x) - x;
  return lineVector([from, 0], [sum(style.columns), 0], lineWidth, composer.theme.colours[colour]!);
}

/** Gives the first text of a row the row's name, so that links to it land there. */
function nameFirstText(cells: readonly Composed<StackNode>[], id: string | undefined): void {
  if (id === undefined) return;
  const leaf = cells.map((cell) => firstLeaf(cell.node)).find((each) => each !== undefined);
  if (leaf && !leaf._destination) leaf._destination = id;
}
