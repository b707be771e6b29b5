// The pdfmake nodes that are made here. Keys with an underscore are ours: pdfmake carries them
// through layout untouched, `layout/` and `drawing/` read them.
import type { Picture } from '../../picture/picture.ts';
import type { HyphenPoints } from '../../type/hyphenation.ts';
import type { Shaping } from '../../type/shaping.ts';
import type { ResolvedStyle } from './style.ts';

/** A stretch of text in one style. pdfmake copies every key of a run to each of its words. */
export interface Run {
  text: string;
  font: string;
  bold: boolean;
  italics: boolean;
  fontSize: number;
  lineHeight: number;
  color: string;
  characterSpacing: number;
  fontFeatures: readonly string[] | Shaping | null;
  noWrap?: boolean | undefined;
  /** Stands on the line of the word before it. */
  _joined?: boolean | undefined;
  link?: string | undefined;
  linkToDestination?: string | undefined;
  /** Set where the paragraph runs against the direction of the document. */
  _against?: boolean | undefined;
  /** Where words may be parted at the end of a line. */
  _hyphenPoints?: HyphenPoints | undefined;
  /** Only words that are wider than a line are parted. */
  _partsOnlyLong?: boolean | undefined;
  /** Thickness of a line under the words. */
  _underline?: number | undefined;
  /** Colour behind the words. */
  _ground?: string | undefined;
  /** Embedding level of the text (UAX 9): odd from right to left; absent where all goes one way. */
  _level?: number | undefined;
  /** Embedding level of what keeps this text apart from the one before it, and is not set. */
  _apart?: number | undefined;
  /** Embedding level of its paragraph. */
  _base?: number | undefined;
  /** Index of the structure element that this text belongs to. */
  _element?: number | undefined;
  /** Index of the text node of the document tree, for the audit. */
  _text?: number | undefined;
  /** Kind of artifact, for text that is no part of the document. */
  _artifact?: ArtifactKind | undefined;
}

export type ArtifactKind = 'Header' | 'Footer' | 'Repeat' | 'Layout' | 'Watermark';

/** What every node may carry. */
interface NodeKeys {
  width?: number;
  margin?: [number, number, number, number];
  /** Out of the flow, at a place of the page. */
  absolutePosition?: { readonly x: number; readonly y: number };
  /** Space above, dropped at the top of a page. */
  _before?: number;
  /** Stays on the page of what follows. */
  _keep?: boolean;
  /** Never broken, unless taller than the layout's limit for unbroken blocks. */
  _together?: boolean;
  /** Never broken, unless taller than a page: then it begins one. */
  _whole?: boolean;
  /** Runs on like prose, so it keeps the measure of prose. */
  _prose?: boolean;
  /** Starts a page unless at least this part of one is free. */
  _pageUnlessFree?: number;
}

export interface LeafNode extends NodeKeys {
  text: Run[];
  leadingIndent?: number;
  /** Name of the destination at this text's first line. */
  _destination?: string;
  _outline?: { readonly title: string; readonly level: number };
  /** A drawing at the start of the first line, standing on its baseline. */
  _mark?: Vector[];
}

export interface StackNode extends NodeKeys {
  stack: LayoutNode[];
  _section?: SectionKeys;
  _table?: TableKeys;
  _row?: RowKeys;
  _items?: ItemKeys;
  _box?: BoxKeys;
}

export interface ColumnsNode extends NodeKeys {
  columns: LayoutNode[];
}

export interface CanvasNode extends NodeKeys {
  canvas: Vector[];
}

export type LayoutNode = LeafNode | StackNode | ColumnsNode | CanvasNode;

/** Blocks in order, which may be made when they are asked for. */
export interface Blocks {
  at(index: number): LayoutNode | undefined;
  /** Is told when the block at `index` stands on its page: it will not be asked for again. */
  readonly done?: (index: number) => void;
}

/** Items with no rule between them: if one of them takes more than a line, all stand apart. */
interface ItemKeys {
  /** Height of a line. */
  readonly line: number;
  readonly space: number;
}

/** The one rule for items of lists and rows without rules: a third of a line above each. */
export function itemKeys(line: number): ItemKeys {
  return { line, space: line / 3 };
}

/** Blocks on a tint. */
export interface BoxKeys {
  /** Space between the edge of the tint and what stands on it, at the sides, above and below. */
  readonly side: number;
  readonly above: number;
  readonly colour: string;
}

/** A section with its head beside the text, out of the flow. */
export interface SectionKeys {
  readonly head: LeafNode;
  /** The head again, for the pages that the section runs on to. */
  readonly continued: LeafNode;
  readonly headWidth: number;
  /** Whether the content begins below the head, not beside it; `contentShift` is the space between. */
  readonly headAbove?: boolean;
  /** Distance of head and content from the rule, so that their first baselines are one. */
  readonly headShift: number;
  readonly contentShift: number;
  readonly after: number;
  readonly rules: readonly Vector[];
}

export interface TableKeys {
  /** Whether its rows begin under the side head of the section. */
  readonly underSideHead: boolean;
  /** Whether its head does, too. */
  readonly headUnder?: boolean;
  readonly head?: LayoutNode;
  readonly headRules: readonly Vector[];
  readonly headAfter: number;
  readonly padding: number;
}

export interface RowKeys {
  readonly padding: number;
  /** Drawn between this row and the one above it. */
  readonly rules: readonly Vector[];
  /** Whether a rule of the table's head stands above the first row. */
  readonly underHead: boolean;
  /** What names the row, to stand again where its further lines run on to a new page. */
  readonly again?: LayoutNode;
  /** The change bar at the row's left, from the row's origin. */
  readonly bar?: { readonly x: number; readonly width: number; readonly colour: string };
}

/** A line of text in a picture, in points from the picture's corner at the left and top. */
export interface PlacedText {
  readonly runs: Run[];
  /** Where its baseline begins, has its middle or ends; it is turned round that point, in degrees. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly angle: number;
  readonly element: number;
  /** By the text nodes of its runs: how far they stand below the baseline, and how opaque they are. */
  readonly parts: ReadonlyMap<number, { readonly drop: number; readonly opacity: number }>;
}

/** A picture takes the place of a rectangle: that is how it is moved along in the layout. */
export interface PictureVector {
  type: 'rect';
  x: number;
  y: number;
  w: number;
  h: number;
  /** What to draw, its structure element, its number for the audit, and the name of its place. */
  _picture: {
    readonly picture: Picture;
    readonly element: number;
    readonly index: number;
    readonly texts?: readonly PlacedText[];
    readonly destination?: string;
  };
}

export type Vector =
  | PictureVector
  | {
      type: 'line';
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      lineWidth: number;
      lineColor: string;
    }
  | { type: 'rect'; x: number; y: number; w: number; h: number; color: string }
  | {
      type: 'rect';
      x: number;
      y: number;
      w: number;
      h: number;
      lineColor: string;
      lineWidth: number;
    }
  | { type: 'polyline'; points: { x: number; y: number }[]; closePath: true; color: string }
  | { type: 'ellipse'; x: number; y: number; r1: number; r2: number; color: string };

/** A node with the height of its first baseline below its top, for aligning neighbours. */
export interface Composed<Node extends LayoutNode = LayoutNode> {
  readonly node: Node;
  readonly ascent: number;
  /** Style of the node's text, where it has one. */
  readonly style?: ResolvedStyle;
}

/** The first text inside a node. */
export function firstLeaf(node: LayoutNode): LeafNode | undefined {
  if ('text' in node) return node;
  const children = 'stack' in node ? node.stack : 'columns' in node ? node.columns : [];
  for (const child of children) {
    const leaf = firstLeaf(child);
    if (leaf) return leaf;
  }
  return undefined;
}
