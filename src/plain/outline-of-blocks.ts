// Blocks of the document tree as an outline.
import type { Block, Container, Inline } from '../document/tree.ts';
import type { Outline, OutlineBlock, Words } from './outline.ts';
import { outlineOfTable } from './outline-of-table.ts';

/** The blocks one below another. */
export function outlineOfBlocks(blocks: readonly Block[]): Outline {
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
      return block.classes.includes('terms')
        ? outlineOfTerms(block)
        : outlineOfBlocks(block.children);
    case 'list': {
      const items = block.items.map((item) => outlineOfBlocks(item.children));
      return [{ kind: 'list', ordered: block.ordered, items }];
    }
    case 'table':
      return outlineOfTable(block, { blocks: outlineOfBlocks, line: wordsInLine });
    case 'picture':
      return [{ kind: 'paragraph', words: [text(`[${block.alt}]`)], classes: ['alt'] }];
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

function text(words: string): Inline {
  return { kind: 'text', text: words };
}
