// A whole document as an outline: its furniture once above and below the body.
import type { DocumentTree, TextBlock } from '../document/tree.ts';
import { twinFurniture } from '../document/twin-furniture.ts';
import type { Outline, OutlineBlock } from './outline.ts';
import { outlineOfBlocks } from './outline-of-blocks.ts';

/** The document: marking and rules of handling first, what it is and its marking again last. */
export function outlineOfDocument(tree: DocumentTree): Outline {
  const { head, foot } = twinFurniture(tree);
  const { watermark } = tree;
  const status: OutlineBlock[] = watermark
    ? [{ kind: 'paragraph', words: [{ kind: 'text', text: watermark }], classes: ['watermark'] }]
    : [];
  return [
    ...status,
    ...outlineOfBlocks(head),
    ...outlineOfBlocks(tree.body),
    ...outlineOfBlocks(foot satisfies readonly TextBlock[]),
  ];
}
