// pdfmake's layout of text and drawings with what a printed page needs: two lines on each side of
// a page break, marks at the start of a line, and heights that can be tried out beforehand.
import layoutBuilderModule, { type LayoutBuilder } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { CanvasNode, ColumnsNode, LayoutNode, LeafNode, Vector } from '../compose/node.ts';
import { canvasHeight, copyOfVector } from '../drawing/vectors.ts';
import { foundOf, heightOfLines } from './found.ts';
import { endOf } from './height-of-flow.ts';
import { arrangeLine, type TextLine } from './line.ts';
import { breakLines } from './line-breaking.ts';
import type { Blocks } from './ordered-blocks.ts';
import { EPSILON } from './rounding.ts';
import { measureWords } from './words.ts';

const Base: typeof LayoutBuilder = layoutBuilderModule.default;

/** Half a point beside its column is no text over another. */
const HAIR = 0.5;

/** Height of the sheets on which things are tried out or set apart: nothing breaks there. */
export const ENDLESS = 1e7;

export abstract class TextLayout extends Base {
  /** Depth of trials: heights are measured, nothing is kept. */
  #trials = 0;
  readonly #document: PdfDocument;

  constructor(document: PdfDocument, pageSize: object, pageMargins: object) {
    super(pageSize, pageMargins, {});
    this.#document = document;
  }

  protected get trying(): boolean {
    return this.#trials > 0;
  }

  /** A node with its margins, in the flow or at a place of its own; pdfmake's would keep every node. */
  override processNode(node: LayoutNode): void {
    const { margin, absolutePosition } = node;
    if (absolutePosition) {
      const context = this.writer.context();
      context.beginDetachedBlock();
      context.moveTo(absolutePosition.x, absolutePosition.y);
      this.#processContent(node);
      context.endDetachedBlock();
    } else if (margin) {
      this.#moveDown(margin[1]);
      this.writer.context().addMargin(margin[0], margin[2]);
      this.#processContent(node);
      this.#moveDown(margin[3]);
      this.writer.context().addMargin(-margin[0], -margin[2]);
    } else this.#processContent(node);
  }

  #processContent(node: LayoutNode): void {
    if ('text' in node) this.processLeaf(node);
    else if ('stack' in node) this.processVerticalContainer(node);
    else if ('columns' in node) this.processColumns(node);
    else this.processCanvas(node);
  }

  /** Margins that do not fit on the page are left out at the top of the next. */
  #moveDown(space: number): void {
    const context = this.writer.context();
    const { availableHeight } = context;
    if (availableHeight - space >= 0) context.moveDown(space);
    else {
      context.moveDown(availableHeight);
      this.writer.moveToNextPage();
    }
  }

  /** Height of a node at the current width. */
  protected heightOf(node: LayoutNode): number {
    const reckon = (width: number): number => endOf(node, 0, width, this.textHeight);
    return this.heightBy(node, reckon, () => this.processNode(node));
  }

  /**
   * Height of a node's content at the current width as `reckon` gives it; where it gives none the
   * content is laid out on a sheet of its own, by `tryOut`, and thrown away.
   */
  protected heightBy(
    node: LayoutNode,
    reckon: (width: number) => number,
    tryOut: () => void,
  ): number {
    const width = this.writer.context().availableWidth;
    const found = foundOf(node);
    if (found.height?.width === width) return found.height.height;
    const reckoned = reckon(width);
    const height = Number.isNaN(reckoned) ? this.#heightTried(width, tryOut) : reckoned;
    found.height = { width, height };
    return height;
  }

  #heightTried(width: number, tryOut: () => void): number {
    const { nestedLevel } = this;
    this.#trials += 1;
    this.writer.pushContext(width, ENDLESS);
    tryOut();
    const height = this.writer.context().y;
    this.writer.popContext();
    this.#trials -= 1;
    this.nestedLevel = nestedLevel;
    return height;
  }

  /** Lays out the blocks of a stack. */
  protected abstract placeAll(nodes: Blocks): void;

  /** Height of the lines at a text's beginning that stay together. */
  protected leadOfText(node: LeafNode): number {
    const lines = this.#brokenAt(node, this.writer.context().availableWidth);
    // Three lines cannot leave two on each side, so they stay together.
    return heightOfLines(lines.length <= 3 ? lines : lines.slice(0, 2));
  }

  protected readonly textHeight = (node: LeafNode, width: number): number =>
    heightOfLines(this.#brokenAt(node, width));

  /** Lays out text with at least two lines on each side of a page break. */
  override processLeaf(node: LeafNode): void {
    const lines = this.#linesOf(node);
    const first = lines[0];
    if (!first) return;
    if (this.trying) {
      this.writer.context().moveDown(heightOfLines(lines));
      return;
    }
    const { availableWidth } = this.writer.context();
    for (const line of lines) {
      arrangeLine(line, availableWidth);
      line.isTooWide = line.getWidth() > availableWidth + HAIR;
    }
    first.id = node._destination;
    first.heading = node._outline;
    if (node._mark) this.#drawMark(node._mark, first);
    for (let index = 0; index < lines.length; ) {
      const count = this.#linesThatFit(lines, index);
      if (count === 0) this.writer.moveToNextPage();
      for (const end = index + count; index < end; index++) this.#add(lines[index]!);
    }
  }

  /** Adds a line that fits; pdfmake would move it to the next page for a difference of rounding. */
  #add(line: TextLine): void {
    const context = this.writer.context();
    const missing = line.getHeight() - context.availableHeight;
    if (missing > 0 && missing <= 2 * EPSILON) context.availableHeight += missing;
    this.writer.addLine(line);
  }

  /** How many lines from `index` stand on this page; 0 if none may. */
  #linesThatFit(lines: readonly TextLine[], index: number): number {
    const left = lines.length - index;
    let room = this.writer.context().availableHeight + EPSILON;
    let fit = 0;
    for (; fit < left; fit++) {
      room -= lines[index + fit]!.getHeight();
      if (room < 0) break;
    }
    if (fit === left) return fit;
    const withoutWidow = left - fit < 2 ? fit - 1 : fit;
    const wanted = index === 0 && withoutWidow < 2 ? 0 : withoutWidow;
    // At the top of a page there is no better place: what fits is set.
    if (wanted > 0 || !this.atPageTop()) return Math.max(0, wanted);
    return Math.max(1, fit);
  }

  /** The lines of a text here; one that is laid out, not tried, will not be asked again. */
  #linesOf(node: LeafNode): TextLine[] {
    const lines = this.#brokenAt(node, this.writer.context().availableWidth);
    if (!this.trying) node._found = undefined;
    return lines;
  }

  /** The lines of a text at a width, kept for the next who asks. */
  #brokenAt(node: LeafNode, width: number): TextLine[] {
    const found = foundOf(node);
    if (found.lines?.width === width) return found.lines.all;
    found.words ??= measureWords(this.#document, node);
    const all = breakLines(found.words, width);
    found.lines = { width, all };
    return all;
  }

  #drawMark(mark: readonly Vector[], line: TextLine): void {
    if (line.getHeight() > this.writer.context().availableHeight) this.writer.moveToNextPage();
    for (const vector of mark) this.drawVector(vector, line.getAscenderHeight());
  }

  /** Columns of given widths; pdfmake forgets the width of what surrounds them when they break. */
  override processColumns(node: ColumnsNode): void {
    const context = this.writer.context();
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
    const height = canvasHeight(node.canvas);
    if (this.trying) this.writer.context().moveDown(height);
    else this.writer.addCanvas({ ...node, _minHeight: height });
  }

  /** Adds a copy of a vector here, `down` points lower; pdfmake moves the object that it is given. */
  protected drawVector(vector: Vector, down = 0): void {
    const context = this.writer.context();
    context.y += down;
    this.writer.addVector(copyOfVector(vector));
    context.y -= down;
  }

  /** Whether nothing but repeated heads stands above on this page. */
  protected atPageTop(): boolean {
    const context = this.writer.context();
    const { top } = context.pageMargins;
    if (context.y <= top + EPSILON) return true;
    if (this.trying) return false;
    const { repeatables } = this.writer;
    if (!repeatables.every((each) => each.insertedOnPages[context.page] === true)) return false;
    return context.y <= this.repeatedEnd() + EPSILON;
  }

  /** Where the heads end that are repeated at the top of a page. */
  protected repeatedEnd(): number {
    const { top } = this.writer.context().pageMargins;
    return top + this.writer.repeatables.reduce((sum, each) => sum + each.height, 0);
  }

  /** Height of a page's body. */
  protected bodyHeight(): number {
    return this.pageSize.height - this.pageMargins.top - this.pageMargins.bottom;
  }
}
