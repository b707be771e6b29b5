// Every text of a document in reading order, with its place in the brief: what an audit counts.
import { childrenOf, type TreeNode } from './children-of.ts';
import { sayingHeads } from './saying-heads.ts';
import type { DocumentTree, Inline, TextBlock } from './tree.ts';
import { twinFurniture } from './twin-furniture.ts';

/** A text that must stand in every output. */
export interface TreeText {
  readonly text: string;
  /** Where in the brief it comes from. */
  readonly at: string | undefined;
  /** It heads a column: an output without columns may say it elsewhere. */
  readonly heads: boolean;
}

/** The texts of a document without pages: the furniture once, the body between. */
export function textsOfTree(tree: DocumentTree): TreeText[] {
  const { head, foot } = twinFurniture(tree);
  const texts: TreeText[] = [];
  const walk = (node: TreeNode, outer: string | undefined, heads: boolean): void => {
    const at = node.at ?? outer;
    if (isText(node)) {
      for (const text of textsOf(node.children)) texts.push({ text, at, heads });
    } else if (node.kind === 'table') {
      for (const cell of sayingHeads(node)) walk(cell, cell.at ?? at, true);
      for (const row of node.body) walk(row, at, heads);
    } else for (const child of childrenOf(node)) walk(child, at, heads);
  };
  if (tree.watermark) texts.push({ text: tree.watermark, at: undefined, heads: false });
  for (const block of [...head, ...tree.body, ...foot]) walk(block, undefined, false);
  return texts;
}

function isText(node: TreeNode): node is TextBlock {
  return node.kind === 'heading' || node.kind === 'paragraph';
}

function textsOf(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [inline.text];
    return inline.kind === 'inline' ? textsOf(inline.children) : [];
  });
}
