// A place in the document that means the same when pages have another size, or there are more of them.

/** A page and how far down it, as a part of its height. */
export interface PlaceInPages {
  readonly page: number;
  readonly part: number;
}

/** Where a page is in the scrolled content. */
export interface PageBox {
  readonly top: number;
  readonly height: number;
}

/** The place at `offset`; pages count from 0. */
export function placeAt(offset: number, boxes: readonly PageBox[]): PlaceInPages {
  const below = boxes.findIndex(({ top, height }) => top + height > offset);
  const page = below < 0 ? Math.max(0, boxes.length - 1) : below;
  const box = boxes[page];
  return { page, part: box === undefined ? 0 : (offset - box.top) / box.height };
}

/** The offset of a place; of the end of the last page if its page is gone. */
export function offsetOf({ page, part }: PlaceInPages, boxes: readonly PageBox[]): number {
  const box = boxes[page];
  if (box !== undefined) return box.top + part * box.height;
  const last = boxes.at(-1);
  return last === undefined ? 0 : last.top + last.height;
}

/** The page that takes most of the window. */
export function pageInView(top: number, height: number, boxes: readonly PageBox[]): number {
  const shown = boxes.map(
    (box) => Math.min(top + height, box.top + box.height) - Math.max(top, box.top),
  );
  const most = shown.reduce((last, each) => Math.max(last, each), -Infinity);
  return Math.max(0, shown.indexOf(most));
}
