// The document as Markdown for chats and issue trackers: no tables, which many of them do not show.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { auditTwin } from '../document/audit-twin.ts';
import { textsOfTree } from '../document/texts-of-tree.ts';
import type { DocumentTree, Inline } from '../document/tree.ts';
import { escapeLineStart } from './escape-markdown.ts';
import { markdownOfWords } from './markdown-of-words.ts';
import type { Outline, OutlineBlock, Record, Words } from './outline.ts';
import { outlineOfDocument } from './outline-of-document.ts';
import { readMarkdown } from './read-markdown.ts';

/** The Markdown, and an error for each text of the tree that is not in it. */
export function writeMarkdown(
  tree: DocumentTree,
  file: string,
): { readonly text: string; readonly diagnostics: Diagnostic[] } {
  const text = `${blocksText(outlineOfDocument(tree))}\n`;
  const audited = { kind: 'Markdown', file };
  return { text, diagnostics: auditTwin(textsOfTree(tree), readMarkdown(text), audited) };
}

function blocksText(blocks: Outline): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: OutlineBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lines(block.words).replace(/(?<!\s)\s*\n/g, ' ')}`;
    case 'list':
      return list(
        block.items.map((item) => item.map(lineText)),
        block.ordered,
      );
    case 'fields':
      return list(
        block.fields.map(({ label, words }) => [lines([strong(label), text(' '), ...words])]),
      );
    case 'records': {
      const head = block.head.length > 0 ? `${lines([emphasised(block.head)])}\n\n` : '';
      return `${head}${list(block.records.map(recordLines))}`;
    }
    default:
      return lineText(block);
  }
}

function recordLines({ name, beside, blocks }: Record): string[] {
  const [first, ...rest] = blocks;
  if (!beside || first?.kind !== 'paragraph')
    return [lines([strong(name)]), ...blocks.map(lineText)];
  return [lines([strong(name), text(' '), ...first.words]), ...rest.map(lineText)];
}

/** A block on one line, as far as the document itself doesn't break it. */
function lineText(block: OutlineBlock): string {
  if (block.kind === 'labelled')
    return lines([strong([...block.label, text(':')]), text(' '), ...block.words]);
  if (block.kind !== 'paragraph') return blockText(block);
  const { words, classes } = block;
  return lines(LOUD.some((name) => classes.includes(name)) ? [strong(words)] : words);
}

const LOUD = ['bottom-line', 'decision', 'marking', 'watermark', 'label'];

function lines(words: Words): string {
  return markdownOfWords(words).trimEnd().split('\n').map(escapeLineStart).join('\n');
}

function list(items: readonly (readonly string[])[], ordered: boolean = false): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      const indent = ' '.repeat(mark.length);
      return mark + item.join('  \n').replace(/\n/g, `\n${indent}`);
    })
    .join('\n');
}

function strong(children: Words): Inline {
  return { kind: 'inline', name: 'strong', classes: [], children };
}

function emphasised(children: Words): Inline {
  return { kind: 'inline', name: 'em', classes: [], children };
}

function text(words: string): Inline {
  return { kind: 'text', text: words };
}
