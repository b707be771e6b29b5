// The document as plain text, 72 columns wide: for terminals, mail and chats without formatting.
import { linkAddress } from '../brief/prose/link-address.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { largest } from '../diagnostics/extremes.ts';
import { auditTwin } from '../document/audit-twin.ts';
import type { DocumentTree, Inline, InlineElement } from '../document/tree.ts';
import { outlineOfDocument } from './outline.ts';
import type { Field, Outline, OutlineBlock, Record, Words } from './outline-block.ts';
import { columnWidth, wrap } from './wrap.ts';

const WIDTH = 72;
/** The widest name that stands beside its text. */
const WIDEST_NAME = 24;

/** The text, and an error for each text of the tree that is not in it. */
export function writeText(
  tree: DocumentTree,
  file: string,
): { readonly text: string; readonly diagnostics: Diagnostic[] } {
  const lines = blocksText(outlineOfDocument(tree), WIDTH).join('\n');
  const text = `${lines.replace(/^\n+/, '').trimEnd()}\n`;
  const audited = { kind: 'plain text', file };
  return { text, diagnostics: auditTwin(tree, text, audited) };
}

function blocksText(blocks: Outline, width: number): string[] {
  return blocks.flatMap((block, index) => {
    const isFirst = index === 0;
    const isNext = isLine(block) && isLine(blocks[index - 1] ?? block) && !continues(block);
    const gap = isFirst || isNext ? [] : [''];
    return [...gap, ...blockText(block, width)];
  });
}

/** Lines of a record follow one another; so do the lines below its first. */
function isLine(block: OutlineBlock): boolean {
  if (block.kind === 'labelled') return true;
  return block.kind === 'paragraph' && block.classes.every((name) => LINES.has(name));
}

function continues(block: OutlineBlock): boolean {
  return block.kind === 'paragraph' && block.continues === true;
}

const LINES = new Set([
  'meta',
  'attribution',
  'original',
  'hash',
  'scale-note',
  'qualifier',
  'status',
  'item',
  'small',
  'judgment',
  'quotation',
  'pull',
  'event',
  'source-title',
  'colophon',
  'folio-id',
  'folio-edition',
]);

function blockText(block: OutlineBlock, width: number): string[] {
  switch (block.kind) {
    case 'heading':
      return headingText(textOfWords(block.words).replace(/\s+/g, ' '), block.level, width);
    case 'paragraph': {
      const lines = wrap(textOfWords(block.words), width);
      if (block.classes.includes('classification'))
        return lines.map((line) => inMiddle(line, width));
      return block.classes.includes('marking') ? lines.map((line) => atRight(line, width)) : lines;
    }
    case 'labelled':
      return wrap(`${textOfWords(block.label)}: ${textOfWords(block.words)}`, width);
    case 'list':
      return block.items.flatMap((item, index) =>
        hang(block.ordered ? `${index + 1}. ` : '- ', blocksText(item, width - 3)),
      );
    case 'fields':
      return fieldsText(block.fields, width);
    case 'records':
      return recordsText(textOfWords(block.head), block.records, width);
  }
}

function headingText(text: string, level: number, width: number): string[] {
  const lines = wrap(text, width);
  const widest = largest(lines.map(columnWidth));
  if (level === 1) return ['='.repeat(width), ...lines, '='.repeat(width)];
  return ['', ...lines, (level === 2 ? '=' : '-').repeat(widest)];
}

function fieldsText(fields: readonly Field[], width: number): string[] {
  const names = fields.map(({ label }) => textOfWords(label).trim());
  const beside = largest(names.map(columnWidth)) <= WIDEST_NAME;
  const column = beside ? largest(names.map(columnWidth)) + 2 : 4;
  return fields.flatMap(({ words }, index) => {
    const lines = wrap(textOfWords(words), width - column);
    return hang(padded(names[index]!, column), lines, beside);
  });
}

function recordsText(head: string, records: readonly Record[], width: number): string[] {
  const names = records.map(({ name }) => textOfWords(name).trim());
  const widest = largest(names.map(columnWidth)) + 2;
  const column = widest <= WIDEST_NAME ? widest : 4;
  const set = records.map(({ beside, blocks }, index) => {
    const lines = blocksText(blocks, width - column);
    const name = names[index]!;
    return beside
      ? hang(padded(name, column), lines, column === widest)
      : [...wrap(name, width), ...hang('    ', blocksText(blocks, width - 4))];
  });
  // Records of one line each are a list, like that of hashes.
  const gap = set.every((lines) => lines.length <= 1) ? [] : [''];
  const texts = set.flatMap((lines, index) => (index === 0 ? lines : [...gap, ...lines]));
  return head === '' ? texts : [...wrap(head, width), '', ...texts];
}

/** Lines with `name` before the first, or above it, the others below each other. */
function hang(name: string, lines: readonly string[], beside: boolean = true): string[] {
  const indent = ' '.repeat(columnWidth(name.trim() === '' || beside ? name : '    '));
  const rest = lines.map((line, index) => {
    const whole = index === 0 && beside ? `${name}${line}` : `${indent}${line}`;
    return line === '' ? whole.trimEnd() : whole;
  });
  return beside && lines.length > 0 ? rest : [name.trimEnd(), ...rest];
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - columnWidth(text)));
}

function inMiddle(text: string, width: number): string {
  return ' '.repeat(Math.max(0, Math.floor((width - columnWidth(text)) / 2))) + text;
}

function atRight(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnWidth(text))) + text;
}

/** The words, a line end where the document breaks a line. */
function textOfWords(words: Words): string {
  return words.map(textOf).join('');
}

function textOf(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'break') return '\n';
  return inline.kind === 'inline' ? textOfElement(inline) : '';
}

function textOfElement({ classes, href, children }: InlineElement): string {
  const text = textOfWords(children);
  if (classes.includes('ref')) return `[${text}]`;
  const leadsAway = href !== undefined && !href.startsWith('#') && href !== linkAddress(text);
  return leadsAway ? `${text} <${href}>` : text;
}
