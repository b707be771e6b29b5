// Where a field stands in the text of a brief, and which field a place belongs to, by the syntax tree.

import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode, Tree } from '@lezer/common';

/** Keys and list indexes from the top of the brief. */
export type Path = readonly (string | number)[];

/** The most that anybody waits for a long text to be read. */
const PATIENCE = 500;

/** The field at an offset: the innermost one that it is in, key or value. */
export function pathAt(state: EditorState, offset: number): Path {
  const tree = treeOf(state);
  const path: (string | number)[] = [];
  for (
    let node: SyntaxNode | null = tree.resolveInner(offset, offset > 0 ? -1 : 1);
    node !== null;
    node = node.parent
  ) {
    const key = node.name === 'Pair' ? keyOf(state, node) : undefined;
    if (key !== undefined) path.unshift(key);
    else if (node.name === 'Item') path.unshift(indexOf(node));
  }
  return path;
}

/** Where a field stands with its key; if it is not there, the nearest one around it. */
export function placeOf(
  state: EditorState,
  path: Path,
): { readonly from: number; readonly to: number; readonly value: number } | undefined {
  const tree = treeOf(state);
  let found: { from: number; to: number; value: number } | undefined;
  let inside: SyntaxNode | null = tree.topNode.getChild('Document');
  for (const step of path) {
    const child = inside === null ? undefined : childAt(state, collectionIn(inside), step);
    if (child === undefined) return found;
    const value = valueIn(child);
    found = { from: child.from, to: child.to, value: value?.from ?? child.to };
    inside = child;
  }
  return found;
}

/** The whole tree: of a text that is cut off, the end would be read as something else. */
export function treeOf(state: EditorState): Tree {
  return ensureSyntaxTree(state, state.doc.length, PATIENCE) ?? syntaxTree(state);
}

function keyOf(state: EditorState, pair: SyntaxNode): string | undefined {
  const key = pair.getChild('Key');
  if (key === null) return undefined;
  const text = state.sliceDoc(key.from, key.to);
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}

function indexOf(item: SyntaxNode): number {
  let index = 0;
  for (let before = item.prevSibling; before !== null; before = before.prevSibling)
    if (before.name === 'Item') index += 1;
  return index;
}

const COLLECTIONS = ['BlockMapping', 'FlowMapping', 'BlockSequence', 'FlowSequence'];

/** The mapping or list that a document, a pair or an item holds, behind a name or a type. */
function collectionIn(node: SyntaxNode): SyntaxNode | undefined {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (COLLECTIONS.includes(child.name)) return child;
    const inner =
      child.name === 'Anchored' || child.name === 'Tagged' ? collectionIn(child) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function childAt(
  state: EditorState,
  collection: SyntaxNode | undefined,
  step: string | number,
): SyntaxNode | undefined {
  if (collection === undefined) return undefined;
  if (typeof step === 'number') return collection.getChildren('Item')[step];
  return collection.getChildren('Pair').find((pair) => keyOf(state, pair) === step);
}

function valueIn(node: SyntaxNode): SyntaxNode | undefined {
  if (node.name === 'Item') return node.firstChild ?? undefined;
  const last = node.lastChild;
  return last === null || last.name === 'Key' || last.name === ':' ? undefined : last;
}
