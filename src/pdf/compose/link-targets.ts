// What stands where links inside a document lead, in a few words.

import { childrenOf, type DocumentTree, type TreeNode } from '../../document/tree.ts';
import { wordsOf } from '../../document/twins.ts';

/** Enough to know the target by. */
const LONGEST = 100;

/** The first words of every place that has a name, by that name. */
export function linkTargets(tree: DocumentTree): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const visit = (node: TreeNode): void => {
    if (node.id !== undefined) targets.set(node.id, shortened(firstWords(node), LONGEST));
    for (const child of childrenOf(node)) visit(child);
  };
  for (const block of tree.body) visit(block);
  return targets;
}

/** The first text; of a row the first that is not its own number. */
function firstWords(node: TreeNode): string {
  if (node.kind === 'heading' || node.kind === 'paragraph') return wordsOf(node.children);
  const children =
    node.kind === 'row' ? node.cells.filter((cell) => !cell.header) : childrenOf(node);
  for (const child of children) {
    const words = firstWords(child);
    if (words.trim() !== '') return words;
  }
  return '';
}

/** Where the first link inside the document in these words leads. */
export function firstTarget(node: TreeNode): string | undefined {
  if (node.kind === 'heading' || node.kind === 'paragraph') {
    const links = node.children.map((each) => (each.kind === 'inline' ? each.href : undefined));
    return links.find((href) => href?.startsWith('#'))?.slice(1);
  }
  for (const child of childrenOf(node)) {
    const found = firstTarget(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words up to so many characters. */
export function shortened(text: string, longest: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longest) + 1 || longest).trimEnd()}…`;
}
