// What documents without pages keep of the tree, and what is only true of the PDF or of what is drawn.
import {
  type Block,
  type Cell,
  type DocumentTree,
  type Inline,
  type InlineElement,
  type ListItem,
  PAGE_COUNT,
  PAGE_NUMBER,
  type Row,
  type TextBlock,
} from './tree.ts';

/** What stands once above and below a document that has no pages. */
export interface TwinFurniture {
  readonly head: readonly TextBlock[];
  readonly foot: readonly TextBlock[];
}

/** Leaves out what only pages need: the title that stands on top of each, and their numbers. */
export function twinFurniture({ head, foot }: DocumentTree): TwinFurniture {
  return { head: head.filter(isKept), foot: foot.filter(isKept) };
}

/** The words of inlines, a space where a line ends. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return ' ';
      return inline.kind === 'inline' ? wordsOf(inline.children) : '';
    })
    .join('');
}

function isKept(block: TextBlock): boolean {
  const words = wordsOf(block.children);
  const isOfPage = words.includes(PAGE_NUMBER) || words.includes(PAGE_COUNT);
  return !isOfPage && !block.classes.includes('running-title');
}

/** Classes of what only the PDF has, what only eyes see, what speaks of a picture, and what the PDF has in another way. */
export type Medium = 'pdf-only' | 'drawn-only' | 'picture-only' | 'twin-only';

/** The tree without blocks and inlines of these classes. */
export function withoutMedia(tree: DocumentTree, media: readonly Medium[]): DocumentTree {
  const stays = ({ classes }: { readonly classes: readonly string[] }): boolean =>
    !media.some((name) => classes.includes(name));
  // Only the PDF has pages.
  const childrenIn = media.includes('twin-only') ? childrenOf : withoutPage;
  const inlines = (nodes: readonly Inline[]): Inline[] =>
    nodes
      .filter((node) => node.kind !== 'inline' || stays(node))
      .map((node) =>
        node.kind === 'inline' ? { ...node, children: inlines(childrenIn(node)) } : node,
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

function childrenOf({ children }: InlineElement): readonly Inline[] {
  return children;
}

/** “D2, page 4” leads to D2; without pages that is all there is to say. */
function withoutPage({ href = '', children }: InlineElement): readonly Inline[] {
  if (!href.startsWith('#') || !wordsOf(children).includes(PAGE_NUMBER)) return children;
  return [{ kind: 'text', text: href.slice(1) }];
}
