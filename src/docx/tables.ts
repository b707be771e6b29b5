// Tables: columns as wide, in proportion, as the theme has them; heads that repeat; rows kept whole.
import { largest } from '../diagnostics/extremes.ts';
import { placeRows } from '../document/table-columns.ts';
import type { Block, Cell, Row, Table } from '../document/tree.ts';
import { wordsOf } from '../document/twins.ts';
import { type Setting, twips, type Writer } from './writer.ts';
import { element, value } from './xml.ts';

type WriteBlocks = (writer: Writer, blocks: readonly Block[], setting: Setting) => string;

/** A table; `write` writes what stands in its cells. */
export function writeTable(
  writer: Writer,
  table: Table,
  setting: Setting,
  write: WriteBlocks,
): string {
  const name = table.classes.find((each) => each in writer.theme.tables) ?? 'plain';
  writer.used.add(`table ${name}`);
  const rows = [...table.head, ...table.body];
  const widths = columnWidths(writer, table, name, setting.width);
  const about = element(
    'w:tblPr',
    {},
    value('w:tblStyle', tableStyleId(name)),
    writer.direction === 'rtl' && '<w:bidiVisual/>',
    element('w:tblW', { 'w:w': sum(widths.map(twips)), 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', { 'w:firstRow': table.head.length > 0 ? 1 : 0, 'w:noVBand': 1 }),
  );
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': twips(width) })).join('');
  const below: number[] = widths.map(() => 0);
  let { ids } = setting;
  const lines = rows.map((row, index) => {
    const context = {
      name,
      widths,
      below,
      isHead: index < table.head.length,
      next: rows[index + 1],
      setting: { ...setting, at: row.at ?? setting.at, ids },
    };
    ids = undefined;
    return writeRow(writer, row, context, write);
  });
  // What follows a table at once would be taken for a part of it.
  return element('w:tbl', {}, about, element('w:tblGrid', {}, grid), ...lines) + AFTER;
}

/** The least paragraph that there is: it keeps tables apart. */
const AFTER = element(
  'w:p',
  {},
  element(
    'w:pPr',
    {},
    element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 120, 'w:lineRule': 'exact' }),
  ),
);

interface RowContext {
  readonly name: string;
  readonly widths: readonly number[];
  /** How many rows a cell above reaches down into each column yet. */
  readonly below: number[];
  readonly isHead: boolean;
  readonly next: Row | undefined;
  readonly setting: Setting;
}

function writeRow(writer: Writer, row: Row, context: RowContext, write: WriteBlocks): string {
  const { widths, below, isHead, setting } = context;
  const about = element('w:trPr', {}, '<w:cantSplit/>', isHead && '<w:tblHeader/>');
  let ids = [...(setting.ids ?? []), ...(row.id === undefined ? [] : [row.id])];
  const changed = row.classes.includes('changed') || row.classes.includes('new');
  const lines = [
    lineAbove(writer, row),
    context.next === undefined || isJoined(context.next) ? noLine('w:bottom') : '',
  ] as const;
  const cells: string[] = [];
  let column = 0;
  const covered = (): void => {
    while (column < widths.length && below[column]! > 0) {
      below[column]! -= 1;
      const merged = element(
        'w:tcPr',
        {},
        cellWidth(widths[column]!),
        '<w:vMerge/>',
        borders(lines),
      );
      cells.push(element('w:tc', {}, merged, '<w:p/>'));
      column += 1;
    }
  };
  for (const cell of row.cells) {
    covered();
    const own = widths.slice(column, column + cell.colSpan);
    const bar = changed && column === 0;
    const at = { column, width: sum(own), bar, lines, ids };
    cells.push(writeCell(writer, cell, at, context, write));
    ids = [];
    for (let index = column; index < column + cell.colSpan; index += 1)
      below[index] = cell.rowSpan - 1;
    column += cell.colSpan;
  }
  covered();
  const missing = widths
    .slice(column)
    .map((width) => element('w:tc', {}, element('w:tcPr', {}, cellWidth(width)), '<w:p/>'));
  return element('w:tr', {}, about, ...cells, ...missing);
}

interface CellPlace {
  readonly column: number;
  readonly width: number;
  /** With the bar of what changed. */
  readonly bar: boolean;
  /** Above and below. */
  readonly lines: readonly [string, string];
  readonly ids: readonly string[];
}

function writeCell(
  writer: Writer,
  cell: Cell,
  { column, width, bar, lines, ids }: CellPlace,
  { name, isHead, setting }: RowContext,
  write: WriteBlocks,
): string {
  const style = writer.theme.tables[name];
  const own = style?.fit ? style.cells?.at(-1) : style?.cells?.[column];
  const textStyle =
    cell.classes.find((each) => each in writer.theme.text) ??
    (isHead ? (style?.head ?? 'column-head') : own);
  const about = element(
    'w:tcPr',
    {},
    cellWidth(width),
    cell.colSpan > 1 && value('w:gridSpan', cell.colSpan),
    cell.rowSpan > 1 && value('w:vMerge', 'restart'),
    borders([lines[0], bar && border('w:left', 14, inkOf(writer)), lines[1]]),
    bar && element('w:tcMar', {}, element('w:left', { 'w:w': 80, 'w:type': 'dxa' })),
  );
  const places = [...ids, ...(cell.id === undefined ? [] : [cell.id])];
  const atEnd = cell.classes.includes('numeric');
  const lang = cell.lang ?? setting.lang;
  const at = cell.at ?? setting.at;
  const inner = { ...setting, at, textStyle, width, atEnd, ids: places, lang };
  const words = write(writer, cell.children, inner);
  // A cell ends in a paragraph, if only an empty one.
  return element('w:tc', {}, about, words, !words.endsWith('</w:p>') && '<w:p/>');
}

/** A row that is joined to the one above has no line between them; what ends a table has a heavy one. */
function lineAbove(writer: Writer, row: Row): string {
  const { classes } = row;
  if (isJoined(row)) return noLine('w:top');
  const isEnd = classes.includes('past-end') || classes.includes('total');
  return isEnd ? border('w:top', 10, inkOf(writer)) : '';
}

const noLine = (side: string): string => element(side, { 'w:val': 'nil' });

function isJoined(row: Row | undefined): boolean {
  return row?.classes.includes('joined') ?? false;
}

function borders(all: readonly (string | false)[]): string {
  const drawn = all.filter(Boolean).join('');
  return drawn === '' ? '' : element('w:tcBorders', {}, drawn);
}

function border(side: string, eighths: number, colour: string): string {
  return element(side, { 'w:val': 'single', 'w:sz': eighths, 'w:space': 0, 'w:color': colour });
}

function inkOf({ theme }: Writer): string {
  return theme.colours['ink']?.slice(1) ?? '000000';
}

function cellWidth(width: number): string {
  return element('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' });
}

/** The id of the style of tables that a class of the theme has. */
export function tableStyleId(name: string): string {
  return `Table-${name}`;
}

/** A number stands in so much, whatever the others share. */
const NUMBER_WIDTH = 30;
/** Tables that are narrower than this part of the page in the theme stay so. */
const NARROW = 0.6;
/** Other fonts may take more room than the theme's. */
const ROOMIER = 1.5;

function columnWidths(
  { theme, direction }: Writer,
  table: Table,
  name: string,
  width: number,
): number[] {
  const counts = [...table.head, ...table.body].map(({ cells }) =>
    sum(cells.map(({ colSpan }) => colSpan)),
  );
  const count = largest(counts, 1);
  const style = theme.tables[name];
  const own = style?.fit ? fittedWidths(table) : style?.columns;
  const wanted = Array.from({ length: count }, (_, index) => own?.[index] ?? width / count);
  if (style?.fit) return wanted.map((each) => (each / sum(wanted)) * width);
  if (direction === 'ltr' && sum(wanted) < NARROW * width)
    return wanted.map((each) => each * ROOMIER);
  const isNumbered = style?.cells?.[0] === 'number' && count > 1;
  const fixed = isNumbered ? [NUMBER_WIDTH] : [];
  const rest = wanted.slice(fixed.length);
  const share = (width - sum(fixed)) / sum(rest);
  return [...fixed, ...rest.map((each) => each * share)];
}

/** Columns of data get of the width what their longest text has of letters, within bounds. */
function fittedWidths({ head, body }: Table): number[] {
  const most: number[] = [];
  for (const { cell, column } of [...placeRows(head), ...placeRows(body)].flat()) {
    if (cell.colSpan > 1) continue;
    const lengths = cell.children.map((child) =>
      'level' in child ? wordsOf(child.children).length : 0,
    );
    most[column] = Math.max(most[column] ?? SHORTEST, Math.min(largest(lengths, 0), LONGEST));
  }
  return most;
}

const SHORTEST = 7;
const LONGEST = 36;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
