// Tables as HTML. Each cell bears its column's head too, for screens too narrow for columns.

import { type PlacedCell, placeRows } from '../document/table-columns.ts';
import type { Block, Row, Table } from '../document/tree.ts';
import { wordsOf } from '../document/twins.ts';
import type { TableStyle, Theme } from '../theme/theme.ts';
import { attributes, escapeHtml, writeInlines } from './inlines.ts';

type WriteBlocks = (blocks: readonly Block[]) => string;

/** The table; `write` writes what stands in cells. */
export function writeTable(theme: Theme, table: Table, write: WriteBlocks): string {
  const style = styleOf(theme, table);
  const heads = headWords(table);
  const part = (name: string, rows: readonly Row[], isHead: boolean): string => {
    if (rows.length === 0) return '';
    const lines = placeRows(rows).map((cells, index) => {
      const inner = cells.map((placed) =>
        writeCell(placed, { classes: classesOf(style, placed, isHead), heads, isHead }, write),
      );
      const { id, lang, classes } = rows[index]!;
      return `<tr${attributes({ class: classes.join(' '), id, lang })}>${inner.join('')}</tr>`;
    });
    return `<${name}>\n${lines.join('\n')}\n</${name}>\n`;
  };
  const { id, lang } = table;
  const classes = [...table.classes, ...shapeOf(table)].join(' ');
  const open = `<table${attributes({ class: classes, id, lang })}>`;
  return `${open}\n${part('thead', table.head, true)}${part('tbody', table.body, false)}</table>`;
}

interface CellLook {
  readonly classes: readonly string[];
  readonly heads: readonly string[];
  readonly isHead: boolean;
}

function writeCell({ cell, column }: PlacedCell, look: CellLook, write: WriteBlocks): string {
  const tag = cell.header ? 'th' : 'td';
  const [only, ...more] = cell.children;
  const isLine = only?.kind === 'paragraph' && more.length === 0 && only.classes.length === 0;
  const styled = (block: Block): Block =>
    block.kind === 'paragraph' && block.classes.length === 0
      ? { ...block, classes: look.classes }
      : block;
  const isLabelled = !look.isHead && cell.colSpan === 1 && cell.children.length > 0;
  const all = attributes({
    class: [...cell.classes, ...(isLine ? look.classes : [])].join(' '),
    id: cell.id,
    lang: cell.lang,
    scope: cell.header ? cell.scope : undefined,
    colspan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    'data-label': isLabelled && !cell.header ? look.heads[column] : undefined,
  });
  const words = isLine ? writeInlines(only.children) : write(cell.children.map(styled));
  // Words for those who hear the table: by an attribute, not every reader finds them.
  const named =
    cell.label === undefined ? '' : `<span class="unseen">${escapeHtml(cell.label)}</span>`;
  return `<${tag}${all}>${named}${words}</${tag}>`;
}

/** How the table is set where there is no room for columns. */
function shapeOf({ head, body }: Table): string[] {
  const first = body[0]?.cells[0];
  const heads = head.at(-1)?.cells;
  if (heads !== undefined && heads.length > 1 && body.length === 1 && !first?.header)
    return ['stack', 'facts-row'];
  if (first?.classes.includes('number') || heads?.[0]?.children.length === 0)
    return ['stack', 'numbered'];
  return heads !== undefined && heads.length > 1 ? ['stack'] : [];
}

function styleOf(theme: Theme, table: Table): TableStyle | undefined {
  return table.classes.map((name) => theme.tables[name]).find((style) => style !== undefined);
}

// As the theme says for text without a class of its own.
function classesOf(
  style: TableStyle | undefined,
  { cell, column }: PlacedCell,
  isHead: boolean,
): string[] {
  if (cell.classes.some((name) => name !== 'numeric')) return [];
  const own = style?.fit ? style.cells?.at(-1) : style?.cells?.[column];
  const name = isHead ? (style?.head ?? 'column-head') : own;
  return name === undefined || cell.children.length === 0 ? [] : [name];
}

function headWords({ head }: Table): string[] {
  const words: string[] = [];
  for (const { cell, column } of placeRows(head).at(-1) ?? []) {
    const texts = cell.children.map((block) => ('level' in block ? wordsOf(block.children) : ''));
    words[column] = texts.join(' ');
  }
  return words;
}
