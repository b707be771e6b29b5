// The document tree: what every output is made from. Read once from the markup of the templates.

/** A table cell's or a graphic's attributes that the layout draws but no reader hears. */
export interface Graphic {
  readonly kind: 'graphic';
  /** `likelihood`, `confidence` or a stance (`supports`, `opposes`, …). */
  readonly name: string;
  /** Numbers of the graphic by name, e.g. `low` and `high` in per cent. */
  readonly values: Readonly<Record<string, number>>;
}

/** Characters as they are to be read; the audit counts each of these as drawn exactly once. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

/** A forced line break inside a block. */
export interface LineBreak {
  readonly kind: 'break';
}

/** An inline element: `strong`, `em`, `span`, `a`, `q`, `abbr`, `cite`, `time`. */
export interface InlineElement {
  readonly kind: 'inline';
  readonly name: InlineName;
  readonly classes: readonly string[];
  readonly id?: string;
  readonly lang?: string;
  /** Target of a link: `#id` inside the document, else an absolute address. */
  readonly href?: string;
  /** Expansion of an abbreviation; what a link inside the document says of its target. */
  readonly title?: string;
  readonly children: readonly Inline[];
}

export type InlineName = 'strong' | 'em' | 'span' | 'a' | 'q' | 'abbr' | 'cite' | 'time';
export type Inline = Text | LineBreak | InlineElement | Graphic;

/** What every block has. */
interface BlockBase {
  readonly classes: readonly string[];
  readonly id?: string;
  readonly lang?: string;
  /** Where in the brief this block comes from, e.g. `claims[0].text`; inherited from the parent. */
  readonly at?: string;
}

/** A heading (`h1` to `h6`) or a paragraph; `caption` of a table or figure is a paragraph too. */
export interface TextBlock extends BlockBase {
  readonly kind: 'heading' | 'paragraph';
  /** 1 to 6 for a heading, 0 for a paragraph. */
  readonly level: number;
  /** True for a further paragraph of the text that the block before it begins. */
  readonly continues?: true;
  readonly children: readonly Inline[];
}

/**
 * A container: `div` only groups, the others are structure elements; a `figure` holds a picture and
 * its caption.
 */
export interface Container extends BlockBase {
  readonly kind: 'section' | 'group' | 'blockquote' | 'figure' | 'caption';
  /** The block of the brief that it shows, where its first part is of another. */
  readonly block?: string;
  readonly children: readonly Block[];
}

export interface List extends BlockBase {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends BlockBase {
  readonly kind: 'item';
  readonly children: readonly Block[];
}

export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

export interface Row extends BlockBase {
  readonly kind: 'row';
  readonly cells: readonly Cell[];
}

export interface Cell extends BlockBase {
  readonly kind: 'cell';
  readonly header: boolean;
  /** Direction of a header cell (ISO 32000-1, table 349). */
  readonly scope?: 'col' | 'row';
  /** What a head without words is called by those who hear it. */
  readonly label?: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly children: readonly Block[];
}

/** A drawing that stands as a block of its own, such as the likelihood scale. */
export interface GraphicBlock extends BlockBase {
  readonly kind: 'graphic-block';
  readonly graphic: Graphic;
}

/** A picture of the brief, by the name that the brief gives its file. */
export interface PictureBlock extends BlockBase {
  readonly kind: 'picture';
  readonly file: string;
  /** Words for those who do not see it. */
  readonly alt: string;
}

export type Block = TextBlock | Container | List | Table | GraphicBlock | PictureBlock;

export function isText(block: Block): block is TextBlock {
  return block.kind === 'paragraph' || block.kind === 'heading';
}

/** A whole document: its body and the furniture of every page. */
export interface DocumentTree {
  readonly lang: string;
  readonly body: readonly Block[];
  /** Running head and foot: blocks drawn on each page as artifacts; see `PAGE_NUMBER`. */
  readonly head: readonly TextBlock[];
  readonly foot: readonly TextBlock[];
  /** Notes for the foot of each page that has a link to where the first link of a note leads. */
  readonly footnotes?: readonly TextBlock[];
  /** Word that stands across every page, e.g. DRAFT. */
  readonly watermark?: string;
  /** The chapters of a book, in order: running heads name the one that a page is of. */
  readonly chapters?: readonly Chapter[];
}

/** A chapter by the name of the place where it begins. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
}

/**
 * Private-use characters that stand for the page number and the page count in running heads; in a
 * link inside the document, `PAGE_NUMBER` is the number of the page that it leads to.
 */
export const PAGE_NUMBER = '\uE000';
export const PAGE_COUNT = '\uE001';
/** Stands in running heads for the title of the chapter that a page is of. */
export const CHAPTER_TITLE = '\uE002';

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
