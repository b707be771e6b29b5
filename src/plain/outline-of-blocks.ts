// Blocks of the document tree as an outline.
import type { Block, GraphicBlock, Inline } from '../document/tree.ts';
import type { Outline, OutlineBlock, Words } from './outline.ts';
import { outlineOfTable } from './outline-of-table.ts';

/** The blocks one below another. */
export function outlineOfBlocks(blocks: readonly Block[]): Outline {
  return blocks.flatMap(outlineOfBlock);
}

function outlineOfBlock(block: Block): Outline {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, words: block.children }];
    case 'paragraph':
      return [{ kind: 'paragraph', words: block.children, classes: block.classes }];
    case 'section':
    case 'group':
    case 'blockquote':
      return outlineOfBlocks(block.children);
    case 'list': {
      const items = block.items.map((item) => outlineOfBlocks(item.children));
      return [{ kind: 'list', ordered: block.ordered, items }];
    }
    case 'table':
      return outlineOfTable(block, { blocks: outlineOfBlocks, line: wordsInLine });
    case 'graphic-block':
      return [];
  }
}

/** Several short paragraphs as one line; a scale alone as its numbers. */
function wordsInLine(blocks: readonly Block[]): Words {
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'graphic-block') return rangeOf(only);
  const parts = outlineOfBlocks(blocks).map(wordsOfBlock);
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]));
}

function wordsOfBlock(block: OutlineBlock): Words {
  if (block.kind === 'list') return block.items.flat().flatMap(wordsOfBlock);
  return 'words' in block ? block.words : [];
}

function rangeOf({ graphic: { values } }: GraphicBlock): Words {
  const { low, high } = values;
  return low === undefined || high === undefined ? [] : [text(`${low}–${high}\u00A0%`)];
}

function text(words: string): Inline {
  return { kind: 'text', text: words };
}
