// For tests: a document as a screen reader says it, from the tags of the PDF alone: headings with
// their level, each cell after its column's head, links, changes of language, expansions.
import { nameOf } from './pdf-objects.ts';
import { attributeOf, isTag, isText, type Tag, type TaggedPdf } from './pdf-structure.ts';

const HEADING = /^H([1-6])$/;
const BLOCKS = new Set([
  'P',
  'BlockQuote',
  'L',
  'Table',
  'Sect',
  'LI',
  'LBody',
  'Lbl',
  'Figure',
  'Div',
]);

/** What is said, a line a block. */
export function spoken(pdf: TaggedPdf): string {
  const lines: string[] = [];
  say(pdf.root, lines);
  return `${lines.join('\n')}\n`;
}

function say(tag: Tag, lines: string[]): void {
  const level = HEADING.exec(tag.type)?.[1];
  if (level) lines.push(`heading ${level}: ${inline(tag)}`);
  else if (tag.type === 'Table') sayTable(tag, lines);
  else if (tag.type === 'L') sayList(tag, lines);
  else if (tag.type === 'Figure') lines.push(`picture: ${String(tag.dict.dict.get('Alt'))}`);
  else if (tag.type === 'BlockQuote') lines.push(`quotation: ${inline(tag)}`);
  else if (tag.kids.some((kid) => isTag(kid) && (BLOCKS.has(kid.type) || HEADING.test(kid.type))))
    for (const kid of tag.kids.filter(isTag)) say(kid, lines);
  else lines.push(inline(tag));
}

function sayList(list: Tag, lines: string[]): void {
  const items = list.kids.filter(isTag);
  lines.push(`list of ${items.length}`);
  for (const item of items) lines.push(`- ${item.kids.filter(isTag).map(inline).join(' | ')}`);
}

function sayTable(table: Tag, lines: string[]): void {
  const rows = table.kids.filter(isTag).flatMap((group) => group.kids.filter(isTag));
  const grid = rows.map(() => [] as (Tag | undefined)[]);
  const heads: (string | undefined)[] = [];
  const width = Math.max(
    ...rows.map((row) =>
      row.kids.filter(isTag).reduce((sum, cell) => sum + spanOf(cell, 'ColSpan'), 0),
    ),
  );
  lines.push(`table, ${rows.length} rows, ${width} columns`);
  rows.forEach((row, y) => {
    let x = 0;
    const said: string[] = [];
    for (const cell of row.kids.filter(isTag)) {
      while (grid[y]![x]) x += 1;
      for (let dy = 0; dy < spanOf(cell, 'RowSpan'); dy++)
        for (let dx = 0; dx < spanOf(cell, 'ColSpan'); dx++) grid[y + dy]![x + dx] = cell;
      const isHead = cell.type === 'TH' && nameOf(attributeOf(cell, 'Scope')) === 'Column';
      const head = heads[x];
      const words = inline(cell) || named(cell) || 'blank';
      if (isHead) heads[x] = words;
      said.push(isHead ? words : `${head ? `${head}: ` : ''}${words}`);
      x += spanOf(cell, 'ColSpan');
    }
    lines.push(`| ${said.join(' | ')}`);
  });
}

/** What an empty cell is called by its alternative description. */
function named(tag: Tag): string {
  const alternative = tag.dict.dict.get('Alt');
  return alternative === undefined ? '' : String(alternative);
}

/** What a span of text, a cell or a paragraph says. */
function inline(tag: Tag): string {
  const parts = tag.kids.map((kid) =>
    isText(kid) ? kid.map(({ text }) => text).join('') : isTag(kid) ? part(kid) : '',
  );
  const separator = tag.kids.some((kid) => isTag(kid) && BLOCKS.has(kid.type)) ? ' / ' : '';
  return parts.filter(Boolean).join(separator).replace(/\s+/g, ' ').trim();
}

function part(tag: Tag): string {
  const { dict } = tag.dict;
  const [expansion, lang] = [dict.get('E'), dict.get('Lang')];
  const words =
    typeof expansion === 'string' ? `${inlineRaw(tag)} (say “${expansion}”)` : inlineRaw(tag);
  if (tag.type === 'Link') return ` [link ${words}${contentsOf(tag)}]`;
  if (tag.type === 'BlockQuote' || tag.type === 'Quote') return `[quotation ${words.trim()}]`;
  return typeof lang === 'string' ? ` [in ${lang}: ${words}]` : words;
}

function inlineRaw(tag: Tag): string {
  return tag.kids
    .map((kid) =>
      isText(kid) ? kid.map(({ text }) => text).join('') : isTag(kid) ? part(kid) : '',
    )
    .join('');
}

/** What the link says of itself, if that is more than its words. */
function contentsOf(tag: Tag): string {
  const contents = tag.kids
    .map((kid) => ('annotation' in kid ? kid.annotation.dict.get('Contents') : undefined))
    .find((value) => typeof value === 'string');
  return contents === undefined || contents === inlineRaw(tag).trim() ? '' : `, to ${contents}`;
}

function spanOf(cell: Tag, name: string): number {
  const value = attributeOf(cell, name);
  return typeof value === 'number' ? value : 1;
}
