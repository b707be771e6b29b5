// The flow of a printed page on top of pdfmake's layout: heads that stay with their text, rows
// that break only when they must, section and column heads repeated on the next page.
import contextModule from 'pdfmake/js/DocumentContext.js';
import type { LaidOutPage, Repeatable } from 'pdfmake/js/LayoutBuilder.js';
import writerModule from 'pdfmake/js/PageElementWriter.js';
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { LayoutNode, RowKeys, SectionKeys, StackNode, TableKeys } from '../compose/node.ts';
import { changeBar } from './change-bar.ts';
import { LeadLayout } from './lead-layout.ts';
import type { Blocks } from './ordered-blocks.ts';
import { EPSILON } from './rounding.ts';
import { ENDLESS } from './text-layout.ts';

/** With more than this part of a page free, whatever must stay together fits: no need to measure. */
const ROOMY_PART = 0.6;

const ContextOf = contextModule.default;
const WriterOf = writerModule.default;

/** The paper of the flow. */
export interface FlowPage {
  readonly size: { readonly width: number; readonly height: number };
  readonly margins: object;
}

export class FlowLayout extends LeadLayout {
  readonly #takePage: (page: LaidOutPage) => void;
  /** The number of pages that were handed on. */
  #taken = 0;
  /** The row that is laid out is known to fit on this page. Its first block has no space above. */
  #isFitting = false;
  /** Where the side head of the section ends, and how far it reaches below the top of what continues. */
  #sideHead = { page: 0, bottom: 0, continued: 0 };

  /** `takePage` gets every page as soon as nothing more will come onto it. */
  constructor(
    document: PdfDocument,
    page: FlowPage,
    takePage: (page: LaidOutPage) => void = () => {},
  ) {
    super(document, page.size, page.margins);
    this.#takePage = takePage;
    this.writer = new WriterOf(new ContextOf());
    this.writer.addPage({ ...page.size, orientation: 'portrait' }, null, page.margins);
  }

  /** Lays out the blocks of a body and hands on its last page; answers with the number of pages. */
  layOut(blocks: Blocks): number {
    this.placeAll(blocks);
    const { pages } = this.writer.context();
    this.#handOn(pages.length);
    return pages.length;
  }

  /** What `nodes` are on a page, for repeating: they stand at places of their own. */
  layOutApart(nodes: readonly LayoutNode[]): LaidOutPage['items'] {
    const { width, height } = this.pageSize;
    this.writer.pushContext(width, height);
    for (const node of nodes) this.processNode(node);
    const { items } = this.writer.context().getCurrentPage();
    this.writer.popContext();
    return items;
  }

  override processVerticalContainer(node: StackNode): void {
    if (node._row) throw new Error('A row stands outside a table');
    if (node._section) this.#section(node, node._section);
    else if (node._table) this.#table(node, node._table);
    else this.placeStack(node);
  }

  protected override placeAll(nodes: Blocks): void {
    for (let index = 0, node = nodes.at(0); node !== undefined; node = nodes.at(++index)) {
      this.#place(node, nodes, index);
      nodes.done?.(index);
      this.#handOnDone();
    }
  }

  /** Inside columns and blocks set apart, the pages before may still get something. */
  #handOnDone(): void {
    const { page, snapshots } = this.writer.context();
    if (this.trying || this.writer.transactionLevel > 0 || snapshots.length > 0) return;
    this.#handOn(page);
  }

  #handOn(end: number): void {
    const { pages } = this.writer.context();
    for (; this.#taken < end; this.#taken++) {
      const page = pages[this.#taken]!;
      this.#takePage(page);
      page.items = [];
    }
  }

  /** One block of a stack: its space above, and a new page first if its beginning does not fit. */
  #place(node: LayoutNode, all: Blocks, index: number): void {
    const context = this.writer.context();
    const before = node._before ?? 0;
    if (!this.atPageTop()) {
      const wanted = before + this.#neededHeight(node, all, index);
      if (wanted > context.availableHeight + EPSILON) this.writer.moveToNextPage();
      else context.moveDown(before);
    }
    this.processNode(node);
  }

  /** Height that must be free for `node` to begin here; 0 far from the page's end. */
  #neededHeight(node: LayoutNode, all: Blocks, index: number): number {
    const { availableHeight } = this.writer.context();
    const free = (node._pageUnlessFree ?? 0) * this.bodyHeight();
    if (availableHeight < free) return Number.POSITIVE_INFINITY;
    if (this.trying || this.#isFitting) return 0;
    if (availableHeight > this.bodyHeight() * ROOMY_PART) return 0;
    return this.leadOf(node, all, index);
  }

  #section(node: StackNode, section: SectionKeys): void {
    const context = this.writer.context();
    const { page } = context;
    if (!this.trying) for (const rule of section.rules) this.drawVector(rule);
    context.moveDown(section.after);
    const headBottom = this.#besideHead(section);
    const side = { page, bottom: headBottom, continued: 0 };
    this.#sideHead = side;
    this.#repeating(this.#repeatableSection(section), () => {
      context.moveDown(section.contentShift);
      this.placeAll(node.stack);
      // A section is at least as tall as its head, or as the one that is repeated.
      this.reachTo(context.page === page ? headBottom : this.repeatedEnd() + side.continued);
    });
  }

  /** Sets the side head out of the flow and returns where it ends. */
  #besideHead(section: SectionKeys): number {
    const context = this.writer.context();
    context.beginDetachedBlock();
    context.availableWidth = section.headWidth;
    context.moveDown(section.headShift);
    this.processNode(section.head);
    const bottom = context.y;
    context.endDetachedBlock();
    return bottom;
  }

  /** The rule and the head again, for the top of the pages that the section runs on to. */
  #repeatableSection(section: SectionKeys): Repeatable | undefined {
    if (this.trying) return undefined;
    return this.#repeatable(false, () => {
      for (const rule of section.rules) this.drawVector(rule);
      this.writer.context().moveDown(section.after);
      const bottom = this.#besideHead({ ...section, head: section.continued });
      this.writer.context().moveDown(section.contentShift);
      this.#sideHead.continued = bottom - this.writer.context().y;
    });
  }

  #table(node: StackNode, table: TableKeys): void {
    const head = table.head && this.#tableHead(table.head, table);
    if (table.underSideHead) this.#clearSideHead(head);
    this.#repeating(head, () => {
      node.stack.forEach((row, index) => {
        if (!('stack' in row && row._row))
          throw new Error('A table holds something else than rows');
        this.#row(row, row._row, index === 0);
        this.#handOnDone();
      });
    });
  }

  /** Rows that begin under the side head keep clear of it, here and where it is repeated. */
  #clearSideHead(head: Repeatable | undefined): void {
    const context = this.writer.context();
    const { page, bottom, continued } = this.#sideHead;
    this.reachTo(page === context.page ? bottom : this.repeatedEnd() + continued);
    if (head) head.height = Math.max(head.height, continued);
  }

  #tableHead(head: LayoutNode, table: TableKeys): Repeatable | undefined {
    const draw = (): void => {
      this.processNode(head);
      this.writer.context().moveDown(table.headAfter);
      if (!this.trying) for (const rule of table.headRules) this.drawVector(rule);
    };
    if (this.trying) {
      draw();
      return undefined;
    }
    const repeatable = this.#repeatable(true, draw);
    repeatable.height += table.padding;
    return repeatable;
  }

  /** A row: rule above, content, change bar. It moves to the next page unless it is too tall for that. */
  #row(node: StackNode, row: RowKeys, first: boolean): void {
    const context = this.writer.context();
    const above = first ? (row.underHead ? row.padding : 0) : 2 * row.padding;
    if (!this.trying && !this.atPageTop() && this.#isNearEnd()) {
      if (above + this.leadOfRow(node) > context.availableHeight + EPSILON)
        this.writer.moveToNextPage();
      this.#isFitting = above + this.heightOfStack(node) <= context.availableHeight;
    }
    if (first) context.moveDown(above);
    else if (!this.atPageTop()) this.#betweenRows(row);
    const start = { page: context.page, y: context.y - (above > 0 ? row.padding : 0) };
    for (const line of node.stack) {
      if (line._before && !this.atPageTop()) context.moveDown(line._before);
      this.processNode(line);
    }
    this.#isFitting = false;
    if (!row.bar || this.trying) return;
    for (const { rect, page } of changeBar(row.bar, start, context))
      this.writer.addVector(rect, true, true, undefined, page);
  }

  #betweenRows(row: RowKeys): void {
    const context = this.writer.context();
    context.moveDown(row.padding);
    if (!this.trying) for (const rule of row.rules) this.drawVector(rule);
    context.moveDown(row.padding);
  }

  /** Captures what `draw` sets as something that repeats at the top of pages; `shown`: also here and now. */
  #repeatable(shown: boolean, draw: () => void): Repeatable {
    const { x, availableWidth } = this.writer.context();
    // Without a height pdfmake reckons with NaN, and what it then breaks off is lost.
    this.writer.beginUnbreakableBlock(availableWidth, ENDLESS);
    draw();
    const repeatable = this.writer.currentBlockToRepeatable();
    repeatable.xOffset = x;
    if (shown) this.writer.commitUnbreakableBlock();
    else {
      this.writer.transactionLevel -= 1;
      this.writer.popContext();
    }
    return repeatable;
  }

  #repeating(repeatable: Repeatable | undefined, body: () => void): void {
    if (repeatable) this.writer.pushToRepeatables(repeatable);
    body();
    if (repeatable) this.writer.popFromRepeatables();
  }

  #isNearEnd(): boolean {
    return this.writer.context().availableHeight < this.unbrokenLimit() * 1.25;
  }
}
