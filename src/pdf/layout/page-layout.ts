// pdfmake's layout with the flow of a printed page. This is the one class that hooks pdfmake's
// layout: it places blocks and lines on pages; `Heights` reckons beforehand what must stay together,
// `Flow` knows the page in hand, `SectionsAndTables` sets what has heads that repeat.
import layoutBuilderModule, {
  type LaidOutPage,
  type LayoutBuilder,
} from 'pdfmake/js/LayoutBuilder.js';
import writerModule from 'pdfmake/js/PageElementWriter.js';
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type {
  Blocks,
  CanvasNode,
  ColumnsNode,
  LayoutNode,
  LeafNode,
  StackNode,
} from '../compose/node.ts';
import { canvasHeight } from '../drawing/vectors.ts';
import { type BoxSetter, placeBox } from './boxes.ts';
import { Flow } from './flow.ts';
import { EPSILON, Heights } from './heights.ts';
import { arrangeLine, type TextLine } from './line.ts';
import { TextLines } from './line-breaking.ts';
import { PagesWithFeet } from './pages-with-feet.ts';
import { SectionsAndTables } from './sections-and-tables.ts';

const Base: typeof LayoutBuilder = layoutBuilderModule.default;
const WriterOf = writerModule.default;

/** With more than this part of a page free, whatever must stay together fits: no need to measure. */
const ROOMY_PART = 0.6;
/** Half a point beside its column is no text over another. */
const HAIR = 0.5;

/** The paper of the flow. */
interface Paper {
  readonly size: { readonly width: number; readonly height: number };
  readonly margins: object;
  /** Height at the foot of a page, counted from 0, that is kept free of the body. */
  readonly reserved?: (page: number) => number;
}

export class PageLayout extends Base implements BoxSetter {
  readonly flow: Flow;
  readonly heights: Heights;
  readonly #lines: TextLines;
  readonly #sectionsAndTables: SectionsAndTables;
  readonly #takePage: (page: LaidOutPage) => void;
  /** The number of pages that were handed on. */
  #taken = 0;
  /** The number of boxes that are being set. */
  #held = 0;

  /** `takePage` gets every page as soon as nothing more will come onto it. */
  constructor(
    document: PdfDocument,
    { size, margins, reserved = () => 0 }: Paper,
    takePage: (page: LaidOutPage) => void = () => {},
  ) {
    super(size, margins, {});
    this.writer = new WriterOf(new PagesWithFeet(reserved));
    this.writer.addPage({ ...size, orientation: 'portrait' }, null, margins);
    const { top, bottom } = this.pageMargins;
    const bodyHeight = size.height - top - bottom;
    this.#lines = new TextLines(document);
    this.flow = new Flow(this.writer, bodyHeight);
    this.heights = new Heights(this.#lines, bodyHeight);
    this.#sectionsAndTables = new SectionsAndTables(this);
    this.#takePage = takePage;
  }

  /** Lays out the blocks of a body and hands on its last page; answers with the number of pages. */
  layOut(blocks: Blocks): number {
    this.placeAll(blocks);
    const { pages } = this.flow.context;
    this.#handOnTo(pages.length);
    return pages.length;
  }

  /** What `nodes` are on a page, for repeating: they stand at places of their own. */
  layOutApart(nodes: readonly LayoutNode[]): LaidOutPage['items'] {
    const { width, height } = this.pageSize;
    this.writer.pushContext(width, height);
    for (const node of nodes) this.processNode(node);
    const { items } = this.flow.context.getCurrentPage();
    this.writer.popContext();
    return items;
  }

  /** Hands on the pages that are done; inside columns and blocks set apart, none is. */
  handOn(): void {
    const { page, snapshots } = this.flow.context;
    if (this.#held > 0 || this.writer.transactionLevel > 0 || snapshots.length > 0) return;
    this.#handOnTo(page);
  }

  holding(body: () => void): void {
    this.#held += 1;
    body();
    this.#held -= 1;
  }

  #handOnTo(end: number): void {
    const { pages } = this.flow.context;
    for (; this.#taken < end; this.#taken++) {
      const page = pages[this.#taken]!;
      this.#takePage(page);
      page.items = [];
    }
  }

  placeAll(blocks: Blocks): void {
    for (let index = 0, node = blocks.at(0); node !== undefined; node = blocks.at(++index)) {
      this.#place(node, blocks, index);
      blocks.done?.(index);
      this.handOn();
    }
  }

  /** One block of a stack: its space above, and a new page first if its beginning does not fit. */
  #place(node: LayoutNode, all: Blocks, index: number): void {
    const before = node._before ?? 0;
    if (!this.flow.isAtTop) {
      if (this.flow.hasRoomFor(before + this.#neededHeight(node, all, index)))
        this.flow.down(before);
      else this.flow.nextPage();
    }
    this.processNode(node);
  }

  /** Height that must be free for `node` to begin here; 0 far from the page's end. */
  #neededHeight(node: LayoutNode, all: Blocks, index: number): number {
    const { room, width, bodyHeight } = this.flow;
    if (room < (node._pageUnlessFree ?? 0) * bodyHeight) return Number.POSITIVE_INFINITY;
    if (node._whole) return Math.min(this.heights.heightOf(node, width), bodyHeight);
    if (this.#sectionsAndTables.isFitting || room > bodyHeight * ROOMY_PART) return 0;
    return this.heights.leadOf(node, all, index, width);
  }

  /** A node with its margins, in the flow or at a place of its own; pdfmake's would keep every node. */
  override processNode(node: LayoutNode): void {
    const { flow } = this;
    const { margin, absolutePosition } = node;
    if (absolutePosition) {
      flow.beside(() => {
        flow.context.moveTo(absolutePosition.x, absolutePosition.y);
        this.#processContent(node);
      });
    } else if (margin) {
      const [left, above, right, below] = margin;
      flow.downByMargin(above);
      flow.context.addMargin(left, right);
      this.#processContent(node);
      flow.downByMargin(below);
      flow.context.addMargin(-left, -right);
    } else this.#processContent(node);
  }

  #processContent(node: LayoutNode): void {
    if ('text' in node) this.processLeaf(node);
    else if ('stack' in node) this.processVerticalContainer(node);
    else if ('columns' in node) this.processColumns(node);
    else this.processCanvas(node);
  }

  override processVerticalContainer(node: StackNode): void {
    if (node._row) throw new Error('A row stands outside a table');
    if (node._section) this.#sectionsAndTables.placeSection(node, node._section);
    else if (node._box) placeBox(this, node, node._box);
    else if (node._table) this.#sectionsAndTables.placeTable(node, node._table);
    else {
      this.heights.setItemsApart(node, this.flow.width);
      this.placeAll(node.stack);
    }
  }

  /** Columns of given widths; pdfmake forgets the width of what surrounds them when they break. */
  override processColumns(node: ColumnsNode): void {
    const { context } = this.flow;
    const { availableWidth } = context;
    const [left, , right] = node.margin ?? [0, 0, 0, 0];
    this.nestedLevel += 1;
    context.beginColumnGroup(this.nestedLevel === 1 ? [left, right] : null);
    for (const column of node.columns) {
      context.beginColumn(column.width!, 0);
      this.processNode(column);
    }
    context.completeColumnGroup();
    this.nestedLevel -= 1;
    if (this.nestedLevel === 0) context.resetMarginXTopParent();
    context.availableWidth = availableWidth;
  }

  override processCanvas(node: CanvasNode): void {
    this.writer.addCanvas({ ...node, _minHeight: canvasHeight(node.canvas) });
  }

  /** Lays out text with at least two lines on each side of a page break. */
  override processLeaf(node: LeafNode): void {
    const { width } = this.flow;
    const lines = this.#lines.take(node, width);
    const [first] = lines;
    if (!first) return;
    for (const line of lines) {
      arrangeLine(line, width);
      line.isTooWide = line.getWidth() > width + HAIR;
    }
    first.id = node._destination;
    first.heading = node._outline;
    if (node._mark) {
      if (first.getHeight() > this.flow.room) this.flow.nextPage();
      this.flow.draw(node._mark, first.getAscenderHeight());
    }
    for (let index = 0; index < lines.length; ) {
      const count = this.#linesThatFit(lines, index);
      if (count === 0) this.flow.nextPage();
      for (const end = index + count; index < end; index++) this.flow.addLine(lines[index]!);
    }
  }

  /** How many lines from `index` stand on this page; 0 if none may. */
  #linesThatFit(lines: readonly TextLine[], index: number): number {
    const left = lines.length - index;
    let room = this.flow.room + EPSILON;
    let fit = 0;
    for (; fit < left; fit++) {
      room -= lines[index + fit]!.getHeight();
      if (room < 0) break;
    }
    if (fit === left) return fit;
    const withoutWidow = left - fit < 2 ? fit - 1 : fit;
    const wanted = index === 0 && withoutWidow < 2 ? 0 : withoutWidow;
    // At the top of a page there is no better place: what fits is set.
    if (wanted > 0 || !this.flow.isAtTop) return Math.max(0, wanted);
    return Math.max(1, fit);
  }
}
