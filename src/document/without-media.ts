// Leaves out of a document what is only true of another kind of it, as its templates say by class.
import {
  type Block,
  type Cell,
  type DocumentTree,
  type Inline,
  type InlineElement,
  type ListItem,
  PAGE_NUMBER,
  type Row,
} from './tree.ts';
import { wordsOf } from './twin-furniture.ts';

/** Classes of words about the document itself: what only the PDF has, and what only eyes see. */
export type Medium = 'pdf-only' | 'drawn-only';

/** The tree without blocks and inlines of these classes. */
export function withoutMedia(tree: DocumentTree, media: readonly Medium[]): DocumentTree {
  const stays = ({ classes }: { readonly classes: readonly string[] }): boolean =>
    !media.some((name) => classes.includes(name));
  const inlines = (nodes: readonly Inline[]): Inline[] =>
    nodes
      .filter((node) => node.kind !== 'inline' || stays(node))
      .map((node) =>
        node.kind === 'inline' ? { ...node, children: inlines(withoutPage(node)) } : node,
      );
  const rows = (nodes: readonly Row[]): Row[] =>
    nodes.map((row) => ({ ...row, cells: row.cells.map(inner) }));
  const inner = <Node extends Cell | ListItem>(node: Node): Node => ({
    ...node,
    children: blocks(node.children),
  });
  const blocks = (nodes: readonly Block[]): Block[] => nodes.filter(stays).map(block);
  const block = (node: Block): Block => {
    switch (node.kind) {
      case 'heading':
      case 'paragraph':
        return { ...node, children: inlines(node.children) };
      case 'list':
        return { ...node, items: node.items.map(inner) };
      case 'table':
        return { ...node, head: rows(node.head), body: rows(node.body) };
      case 'graphic-block':
      case 'picture':
        return node;
      default:
        return { ...node, children: blocks(node.children) };
    }
  };
  return { ...tree, body: blocks(tree.body) };
}

/** “D2, page 4” leads to D2; without pages that is all there is to say. */
function withoutPage({ href = '', children }: InlineElement): readonly Inline[] {
  if (!href.startsWith('#') || !wordsOf(children).includes(PAGE_NUMBER)) return children;
  return [{ kind: 'text', text: href.slice(1) }];
}
