// A document without columns: what plain text and Markdown are written from.
import { sayingHeads } from '../document/audit-twin.ts';
import type { Block, Cell, Container, DocumentTree, Inline, Row, Table } from '../document/tree.ts';
import { twinFurniture } from '../document/twins.ts';
import type { Outline, OutlineBlock, Record, Words } from './outline-block.ts';

/** The document: marking and rules of handling first, what it is and its marking again last. */
export function outlineOfDocument(tree: DocumentTree): Outline {
  const { head, foot } = twinFurniture(tree);
  const { watermark } = tree;
  const status = watermark ? [paragraph([text(watermark)], ['watermark'])] : [];
  return [
    ...status,
    ...outlineOfBlocks(head),
    ...outlineOfBlocks(tree.body),
    ...outlineOfBlocks(foot),
  ];
}

/** The blocks one below another. */
function outlineOfBlocks(blocks: readonly Block[]): Outline {
  const outline: OutlineBlock[] = [];
  for (const block of blocks.flatMap(outlineOfBlock)) {
    const last = outline.at(-1);
    // Tables of facts that follow one another are one list of facts.
    if (block.kind === 'fields' && last?.kind === 'fields')
      outline[outline.length - 1] = { ...last, fields: [...last.fields, ...block.fields] };
    else outline.push(block);
  }
  return outline;
}

function outlineOfBlock(block: Block): Outline {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, words: block.children }];
    case 'paragraph':
      return [
        {
          kind: 'paragraph',
          words: block.children,
          classes: block.classes,
          ...(block.continues && { continues: true }),
        },
      ];
    case 'section':
    case 'blockquote':
    case 'figure':
    case 'caption':
      return outlineOfBlocks(block.children);
    case 'group':
      if (block.classes.includes('figure-data'))
        return block.children.flatMap((child) =>
          child.kind === 'table' ? outlineOfData(child) : outlineOfBlock(child),
        );
      return block.classes.includes('terms')
        ? outlineOfTerms(block)
        : outlineOfBlocks(block.children);
    case 'list': {
      const items = block.items.map((item) => outlineOfBlocks(item.children));
      return [{ kind: 'list', ordered: block.ordered, items }];
    }
    case 'table':
      return outlineOfTable(block);
    case 'picture':
      // A mark stands for the name of the house.
      return [
        paragraph([text(block.classes.includes('logo') ? block.alt : `[${block.alt}]`)], ['alt']),
      ];
    case 'graphic-block':
      return [];
  }
}

/** Each term with its meaning. */
function outlineOfTerms({ children }: Container): Outline {
  return outlineOfBlocks(children).map((block): OutlineBlock => {
    if (block.kind !== 'paragraph') return block;
    const [label, ...words] = block.words;
    return { kind: 'fields', fields: [{ label: label ? [label] : [], words }] };
  });
}

/** The data of a drawing: a line for each row, its cells behind the heads of their columns. */
function outlineOfData(table: Table): Outline {
  const heads = headsOf(table);
  const fields = table.body.map(({ cells: [name, ...cells] }) => ({
    label: name ? wordsInLine(name.children) : [],
    words: cells.flatMap((cell, index) => [
      ...(index === 0 ? [] : [text(' · ')]),
      ...(heads[index + 1] ?? []),
      text(' '),
      ...wordsInLine(cell.children),
    ]),
  }));
  return [paragraph(heads[0] ?? []), { kind: 'fields', fields }];
}

/** Several short paragraphs as one line. Scales say nothing that does not stand beside them. */
function wordsInLine(blocks: readonly Block[]): Words {
  const parts = outlineOfBlocks(blocks).map(wordsOfBlock);
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]));
}

function wordsOfBlock(block: OutlineBlock): Words {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(joined);
    case 'labelled':
      return [...block.label, text(': '), ...block.words];
    case 'fields':
      return block.fields.flatMap(({ label, words }) => [...label, text(' '), ...words]);
    case 'records':
      return [
        ...block.head,
        ...block.records.flatMap(({ name, blocks }) => [
          text(' '),
          ...name,
          text(' '),
          ...joined(blocks),
        ]),
      ];
    default:
      return block.words;
  }
}

function joined(blocks: Outline): Words {
  return blocks.flatMap(wordsOfBlock);
}

function paragraph(words: Words, classes: readonly string[] = []): OutlineBlock {
  return { kind: 'paragraph', words, classes };
}

function text(words: string): Inline {
  return { kind: 'text', text: words };
}

/** The table as an outline; heads that name no line of it stand before it. */
function outlineOfTable(table: Table): Outline {
  const outline = withoutColumns(table);
  const said = new Set(outline.flatMap(wordsOfBlock));
  const unsaid = sayingHeads(table)
    .map(({ children }) => wordsInLine(children))
    .filter((words) => words.length > 0 && !words.some((word) => said.has(word)));
  return [...unsaid.map((words) => paragraph(words)), ...outline];
}

function withoutColumns(table: Table): Outline {
  const { body } = table;
  const heads = headsOf(table);
  const first = body[0]?.cells[0];
  const isFields = heads.length > 1 || isOneColumn(table);
  if (isFields && body.length === 1 && !first?.header)
    return [{ kind: 'fields', fields: fieldsOf(body[0]!, heads) }];
  // A head over all columns is a title; over several with the first one empty, that of the text.
  const title = heads.length === 1 ? heads[0]! : [];
  const isNumbered = first?.classes.includes('number') === true || heads[0]?.length === 0;
  if (!isNumbered && heads.length <= 1) {
    const fields = body.map(lineOf);
    return [...(title.length > 0 ? [paragraph(title)] : []), { kind: 'fields', fields }];
  }
  const records = recordsOf(body, { heads, isNumbered });
  return [{ kind: 'records', head: isNumbered ? (heads[1] ?? []) : [], records }];
}

function isOneColumn({ head, body }: Table): boolean {
  return [...head, ...body].every(
    ({ cells: [only, ...more] }) => more.length === 0 && only?.colSpan === 1,
  );
}

function headsOf({ head }: Table): Words[] {
  return (head.at(-1)?.cells ?? []).map((cell) => wordsInLine(cell.children));
}

function fieldsOf({ cells }: Row, heads: readonly Words[]) {
  return cells
    .map((cell, index) => ({ label: heads[index] ?? [], words: wordsInLine(cell.children) }))
    .filter(({ label, words }) => label.length > 0 || words.length > 0);
}

/** The first cell names the others. */
function lineOf({ cells: [first, ...rest] }: Row) {
  const words = wordsInLine(rest.flatMap(asBlocks));
  return { label: first ? wordsInLine(first.children) : [], words };
}

function asBlocks(cell: Cell): Block[] {
  const children = wordsInLine(cell.children);
  return children.length === 0 ? [] : [{ kind: 'paragraph', level: 0, classes: [], children }];
}

interface Columns {
  readonly heads: readonly Words[];
  readonly isNumbered: boolean;
}

function recordsOf(rows: readonly Row[], columns: Columns): Record[] {
  const records: Record[] = [];
  for (const row of rows) {
    const last = records.at(-1);
    const isJoined = row.classes.includes('joined') && last !== undefined;
    if (!isJoined) records.push(recordOf(row, columns));
    else {
      const more = row.cells.flatMap((cell) => outlineOfBlocks(cell.children));
      records[records.length - 1] = { ...last, blocks: [...last.blocks, ...more] };
    }
  }
  return records;
}

function recordOf({ cells: [first, ...rest] }: Row, columns: Columns): Record {
  const { heads, isNumbered } = columns;
  const own = first ? wordsInLine(first.children) : [];
  const label = isNumbered ? [] : (heads[0] ?? []);
  const name = label.length > 0 ? [...label, text(': '), ...own] : own;
  const blocks = rest.flatMap((cell, index): Outline => {
    if (isNumbered && index === 0) return outlineOfBlocks(cell.children);
    const words = wordsInLine(cell.children);
    const label = heads[index + 1] ?? [];
    if (words.length === 0) return [];
    return [label.length > 0 ? { kind: 'labelled', label, words } : paragraph(words)];
  });
  return { name, beside: isNumbered, blocks };
}
