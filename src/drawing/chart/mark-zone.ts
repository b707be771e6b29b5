// Marks across a chart (a truce, a target): their lines and bands, and their words above the chart.

import { largest } from '../../diagnostics/extremes.ts';
import type { Box } from '../hatch.ts';
import type { DrawingLook } from '../look.ts';
import { type LabelToPlace, placeLabels } from '../place-labels.ts';
import { element } from '../svg.ts';
import type { Mark } from './chart.ts';
import { leading, lines, mirrorFor, rule, widest, wrapped } from './words.ts';

const WIDTH_SHARE = 0.34;
const GAP = 3;

export interface MarkZone {
  /** Where the words end and the chart begins. */
  readonly bottom: number;
  readonly words: readonly string[];
  /** The lines and bands down to the foot of the chart. */
  readonly lines: (foot: number) => string[];
}

/** Where the words may stand. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/**
 * The marks, each with its words at its line. `x` is where a mark begins, or with `end` ends. What
 * is drawn from right to left is turned here.
 */
export function markZone(
  marks: readonly Mark[],
  x: (mark: Mark, end?: true) => number,
  { left, right, top }: Room,
  look: DrawingLook,
): MarkZone {
  const { small: size } = look.sizes;
  const step = leading(size);
  const sized = marks.map((mark) => {
    const all = wrapped(mark.text, (right - left) * WIDTH_SHARE, { size }, look);
    return { all, at: x(mark), width: widest(all, { size }, look) + 1, height: all.length * step };
  });
  // From the last one on: the words of an earlier one then stand above, and no line runs through them.
  const order = sized.map((_, index) => index).toSorted((a, b) => sized[b]!.at - sized[a]!.at);
  const room = sized.reduce((sum, { height }) => sum + height + 2, 0);
  const wished = order.map((index): LabelToPlace => {
    const { at, width, height } = sized[index]!;
    const rows = Array.from(
      { length: Math.ceil(room / step) + 1 },
      (_, row) => -height - row * step,
    );
    const sides = [at + GAP, at - GAP - width].filter(
      (each) => each >= left && each + width <= right + 0.01,
    );
    const places =
      sides.length > 0 ? sides : [Math.max(left, Math.min(at - width / 2, right - width))];
    return {
      width,
      height,
      candidates: rows.flatMap((y) => places.map((each) => ({ x: each, y }))),
    };
  });
  const bounds = { x: left, y: -2 * room - 100, width: right - left + 1, height: 2 * room + 100 };
  const boxes = placeLabels(wished, { bounds, gap: 2 });
  const height = largest(
    boxes.map((box) => (box === undefined ? 0 : -box.y)),
    0,
  );
  const bottom = top + (height === 0 ? 0 : height + 2);
  const turned = mirrorFor(look);
  const placed = order.map((index, at) => ({
    ...sized[index]!,
    mark: marks[index]!,
    box: boxes[at] ?? lastPlace(wished[at]!),
  }));
  return {
    bottom,
    words: placed.map(({ all, at, box }) => {
      const isAfter = box.x >= at;
      const side = isAfter ? 'left' : box.x + box.width <= at ? 'right' : 'middle';
      const edge =
        side === 'left' ? box.x : side === 'right' ? box.x + box.width : box.x + box.width / 2;
      return lines(all, {
        x: turned.x(edge),
        side: turned.side(side),
        middle: bottom + box.y + step / 2 - 1,
        ...{ size, fill: look.ink.quiet },
      });
    }),
    lines: (foot) =>
      placed.flatMap(({ mark, at, box }) => {
        const start = bottom + box.y + 1;
        const line = rule([turned.x(at), start, turned.x(at), foot], look.ink.quiet, 0.75, '2 1.5');
        if (mark.to === undefined) return [line];
        const [one, other] = [turned.x(at), turned.x(x(mark, true))];
        const band = {
          x: Math.min(one, other),
          y: bottom,
          width: Math.abs(other - one),
          height: foot - bottom,
        };
        return [element('rect', { ...band, fill: look.ink.tint }), line];
      }),
  };
}

/** Where words go that are wider than the chart. */
function lastPlace({ width, height, candidates }: LabelToPlace): Box {
  return { ...candidates.at(-1)!, width, height };
}
