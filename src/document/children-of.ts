// What stands directly inside a part of the document, words apart.
import type { Block, Cell, ListItem, Row } from './tree.ts';

/** A block, or a part of one that is not a block by itself. */
export type TreeNode = Block | Row | Cell | ListItem;

/** The parts of a node in the order of reading; words and pictures have none. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  switch (node.kind) {
    case 'table':
      return [...node.head, ...node.body];
    case 'row':
      return node.cells;
    case 'list':
      return node.items;
    case 'heading':
    case 'paragraph':
    case 'graphic-block':
    case 'picture':
      return [];
    default:
      return node.children;
  }
}
