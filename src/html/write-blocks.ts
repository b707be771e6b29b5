// Blocks of the document tree as HTML: one handler a kind.
import type { Block, Container, List, PictureBlock, TextBlock } from '../document/tree.ts';
import { type Picture, sizeOf } from '../picture/picture.ts';
import type { Theme } from '../theme/theme.ts';
import { attributes, scaleSvg, writeInlines } from './inlines.ts';
import { writeDrawing } from './write-drawing.ts';
import { writeTable } from './write-table.ts';

/** What blocks are drawn with. */
export interface Look {
  readonly theme: Theme;
  /** The pictures of figures by the name that the brief gives their file. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** Blocks in order, each on lines of its own. */
export function writeBlocks(look: Look, blocks: readonly Block[]): string {
  return blocks.map((block) => writeBlock(look, block)).join('\n');
}

function writeBlock(look: Look, block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return writeText(block);
    case 'section':
      return writeSection(look, block);
    case 'group':
      return writeGroup(look, block);
    case 'blockquote':
      return wrap('blockquote', block, writeBlocks(look, block.children));
    case 'list':
      return writeList(look, block);
    case 'table':
      return writeTable(look.theme, block, (inner) => writeBlocks(look, inner));
    case 'figure':
      return wrap('figure', block, writeBlocks(look, block.children));
    case 'caption':
      return wrap('figcaption', block, writeBlocks(look, block.children));
    case 'picture':
      return writePicture(look, block);
    case 'graphic-block':
      return scaleSvg(block.graphic);
  }
}

/** A heading or a paragraph. */
export function writeText(block: TextBlock): string {
  return wrap(block.level > 0 ? `h${block.level}` : 'p', block, writeInlines(block.children));
}

// The head stands beside the rest where there is room.
function writeSection(look: Look, section: Container): string {
  const [first, ...rest] = section.children;
  if (first?.kind !== 'heading')
    return wrap('section', section, writeBlocks(look, section.children));
  const head = writeText({ ...first, classes: ['head', ...first.classes] });
  return wrap(
    'section',
    section,
    `${head}\n<div class="body">\n${writeBlocks(look, rest)}\n</div>`,
  );
}

function writeGroup(look: Look, group: Container): string {
  if (group.classes.includes('hairline')) return '<hr>';
  if (group.classes.includes('terms')) return writeTerms(look, group);
  if (group.classes.includes('figure-data')) return writeDetails(look, group);
  return wrap('div', group, writeBlocks(look, group.children));
}

/** What is there for those who ask for it, below its first paragraph. */
function writeDetails(look: Look, group: Container): string {
  const [first, ...rest] = group.children;
  if (first?.kind !== 'paragraph') return wrap('div', group, writeBlocks(look, group.children));
  const summary = wrap('summary', first, writeInlines(first.children));
  return wrap('details', group, `${summary}\n${writeBlocks(look, rest)}`);
}

/** Paragraphs of a term and its meaning; any other group of terms stays a group. */
function writeTerms(look: Look, group: Container): string {
  const entries = group.children.map((child) =>
    child.kind === 'paragraph' ? entryOf(child) : undefined,
  );
  if (entries.includes(undefined)) return wrap('div', group, writeBlocks(look, group.children));
  return wrap('dl', group, entries.join('\n'));
}

function entryOf(block: TextBlock): string | undefined {
  const [term, meaning, ...more] = block.children;
  const isEntry = term?.kind === 'inline' && meaning?.kind === 'inline' && more.length === 0;
  if (!isEntry || !term.classes.includes('term') || !meaning.classes.includes('meaning')) return;
  const words = `<dt>${writeInlines([term])}</dt><dd>${writeInlines([meaning])}</dd>`;
  return wrap('div', block, words);
}

function writeList(look: Look, list: List): string {
  const items = list.items.map((item) => {
    const [only, ...more] = item.children;
    const isLine = only?.kind === 'paragraph' && more.length === 0 && only.classes.length === 0;
    return wrap(
      'li',
      item,
      isLine ? writeInlines(only.children) : writeBlocks(look, item.children),
    );
  });
  return wrap(list.ordered ? 'ol' : 'ul', list, `\n${items.join('\n')}\n`);
}

// As a drawing in an `img` nothing of SVG can run or be fetched.
function writePicture({ pictures }: Look, block: PictureBlock): string {
  const picture = pictures.get(block.file);
  if (picture === undefined) return '';
  if (picture.kind === 'drawing' && picture.texts.length > 0)
    return writeDrawing(picture, block, `d${[...pictures.keys()].indexOf(block.file)}-`);
  const { alt, classes } = block;
  const { width, height } = sizeOf(picture);
  const data = Buffer.from(picture.file).toString('base64');
  const src = `data:${picture.mediaType};base64,${data}`;
  const size = { width: Math.round(width), height: Math.round(height) };
  return `<img${attributes({ class: classes.join(' '), src, alt, ...size })}>`;
}

interface Based {
  readonly classes: readonly string[];
  readonly id?: string;
  readonly lang?: string;
}

function wrap(tag: string, { classes, id, lang }: Based, content: string): string {
  return `<${tag}${attributes({ class: classes.join(' '), id, lang })}>${content}</${tag}>`;
}
