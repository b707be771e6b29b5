// Draws from where a line of writing begins: what is written from right to left is drawn so as well.
import type { DrawingLook } from './look.ts';
import { element, type SvgAttributes, text } from './svg.ts';

export interface PenText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Places are given as if all were written from left to right. */
export interface Pen {
  readonly box: (
    x: number,
    y: number,
    width: number,
    height: number,
    look: SvgAttributes,
  ) => string;
  readonly line: (
    from: readonly [number, number],
    to: readonly [number, number],
    look: SvgAttributes,
  ) => string;
  readonly shape: (points: readonly (readonly [number, number])[], look: SvgAttributes) => string;
  readonly dot: (x: number, y: number, radius: number, look: SvgAttributes) => string;
  readonly words: (words: string, place: PenText) => string;
}

/** The pen for a direction of writing. */
export function mirroredPen({ width, rtl }: Pick<DrawingLook, 'width' | 'rtl'>): Pen {
  const at = (x: number): number => (rtl ? width - x : x);
  return {
    box: (x, y, w, h, look) =>
      element('rect', { x: rtl ? width - x - w : x, y, width: w, height: h, ...look }),
    line: ([x1, y1], [x2, y2], look) =>
      element('line', { x1: at(x1), y1, x2: at(x2), y2, ...look }),
    shape: (points, look) =>
      element('path', {
        d: `M${points.map(([x, y]) => `${rounded(at(x))} ${rounded(y)}`).join('L')}Z`,
        ...look,
      }),
    dot: (x, y, r, look) => element('circle', { cx: at(x), cy: y, r, ...look }),
    words: (words, { x, ...rest }) =>
      text(words, { x: at(x), ...rest, anchor: sided(rest.anchor, rtl) }),
  };
}

function sided(anchor: PenText['anchor'] = 'start', rtl: boolean): 'start' | 'middle' | 'end' {
  if (!rtl || anchor === 'middle') return anchor;
  return anchor === 'start' ? 'end' : 'start';
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
