// Names of places that links lead to.
import type { Composed, LayoutNode, LeafNode, StackNode } from './node.ts';

/** Gives the first text of a row the row's name, so that links to it land there. */
export function nameFirstText(cells: readonly Composed<StackNode>[], id: string | undefined): void {
  if (id === undefined) return;
  const leaf = cells.map((cell) => firstLeaf(cell.node)).find((each) => each !== undefined);
  if (leaf && !leaf._destination) leaf._destination = id;
}

/** The first text inside a node. */
function firstLeaf(node: LayoutNode): LeafNode | undefined {
  if ('text' in node) return node;
  const children = 'stack' in node ? node.stack : 'columns' in node ? node.columns : [];
  for (const child of children) {
    const leaf = firstLeaf(child);
    if (leaf) return leaf;
  }
  return undefined;
}
