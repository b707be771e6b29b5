// The change bar beside a row, in pieces: one for each page that the row stands on.
import type { Context } from 'pdfmake/js/LayoutBuilder.js';
import type { RowKeys, Vector } from '../compose/node.ts';

/** A piece of a bar and the index of its page. */
interface BarPiece {
  readonly rect: Vector;
  readonly page: number;
}

/** The bar from `start` to where the flow has come to, on every page between. */
export function changeBar(
  bar: NonNullable<RowKeys['bar']>,
  start: { readonly page: number; readonly y: number },
  end: Context,
): BarPiece[] {
  const { top, bottom } = end.pageMargins;
  return Array.from({ length: end.page - start.page + 1 }, (_, index) => {
    const page = start.page + index;
    const from = index === 0 ? start.y : top;
    const to = page === end.page ? end.y : end.pages[page]!.pageSize.height - bottom;
    const size = { w: bar.width, h: to - from };
    return {
      rect: { type: 'rect', x: end.x + bar.x, y: from, ...size, color: bar.colour },
      page,
    };
  });
}
