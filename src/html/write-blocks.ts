// Blocks of the document tree as HTML: one handler a kind.
import type { Block, Container, List, TextBlock } from '../document/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { attributes } from './escape.ts';
import { scaleSvg } from './graphics.ts';
import { writeInlines } from './write-inlines.ts';
import { writeTable } from './write-table.ts';

/** Blocks in order, each on lines of its own. */
export function writeBlocks(theme: Theme, blocks: readonly Block[]): string {
  return blocks.map((block) => writeBlock(theme, block)).join('\n');
}

function writeBlock(theme: Theme, block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return writeText(block);
    case 'section':
      return writeSection(theme, block);
    case 'group':
      return writeGroup(theme, block);
    case 'blockquote':
      return wrap('blockquote', block, writeBlocks(theme, block.children));
    case 'list':
      return writeList(theme, block);
    case 'table':
      return writeTable(theme, block, (inner) => writeBlocks(theme, inner));
    case 'graphic-block':
      return scaleSvg(block.graphic);
  }
}

/** A heading or a paragraph. */
export function writeText(block: TextBlock): string {
  return wrap(block.level > 0 ? `h${block.level}` : 'p', block, writeInlines(block.children));
}

// The head stands beside the rest where there is room.
function writeSection(theme: Theme, section: Container): string {
  const [first, ...rest] = section.children;
  if (first?.kind !== 'heading')
    return wrap('section', section, writeBlocks(theme, section.children));
  const head = writeText({ ...first, classes: ['head', ...first.classes] });
  return wrap(
    'section',
    section,
    `${head}\n<div class="body">\n${writeBlocks(theme, rest)}\n</div>`,
  );
}

function writeGroup(theme: Theme, group: Container): string {
  if (group.classes.includes('hairline')) return '<hr>';
  if (group.classes.includes('terms')) return writeTerms(theme, group);
  return wrap('div', group, writeBlocks(theme, group.children));
}

/** Paragraphs of a term and its meaning; any other group of terms stays a group. */
function writeTerms(theme: Theme, group: Container): string {
  const entries = group.children.map((child) =>
    child.kind === 'paragraph' ? entryOf(child) : undefined,
  );
  if (entries.includes(undefined)) return wrap('div', group, writeBlocks(theme, group.children));
  return wrap('dl', group, entries.join('\n'));
}

function entryOf(block: TextBlock): string | undefined {
  const [term, meaning, ...more] = block.children;
  const isEntry = term?.kind === 'inline' && meaning?.kind === 'inline' && more.length === 0;
  if (!isEntry || !term.classes.includes('term') || !meaning.classes.includes('meaning')) return;
  const words = `<dt>${writeInlines([term])}</dt><dd>${writeInlines([meaning])}</dd>`;
  return wrap('div', block, words);
}

function writeList(theme: Theme, list: List): string {
  const items = list.items.map((item) => {
    const [only, ...more] = item.children;
    const isLine = only?.kind === 'paragraph' && more.length === 0 && only.classes.length === 0;
    return wrap(
      'li',
      item,
      isLine ? writeInlines(only.children) : writeBlocks(theme, item.children),
    );
  });
  return wrap(list.ordered ? 'ol' : 'ul', list, `\n${items.join('\n')}\n`);
}

interface Based {
  readonly classes: readonly string[];
  readonly id?: string;
  readonly lang?: string;
}

function wrap(tag: string, { classes, id, lang }: Based, content: string): string {
  return `<${tag}${attributes({ class: classes.join(' '), id, lang })}>${content}</${tag}>`;
}
