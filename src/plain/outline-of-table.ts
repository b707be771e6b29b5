// Tables for readers without columns: single rows as fields, the others as records.
import { sayingHeads } from '../document/saying-heads.ts';
import type { Block, Cell, Row, Table } from '../document/tree.ts';
import type { Outline, OutlineBlock, Record, Words } from './outline.ts';

/** How the blocks in cells are read. */
export interface ReadCells {
  blocks(blocks: readonly Block[]): Outline;
  line(blocks: readonly Block[]): Words;
}

/** The table as an outline; heads that name no line of it stand before it. */
export function outlineOfTable(table: Table, read: ReadCells): Outline {
  const outline = withoutColumns(table, read);
  const said = new Set(outline.flatMap(wordsIn));
  const unsaid = sayingHeads(table)
    .map(({ children }) => read.line(children))
    .filter((words) => words.length > 0 && !words.some((word) => said.has(word)));
  return [
    ...unsaid.map((words): OutlineBlock => ({ kind: 'paragraph', words, classes: [] })),
    ...outline,
  ];
}

function withoutColumns(table: Table, read: ReadCells): Outline {
  const { body } = table;
  const heads = headsOf(table, read);
  const first = body[0]?.cells[0];
  const isFields = heads.length > 1 || isOneColumn(table);
  if (isFields && body.length === 1 && !first?.header)
    return [{ kind: 'fields', fields: fieldsOf(body[0]!, heads, read) }];
  // A head over all columns is a title; over several with the first one empty, that of the text.
  const title = heads.length === 1 ? heads[0]! : [];
  const isNumbered = first?.classes.includes('number') === true || heads[0]?.length === 0;
  if (!isNumbered && heads.length <= 1) {
    const fields = body.map((row) => lineOf(row, read));
    const head: Outline =
      title.length > 0 ? [{ kind: 'paragraph', words: title, classes: [] }] : [];
    return [...head, { kind: 'fields', fields }];
  }
  const records = recordsOf(body, { heads, isNumbered, read });
  return [{ kind: 'records', head: isNumbered ? (heads[1] ?? []) : [], records }];
}

function isOneColumn({ head, body }: Table): boolean {
  return [...head, ...body].every(
    ({ cells: [only, ...more] }) => more.length === 0 && only?.colSpan === 1,
  );
}

/** The words of a block, each as it stands in the document tree. */
function wordsIn(block: OutlineBlock): Words {
  switch (block.kind) {
    case 'list':
      return block.items.flat().flatMap(wordsIn);
    case 'labelled':
      return [...block.label, ...block.words];
    case 'fields':
      return block.fields.flatMap(({ label, words }) => [...label, ...words]);
    case 'records':
      return [
        ...block.head,
        ...block.records.flatMap((each) => [...each.name, ...each.blocks.flatMap(wordsIn)]),
      ];
    default:
      return block.words;
  }
}

function headsOf({ head }: Table, read: ReadCells): Words[] {
  return (head.at(-1)?.cells ?? []).map((cell) => read.line(cell.children));
}

function fieldsOf({ cells }: Row, heads: readonly Words[], read: ReadCells) {
  return cells
    .map((cell, index) => ({ label: heads[index] ?? [], words: read.line(cell.children) }))
    .filter(({ label, words }) => label.length > 0 || words.length > 0);
}

/** The first cell names the others. */
function lineOf({ cells: [first, ...rest] }: Row, read: ReadCells) {
  const words = read.line(rest.flatMap((cell) => asBlocks(cell, read)));
  return { label: first ? read.line(first.children) : [], words };
}

function asBlocks(cell: Cell, read: ReadCells): Block[] {
  const children = read.line(cell.children);
  return children.length === 0 ? [] : [{ kind: 'paragraph', level: 0, classes: [], children }];
}

interface Columns {
  readonly heads: readonly Words[];
  readonly isNumbered: boolean;
  readonly read: ReadCells;
}

function recordsOf(rows: readonly Row[], columns: Columns): Record[] {
  const records: Record[] = [];
  for (const row of rows) {
    const last = records.at(-1);
    const isJoined = row.classes.includes('joined') && last !== undefined;
    if (!isJoined) records.push(recordOf(row, columns));
    else {
      const more = row.cells.flatMap((cell) => columns.read.blocks(cell.children));
      records[records.length - 1] = { ...last, blocks: [...last.blocks, ...more] };
    }
  }
  return records;
}

function recordOf({ cells: [first, ...rest] }: Row, columns: Columns): Record {
  const { heads, isNumbered, read } = columns;
  const own = first ? read.line(first.children) : [];
  const label = isNumbered ? [] : (heads[0] ?? []);
  const name = label.length > 0 ? [...label, { kind: 'text', text: ': ' } as const, ...own] : own;
  const blocks = rest.flatMap((cell, index): Outline => {
    if (isNumbered && index === 0) return read.blocks(cell.children);
    const words = read.line(cell.children);
    const label = heads[index + 1] ?? [];
    if (words.length === 0) return [];
    const line: OutlineBlock =
      label.length > 0
        ? { kind: 'labelled', label, words }
        : { kind: 'paragraph', words, classes: [] };
    return [line];
  });
  return { name, beside: isNumbered, blocks };
}
