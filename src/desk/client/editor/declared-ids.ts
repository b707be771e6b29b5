// The ids that a brief declares, with the names that people know them by.

import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { treeOf } from './yaml-place.ts';

/** An id and what it stands for. */
export interface DeclaredId {
  readonly id: string;
  readonly name: string;
}

/** Which text of an entry names it, the first that is there. */
const NAMING = ['name', 'title', 'publisher', 'role', 'description'];

/** The entries of a mapping of the brief, such as `actors`. */
export function idsIn(state: EditorState, mapping: string): readonly DeclaredId[] {
  const top = treeOf(state).topNode.getChild('Document')?.getChild('BlockMapping');
  const pair = pairsOf(top).find((each) => textOf(state, each.getChild('Key')) === mapping);
  return pairsOf(mappingIn(pair)).map((entry) => ({
    id: textOf(state, entry.getChild('Key')),
    name: nameOf(state, pairsOf(mappingIn(entry))),
  }));
}

function nameOf(state: EditorState, fields: readonly SyntaxNode[]): string {
  for (const key of NAMING) {
    const found = fields.find((field) => textOf(state, field.getChild('Key')) === key);
    const value = found?.lastChild;
    if (value && value.name !== ':' && value.name !== 'Key') return textOf(state, value);
  }
  return '';
}

function mappingIn(node: SyntaxNode | undefined): SyntaxNode | null | undefined {
  return node?.getChild('BlockMapping') ?? node?.getChild('FlowMapping');
}

function pairsOf(node: SyntaxNode | null | undefined): readonly SyntaxNode[] {
  return node?.getChildren('Pair') ?? [];
}

function textOf(state: EditorState, node: SyntaxNode | null): string {
  if (node === null) return '';
  const text = state
    .sliceDoc(node.from, node.to)
    .replace(/^[>|][+-]?\s*/, '')
    .replace(/\s+/g, ' ');
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
