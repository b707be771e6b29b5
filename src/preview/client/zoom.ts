// Sizes of the pages.

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
