// Where the layout stands: the page in hand, what is free of it, and the heads that repeat at the
// top of the pages to come. Plain words for what pdfmake's writer and context do.
import type { Context, Repeatable, Writer } from 'pdfmake/js/LayoutBuilder.js';
import type { Vector } from '../compose/node.ts';
import { copyOfVector } from '../drawing/vectors.ts';
import { EPSILON } from './heights.ts';
import type { TextLine } from './line.ts';

/** Height of the sheets on which things are set apart: nothing breaks there. */
const ENDLESS = 1e7;

export class Flow {
  readonly writer: Writer;
  /** Height of a page's body. */
  readonly bodyHeight: number;

  constructor(writer: Writer, bodyHeight: number) {
    this.writer = writer;
    this.bodyHeight = bodyHeight;
  }

  get context(): Context {
    return this.writer.context();
  }

  /** Height that is free on this page. */
  get room(): number {
    return this.context.availableHeight;
  }

  get width(): number {
    return this.context.availableWidth;
  }

  hasRoomFor(height: number): boolean {
    return height <= this.room + EPSILON;
  }

  /** Whether nothing but repeated heads stands above on this page. */
  get isAtTop(): boolean {
    const { y, page, pageMargins } = this.context;
    if (y <= pageMargins.top + EPSILON) return true;
    const isRepeated = ({ insertedOnPages }: Repeatable): boolean => insertedOnPages[page] === true;
    return this.writer.repeatables.every(isRepeated) && y <= this.repeatedEnd + EPSILON;
  }

  /** Where the heads end that are repeated at the top of a page. */
  get repeatedEnd(): number {
    const { top } = this.context.pageMargins;
    return top + this.writer.repeatables.reduce((sum, each) => sum + each.height, 0);
  }

  nextPage(): void {
    this.writer.moveToNextPage();
  }

  down(height: number): void {
    this.context.moveDown(height);
  }

  /** Down by a margin; one that does not fit on the page is left out at the top of the next. */
  downByMargin(height: number): void {
    const { room } = this;
    this.down(Math.min(height, room));
    if (height > room) this.nextPage();
  }

  /** Goes down to `y`, if this is above it and the page goes as far. */
  reachTo(y: number): void {
    const missing = Math.min(y - this.context.y, this.room);
    if (missing > 0) this.down(missing);
  }

  /** Adds a line that fits; pdfmake would move it to the next page for a difference of rounding. */
  addLine(line: TextLine): void {
    const { context } = this;
    const missing = line.getHeight() - context.availableHeight;
    if (missing > 0 && missing <= 2 * EPSILON) context.availableHeight += missing;
    this.writer.addLine(line);
  }

  /** Adds drawings here, `down` points lower; pdfmake moves the objects that it is given. */
  draw(vectors: readonly Vector[], down = 0): void {
    const { context } = this;
    context.y += down;
    for (const vector of vectors) this.writer.addVector(copyOfVector(vector));
    context.y -= down;
  }

  /** Sets something beside the flow, which goes on where it was. */
  beside(set: () => void): void {
    this.context.beginDetachedBlock();
    set();
    this.context.endDetachedBlock();
  }

  /** Captures what `set` sets as something that repeats at the top of pages; `shown`: also here and now. */
  repeatable(shown: boolean, set: () => void): Repeatable {
    const { writer } = this;
    const { x, availableWidth } = this.context;
    // Without a height pdfmake reckons with NaN, and what it then breaks off is lost.
    writer.beginUnbreakableBlock(availableWidth, ENDLESS);
    set();
    const repeatable = writer.currentBlockToRepeatable();
    repeatable.xOffset = x;
    if (shown) writer.commitUnbreakableBlock();
    else {
      writer.transactionLevel -= 1;
      writer.popContext();
    }
    return repeatable;
  }

  /** Sets a body at the top of whose further pages something repeats. */
  repeating(repeatable: Repeatable | undefined, body: () => void): void {
    if (repeatable) this.writer.pushToRepeatables(repeatable);
    body();
    if (repeatable) this.writer.popFromRepeatables();
  }
}
