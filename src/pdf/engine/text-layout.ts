// pdfmake's layout of text and drawings with what a printed page needs: two lines on each side of
// a page break, marks at the start of a line, and heights that can be tried out beforehand.
import layoutBuilderModule, { type LayoutBuilder } from 'pdfmake/js/LayoutBuilder.js';
import type { Inline, Line } from 'pdfmake/js/Line.js';
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { CanvasNode, LayoutNode, LeafNode, Vector } from '../compose/node.ts';
import { breakLines } from './line-breaking.ts';
import { arrangeLine } from './line-order.ts';
import { WordMeasure } from './word-measure.ts';

const Base: typeof LayoutBuilder = layoutBuilderModule.default;

/** Height of the sheets on which things are tried out or set apart: nothing breaks there. */
export const ENDLESS = 1e7;
/** Differences below this are rounding. */
export const EPSILON = 0.01;

type MeasuredLeaf = LeafNode & { _inlines?: readonly Inline[] };

export class TextLayout extends Base {
  /** Depth of trials: heights are measured, nothing is kept. */
  #trials = 0;
  readonly #measured = new WeakSet<object>();

  protected get trying(): boolean {
    return this.#trials > 0;
  }

  override tryLayoutDocument(content: object, document: PdfDocument, ...rest: unknown[]): object {
    this.docMeasure.textInlines = new WordMeasure(document);
    return super.tryLayoutDocument(content, document, ...rest);
  }

  /** pdfmake measures children of stacks and columns; heads are kept beside them and measured here. */
  protected measured<Node extends LayoutNode>(node: Node): Node {
    if (this.#measured.has(node)) return node;
    this.#measured.add(node);
    this.docMeasure.measureNode(this.docPreprocessor.preprocessNode(node));
    return node;
  }

  /** Height of a node at the current width, tried out on a sheet of its own and thrown away. */
  protected heightOf(node: LayoutNode): number {
    const { nestedLevel } = this;
    this.#trials += 1;
    this.writer.pushContext(this.writer.context().availableWidth, ENDLESS);
    this.processNode(node);
    const height = this.writer.context().y;
    this.writer.popContext();
    this.#trials -= 1;
    this.nestedLevel = nestedLevel;
    return height;
  }

  /** Height of the lines at a text's beginning that stay together. */
  protected leadOfText(node: LeafNode): number {
    const heights = this.#linesOf(node, true, 4).map((line) => line.getHeight());
    // Three lines cannot leave two on each side, so they stay together.
    const together = heights.length <= 3 ? heights : heights.slice(0, 2);
    return together.reduce((sum, height) => sum + height, 0);
  }

  /** Lays out text with at least two lines on each side of a page break. */
  override processLeaf(node: LeafNode): void {
    const lines = this.#linesOf(node, this.trying);
    const first = lines[0];
    if (!first) return;
    if (node._destination) first.id = node._destination;
    if (node._outline) first['_heading'] = node._outline;
    if (node._mark && !this.trying) this.#drawMark(node._mark, first);
    for (let index = 0; index < lines.length; ) {
      const count = this.#linesThatFit(lines, index);
      if (count === 0) this.writer.moveToNextPage();
      for (const end = index + count; index < end; index++) this.writer.addLine(lines[index]!);
    }
  }

  /** How many lines from `index` stand on this page; 0 if none may. */
  #linesThatFit(lines: readonly Line[], index: number): number {
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

  /** The lines of a text, at most `limit`; pdfmake's way is that a text that was laid out has no inlines left. */
  #linesOf(node: MeasuredLeaf, keep: boolean, limit?: number): Line[] {
    const lines = breakLines(node._inlines ?? [], this.writer.context().availableWidth, limit);
    if (!keep) {
      for (const line of lines) arrangeLine(line);
      node._inlines = [];
    }
    return lines;
  }

  #drawMark(mark: readonly Vector[], line: Line): void {
    if (line.getHeight() > this.writer.context().availableHeight) this.writer.moveToNextPage();
    for (const vector of mark) this.drawVector(vector, line.getAscenderHeight());
  }

  /** pdfmake forgets the width of what surrounds columns that break over pages. */
  override processColumns(node: object): void {
    const { availableWidth } = this.writer.context();
    super.processColumns(node);
    this.writer.context().availableWidth = availableWidth;
  }

  override processCanvas(node: CanvasNode & { _minHeight?: number }): void {
    if (this.trying) this.writer.context().moveDown(node._minHeight ?? 0);
    else super.processCanvas(node);
  }

  /** Adds a copy of a vector here, `down` points lower; pdfmake moves the object that it is given. */
  protected drawVector(vector: Vector, down = 0): void {
    const context = this.writer.context();
    context.y += down;
    this.writer.addVector(structuredClone(vector));
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
    return context.y <= top + repeatables.reduce((sum, each) => sum + each.height, 0) + EPSILON;
  }

  /** Height of a page's body. */
  protected bodyHeight(): number {
    return this.pageSize.height - this.pageMargins.top - this.pageMargins.bottom;
  }
}
