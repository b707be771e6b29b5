// The flow of a printed page on top of pdfmake's layout: heads that stay with their text, rows
// that break only when they must, section and column heads repeated on the next page.
import type { Context, Repeatable } from 'pdfmake/js/LayoutBuilder.js';
import type {
  LayoutNode,
  RowKeys,
  SectionKeys,
  StackNode,
  TableKeys,
  Vector,
} from '../compose/node.ts';
import { ENDLESS, EPSILON, TextLayout } from './text-layout.ts';

/** Rows and blocks up to this part of a page are never broken. */
const UNBROKEN_PART = 1 / 3;
/** With more than this part of a page free, whatever must stay together fits: no need to measure. */
const ROOMY_PART = 0.6;

export class FlowLayout extends TextLayout {
  override processVerticalContainer(node: StackNode): void {
    if (node._row) throw new Error('A row stands outside a table');
    if (node._section) this.#section(node, node._section);
    else if (node._table) this.#table(node, node._table);
    else this.#placeAll(node.stack);
  }

  #placeAll(nodes: readonly LayoutNode[]): void {
    nodes.forEach((node, index) => {
      this.#place(node, nodes.slice(index + 1));
    });
  }

  /** One block of a stack: its space above, and a new page first if its beginning does not fit. */
  #place(node: LayoutNode, following: readonly LayoutNode[]): void {
    const context = this.writer.context();
    const before = node._before ?? 0;
    if (!this.atPageTop()) {
      const wanted = before + this.#neededHeight(node, following);
      if (wanted > context.availableHeight + EPSILON) this.writer.moveToNextPage();
      else context.moveDown(before);
    }
    this.processNode(node);
  }

  /** Height that must be free for `node` to begin here; 0 far from the page's end. */
  #neededHeight(node: LayoutNode, following: readonly LayoutNode[]): number {
    const { availableHeight } = this.writer.context();
    const free = (node._pageUnlessFree ?? 0) * this.bodyHeight();
    if (availableHeight < free) return Number.POSITIVE_INFINITY;
    if (this.trying || availableHeight > this.bodyHeight() * ROOMY_PART) return 0;
    return this.#leadOf(node, following);
  }

  /** Height of a block's beginning, which stays together: a head with what follows, two lines of text. */
  #leadOf(node: LayoutNode, following: readonly LayoutNode[]): number {
    const [next, ...rest] = following;
    const withNext = (): number =>
      this.heightOf(node) + (next ? (next._before ?? 0) + this.#leadOf(next, rest) : 0);
    if (node._keep || 'canvas' in node) return withNext();
    return this.#withinMargin(node, () => {
      if ('text' in node) return this.leadOfText(node);
      if ('columns' in node)
        return Math.max(
          0,
          ...node.columns.map((each) => this.#atWidth(each.width, () => this.#leadOf(each, []))),
        );
      return this.#leadOfStack(node);
    });
  }

  /** Measures inside the margins of a node, as it will be set: narrower, and lower by the upper one. */
  #withinMargin(node: LayoutNode, measure: () => number): number {
    const [left, top, right] = node.margin ?? [0, 0, 0, 0];
    const width = this.writer.context().availableWidth - left - right;
    return top + this.#atWidth(width, measure);
  }

  #leadOfStack(node: StackNode): number {
    if (node._together)
      return Math.min(this.heightOf({ stack: node.stack }), this.#unbrokenLimit());
    if (node._section) return this.#leadOfSection(node, node._section);
    if (node._table) return this.#leadOfTable(node, node._table);
    if (node._row) return this.#leadOfRow(node);
    const [first, ...rest] = node.stack;
    return first ? this.#leadOf(first, rest) : 0;
  }

  #leadOfSection(node: StackNode, section: SectionKeys): number {
    const head = this.#atWidth(section.headWidth, () => this.heightOf(this.measured(section.head)));
    const [first, ...rest] = node.stack;
    const content = first ? section.contentShift + this.#leadOf(first, rest) : 0;
    return section.after + Math.max(section.headShift + head, content);
  }

  #leadOfTable(node: StackNode, table: TableKeys): number {
    const head = table.head
      ? this.heightOf(this.measured(table.head)) + table.headAfter + table.padding
      : 0;
    const first = node.stack[0];
    return head + (first ? this.#leadOf(first, []) : 0);
  }

  #leadOfRow(node: StackNode): number {
    const height = this.heightOf({ stack: node.stack });
    return height <= this.#unbrokenLimit() ? height : this.#leadOf(node.stack[0]!, []);
  }

  #atWidth<T>(width: number | undefined, measure: () => T): T {
    const context = this.writer.context();
    const saved = context.availableWidth;
    if (width !== undefined) context.availableWidth = width;
    const result = measure();
    context.availableWidth = saved;
    return result;
  }

  #section(node: StackNode, section: SectionKeys): void {
    const context = this.writer.context();
    const { page } = context;
    if (!this.trying) for (const rule of section.rules) this.drawVector(rule);
    context.moveDown(section.after);
    const headBottom = this.#besideHead(section);
    this.#repeating(this.#repeatableSection(section), () => {
      context.moveDown(section.contentShift);
      this.#placeAll(node.stack);
    });
    // A section is at least as tall as its head.
    const missing = Math.min(headBottom - context.y, context.availableHeight);
    if (context.page === page && missing > 0) context.moveDown(missing);
  }

  /** Sets the side head out of the flow and returns where it ends. */
  #besideHead(section: SectionKeys): number {
    const context = this.writer.context();
    context.beginDetachedBlock();
    context.availableWidth = section.headWidth;
    context.moveDown(section.headShift);
    this.processNode(this.measured(section.head));
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
      this.#besideHead({ ...section, head: section.continued });
      this.writer.context().moveDown(section.contentShift);
    });
  }

  #table(node: StackNode, table: TableKeys): void {
    const head = table.head && this.#tableHead(table.head, table);
    this.#repeating(head, () => {
      node.stack.forEach((row, index) => {
        if ('stack' in row && row._row) this.#row(row, row._row, index === 0);
        else throw new Error('A table holds something else than rows');
      });
    });
  }

  #tableHead(head: LayoutNode, table: TableKeys): Repeatable | undefined {
    const draw = (): void => {
      this.processNode(this.measured(head));
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
      if (above + this.#leadOfRow(node) > context.availableHeight + EPSILON)
        this.writer.moveToNextPage();
    }
    if (first) context.moveDown(above);
    else if (!this.atPageTop()) this.#betweenRows(row);
    const start = { page: context.page, y: context.y - (above > 0 ? row.padding : 0) };
    for (const line of node.stack) {
      if (line._before && !this.atPageTop()) context.moveDown(line._before);
      this.processNode(line);
    }
    if (row.bar && !this.trying) this.#drawBar(row.bar, start, context);
  }

  #betweenRows(row: RowKeys): void {
    const context = this.writer.context();
    context.moveDown(row.padding);
    if (!this.trying) for (const rule of row.rules) this.drawVector(rule);
    context.moveDown(row.padding);
  }

  /** The change bar from `start` to here, on every page between. */
  #drawBar(
    bar: NonNullable<RowKeys['bar']>,
    start: { page: number; y: number },
    end: Context,
  ): void {
    const { top, bottom } = end.pageMargins;
    for (let page = start.page; page <= end.page; page++) {
      const from = page === start.page ? start.y : top;
      const to = page === end.page ? end.y : end.pages[page]!.pageSize.height - bottom;
      const size = { w: bar.width, h: to - from };
      const rect: Vector = { type: 'rect', x: end.x + bar.x, y: from, ...size, color: bar.colour };
      this.writer.addVector(rect, true, true, undefined, page);
    }
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
    return this.writer.context().availableHeight < this.#unbrokenLimit() * 1.25;
  }

  #unbrokenLimit(): number {
    return this.bodyHeight() * UNBROKEN_PART;
  }
}
