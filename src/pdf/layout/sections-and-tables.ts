// Sections with their heads beside the text, and tables whose rows break only when they must; the
// heads of both repeat on the pages that these run on to.
import type { Context, Repeatable } from 'pdfmake/js/LayoutBuilder.js';
import type {
  Blocks,
  LayoutNode,
  RowKeys,
  SectionKeys,
  StackNode,
  TableKeys,
  Vector,
} from '../compose/node.ts';
import type { Flow } from './flow.ts';
import { type Heights, spaceAbove } from './heights.ts';

/** The layout, as it sets what sections and tables are made of. */
export interface BlockSetter {
  readonly flow: Flow;
  readonly heights: Heights;
  processNode(node: LayoutNode): void;
  placeAll(blocks: Blocks): void;
  /** Is told where pages may be done. */
  handOn(): void;
}

/** Where the side head of the section in hand ends, and how far it reaches below the top of what continues. */
interface SideHead {
  readonly page: number;
  readonly bottom: number;
  continued: number;
}

export class SectionsAndTables {
  readonly #set: BlockSetter;
  readonly #flow: Flow;
  #sideHead: SideHead = { page: 0, bottom: 0, continued: 0 };
  /** The row that is laid out is known to fit on this page. */
  #isFitting = false;

  constructor(set: BlockSetter) {
    this.#set = set;
    this.#flow = set.flow;
  }

  /** Whether what is laid out now is known to fit on this page. */
  get isFitting(): boolean {
    return this.#isFitting;
  }

  placeSection(node: StackNode, section: SectionKeys): void {
    const flow = this.#flow;
    const { page } = flow.context;
    flow.draw(section.rules);
    flow.down(section.after);
    const bottom = this.#placeHead(section, section.head);
    const side: SideHead = { page, bottom, continued: 0 };
    this.#sideHead = side;
    const again = flow.repeatable(false, () => {
      flow.draw(section.rules);
      flow.down(section.after);
      const end = this.#placeHead(section, section.continued);
      if (section.headAbove) flow.reachTo(end);
      flow.down(section.contentShift);
      side.continued = end - flow.context.y;
    });
    flow.repeating(again, () => {
      if (section.headAbove) flow.reachTo(bottom);
      flow.down(section.contentShift);
      this.#set.placeAll(node.stack);
      // A section is at least as tall as its head, or as the one that is repeated.
      this.#reachBelow(side);
    });
  }

  /** Sets a head out of the flow and returns where it ends. */
  #placeHead({ headWidth, headShift }: SectionKeys, head: LayoutNode): number {
    const { context } = this.#flow;
    let bottom = 0;
    this.#flow.beside(() => {
      context.availableWidth = headWidth;
      context.moveDown(headShift);
      this.#set.processNode(head);
      bottom = context.y;
    });
    return bottom;
  }

  /** Keeps clear of a side head, here and where it is repeated. */
  #reachBelow({ page, bottom, continued }: SideHead): void {
    const flow = this.#flow;
    flow.reachTo(flow.context.page === page ? bottom : flow.repeatedEnd + continued);
  }

  placeTable(node: StackNode, table: TableKeys): void {
    const flow = this.#flow;
    const { continued } = this.#sideHead;
    if (table.headUnder) this.#reachBelow(this.#sideHead);
    const head = table.head && this.#tableHead(table.head, table);
    // On further pages the side head stands above the table's.
    const room = table.headUnder ? flow.repeatable(false, () => flow.down(continued)) : undefined;
    if (table.underSideHead && !table.headUnder) {
      this.#reachBelow(this.#sideHead);
      if (head) head.height = Math.max(head.height, continued);
    }
    this.#set.heights.setItemsApart(node, flow.width);
    const placeRows = (): void => {
      for (const [index, row] of node.stack.entries()) {
        if (!('stack' in row && row._row))
          throw new Error('A table holds something else than rows');
        this.#placeRow(row, row._row, index === 0);
        this.#set.handOn();
      }
    };
    flow.repeating(room, () => flow.repeating(head, placeRows));
  }

  #tableHead(head: LayoutNode, table: TableKeys): Repeatable {
    const repeatable = this.#flow.repeatable(true, () => {
      this.#set.processNode(head);
      this.#flow.down(table.headAfter);
      this.#flow.draw(table.headRules);
    });
    repeatable.height += table.padding;
    return repeatable;
  }

  /** A row: rule above, content, change bar. It moves to the next page unless it is too tall for that. */
  #placeRow(node: StackNode, row: RowKeys, isFirst: boolean): void {
    const flow = this.#flow;
    const above = spaceAbove(node, row, isFirst);
    if (!flow.isAtTop && this.#isNearEnd()) this.#makeRoomFor(node, above);
    if (isFirst) flow.down(above);
    else if (!flow.isAtTop) {
      flow.down(row.padding + (node._before ?? 0));
      flow.draw(row.rules);
      flow.down(row.padding);
    }
    const { page, y } = flow.context;
    const start = { page, y: y - (above > 0 ? row.padding : 0) };
    this.#placeLines(node, row);
    this.#isFitting = false;
    if (row.bar) this.#drawBar(row.bar, start);
  }

  /** The lines of a row; what names it stands again on the pages that they run on to. */
  #placeLines({ stack: [first, ...joined] }: StackNode, { again }: RowKeys): void {
    const flow = this.#flow;
    if (first) this.#set.processNode(first);
    const name = again && flow.repeatable(false, () => this.#set.processNode(again));
    if (name) name.height = 0;
    flow.repeating(name, () => {
      for (const [index, line] of joined.entries()) {
        const before = line._before ?? 0;
        const lead = this.#set.heights.leadOf(line, joined, index, flow.width);
        if (!flow.isAtTop && !flow.hasRoomFor(before + lead)) flow.nextPage();
        else if (!flow.isAtTop) flow.down(before);
        this.#set.processNode(line);
      }
    });
  }

  #isNearEnd(): boolean {
    return this.#flow.room < this.#set.heights.unbrokenLimit * 1.25;
  }

  #makeRoomFor(node: StackNode, above: number): void {
    const { heights } = this.#set;
    const flow = this.#flow;
    if (!flow.hasRoomFor(above + heights.leadOfRow(node, flow.width))) flow.nextPage();
    this.#isFitting = above + heights.heightOfStack(node, flow.width) <= flow.room;
  }

  /** The change bar beside a row, in pieces: one for each page that the row stands on. */
  #drawBar(bar: NonNullable<RowKeys['bar']>, start: { page: number; y: number }): void {
    const end = this.#flow.context;
    for (let page = start.page; page <= end.page; page++) {
      const rect = barOn(page, bar, start, end);
      this.#flow.writer.addVector(rect, true, true, undefined, page);
    }
  }
}

function barOn(
  page: number,
  { x, width, colour }: NonNullable<RowKeys['bar']>,
  start: { page: number; y: number },
  end: Context,
): Vector {
  const { top, bottom } = end.pageMargins;
  const from = page === start.page ? start.y : top;
  const to = page === end.page ? end.y : end.pages[page]!.pageSize.height - bottom;
  return { type: 'rect', x: end.x + x, y: from, w: width, h: to - from, color: colour };
}
