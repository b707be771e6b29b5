// The blocks of a document as a part of a larger one: the names of places and files become its own.
import type { Block, Cell, Inline, ListItem, Row } from './tree.ts';

/** What each kind of name becomes. */
export interface Renaming {
  /** Places inside the document, for links. */
  readonly id: (id: string) => string;
  /** Places in the brief. */
  readonly at: (at: string) => string;
  /** Files of pictures, and those inside the document. */
  readonly file: (file: string) => string;
}

/** The blocks with other names; links inside the document lead where they led. */
export function renamePlaces(blocks: readonly Block[], renaming: Renaming): Block[] {
  return blocks.map((block) => renamedBlock(block, renaming));
}

interface Named {
  readonly id?: string;
  readonly at?: string;
}

function named<Node extends Named>(node: Node, { id, at }: Renaming): Node {
  return {
    ...node,
    ...(node.id === undefined ? {} : { id: id(node.id) }),
    ...(node.at === undefined ? {} : { at: at(node.at) }),
  };
}

function renamedBlock(whole: Block, renaming: Renaming): Block {
  const block = named(whole, renaming);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: inlines(block.children, renaming) };
    case 'list':
      return { ...block, items: block.items.map((item) => withBlocks(item, renaming)) };
    case 'table':
      return { ...block, head: rows(block.head, renaming), body: rows(block.body, renaming) };
    case 'picture':
      return { ...block, file: renaming.file(block.file) };
    case 'graphic-block':
      return block;
    default:
      return { ...block, children: renamePlaces(block.children, renaming) };
  }
}

function withBlocks<Node extends Cell | ListItem>(node: Node, renaming: Renaming): Node {
  return { ...named(node, renaming), children: renamePlaces(node.children, renaming) };
}

function rows(all: readonly Row[], renaming: Renaming): Row[] {
  return all.map((row) => ({
    ...named(row, renaming),
    cells: row.cells.map((cell) => withBlocks(cell, renaming)),
  }));
}

function inlines(all: readonly Inline[], renaming: Renaming): Inline[] {
  return all.map((inline) => {
    if (inline.kind !== 'inline') return inline;
    const { id, href } = inline;
    return {
      ...inline,
      ...(id === undefined ? {} : { id: renaming.id(id) }),
      ...(href === undefined ? {} : { href: renamedLink(href, renaming) }),
      children: inlines(inline.children, renaming),
    };
  });
}

/** Links out of the document lead where they led. */
function renamedLink(href: string, { id, file }: Renaming): string {
  const [, attached] = /^attachment:(.*)$/.exec(href) ?? [];
  if (attached !== undefined) return `attachment:${file(attached)}`;
  return href.startsWith('#') ? `#${id(href.slice(1))}` : href;
}
