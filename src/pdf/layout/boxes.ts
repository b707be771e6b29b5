// Boxes: blocks on a tint, which goes on behind them on every page that they stand on.
import type { BoxKeys, StackNode } from '../compose/node.ts';
import type { Flow } from './flow.ts';
import type { BlockSetter } from './sections-and-tables.ts';

/** The layout, as it sets boxes. */
export interface BoxSetter extends BlockSetter {
  /** Hands no page on as long as `body` sets. */
  holding(body: () => void): void;
}

/** Where a box began: the tint is drawn before what is on it, when it is known how far it goes. */
interface Beginning {
  readonly page: number;
  readonly y: number;
  /** The number of things that stood on the page by then. */
  readonly index: number;
}

/** Sets the blocks of a box, then the tint behind them. */
export function placeBox(set: BoxSetter, { stack }: StackNode, box: BoxKeys): void {
  const { flow } = set;
  const { side, above } = box;
  set.holding(() => {
    const { context } = flow;
    const { page, y } = context;
    const from = { page, y, index: context.getCurrentPage().items.length };
    flow.down(above);
    context.addMargin(side, side);
    set.placeAll(stack);
    context.addMargin(-side, -side);
    flow.down(Math.min(above, flow.room));
    drawTint(flow, box, from);
  });
}

function drawTint(flow: Flow, { colour }: BoxKeys, from: Beginning): void {
  const { context, repeatedEnd } = flow;
  const { x, availableWidth: w, page: last, pages, pageMargins } = context;
  for (let page = from.page; page <= last; page++) {
    const isFirst = page === from.page;
    const y = isFirst ? from.y : repeatedEnd;
    const bottom = pages[page]!.pageSize.height - pageMargins.bottom;
    const h = (page === last ? context.y : bottom) - y;
    const tint = { type: 'rect', x, y, w, h, color: colour };
    flow.writer.addVector(tint, true, true, isFirst ? from.index : 0, page);
  }
}
