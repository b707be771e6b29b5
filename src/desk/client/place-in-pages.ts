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

/** As wide as the window, or so many CSS pixels to the point. */
export type Zoom = 'fit' | number;

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
/** Wider lines than this are no better to read, however wide the window is. */
const WIDEST_FIT = 1.75;

/** The scale of pages `width` points wide where there are `room` pixels. */
export function scaleOf(zoom: Zoom, width: number, room: number): number {
  return zoom === 'fit' ? Math.max(0.25, Math.min(room / width, WIDEST_FIT)) : zoom;
}

/** The next larger or smaller size. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  const next =
    direction > 0
      ? STEPS.find((step) => step > scale + 0.01)
      : STEPS.findLast((step) => step < scale - 0.01);
  return next ?? scale;
}
