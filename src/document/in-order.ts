// The blocks of a document in the order that its author wants.
import { type Block, childrenOf, type DocumentTree, type TreeNode } from './tree.ts';

/**
 * The tree with its blocks in order. `rankOf` says where what stands at a place of the brief belongs:
 * the lower first, those of one rank as they stood; undefined for what has no place in it. What the
 * document begins and ends with (its title, its annex) has none, and stays where it is.
 */
export function inOrder(
  tree: DocumentTree,
  rankOf: (at: string) => number | undefined,
): DocumentTree {
  const ranked = tree.body.map((block) => ({ block, rank: rankOfBlock(block, rankOf) }));
  const first = ranked.findIndex(({ rank }) => rank !== undefined);
  const last = ranked.findLastIndex(({ rank }) => rank !== undefined);
  if (first === -1) return tree;
  const middle = ranked.slice(first, last + 1);
  const moved = middle.toSorted((one, other) => (one.rank ?? LAST) - (other.rank ?? LAST));
  const body = [...ranked.slice(0, first), ...moved, ...ranked.slice(last + 1)];
  return { ...tree, body: body.map(({ block }) => block) };
}

const LAST = Number.MAX_SAFE_INTEGER;

function rankOfBlock(block: Block, rankOf: (at: string) => number | undefined): number | undefined {
  const name = 'block' in block ? block.block : undefined;
  const at = name ?? firstPlace(block);
  return at === undefined ? undefined : rankOf(at);
}

/** The place in the brief of the first part of a block that has one. */
function firstPlace(node: TreeNode): string | undefined {
  if (node.at !== undefined) return node.at;
  for (const child of childrenOf(node)) {
    const at = firstPlace(child);
    if (at !== undefined) return at;
  }
  return undefined;
}
