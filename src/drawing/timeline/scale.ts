// The scale of a drawn timeline, its gaps, the rule where what is known ends, and the ground of what is ahead.
import type { Sheet } from './sheet.ts';
import { inside, type Scale, type ScaleWords, scaleOf, type Tick } from './ticks.ts';
import { type AxisPart, GAP } from './time-axis.ts';

export interface DrawnScale {
  readonly shapes: readonly string[];
  /** Where the line of the scale lies, and where what comes below may begin. */
  readonly line: number;
  readonly bottom: number;
}

const TICK = 3;

/** The words and the line of the scale, from the top of the drawing on. */
export function drawScale(sheet: Sheet, words: Omit<ScaleWords, 'measure'>): DrawnScale {
  const { look, axis, pen, data } = sheet;
  const size = look.sizes.small;
  const step = size * 1.3;
  const measure = (text: string): number => look.measure(text, { size, weight: 600 });
  const now = data.known === undefined ? undefined : axis.x(data.known.moment);
  const top = now === undefined ? 0 : step + 2;
  const scales = axis.parts.map((part) => clearOf(scaleOf(part, { ...words, measure }), now, part, measure)); // biome-ignore format: short
  const rows = scales.some(({ above }) => above.length > 0) ? 2 : 1;
  const baseline = top + rows * step - 1;
  const line = top + rows * step + TICK;
  const shapes = axis.parts.flatMap((part, index) => {
    const { above, below, ticks } = scales[index]!;
    return [
      pen.line([part.left, line], [part.right, line], {
        stroke: look.ink.quiet,
        'stroke-width': 0.75,
      }),
      ...ticks.map((x) =>
        pen.line([x, line - TICK], [x, line], { stroke: look.ink.quiet, 'stroke-width': 0.5 }),
      ),
      ...above.map(
        ({ x, words: each }) =>
        pen.words(each, { x, y: baseline - step * (rows - 1), size, weight: 600, fill: look.ink.text }), // biome-ignore format: short
      ),
      ...below.map(
        ({ x, words: each }) =>
        pen.words(each, { x, y: baseline, size, anchor: 'middle', fill: look.ink.quiet }), // biome-ignore format: short
      ),
      index === 0 ? '' : drawGap(sheet, part.left - GAP / 2, line),
    ];
  });
  return { shapes, line, bottom: line + 7 };
}

/** A scale whose words do not stand across the rule: a day gives way, a month moves behind it. */
function clearOf(
  { above, below }: Scale,
  now: number | undefined,
  part: AxisPart,
  measure: (words: string) => number,
): Scale & { readonly ticks: readonly number[] } {
  const ticks = below.map(({ x }) => x);
  const words = below.map((tick) => inside(part, tick, { measure }));
  if (now === undefined) return { above, below: words, ticks };
  const heads = above.flatMap((head, index): Tick[] => {
    const width = measure(head.words);
    if (now < head.x - BESIDE || now > head.x + width + BESIDE) return [head];
    const end = (above[index + 1]?.x ?? part.right + BESIDE) - BESIDE;
    return now + BESIDE + width <= end ? [{ ...head, x: now + BESIDE }] : [];
  });
  return {
    above: heads,
    below: words.filter((tick) => Math.abs(tick.x - now) > measure(tick.words) / 2 + 2),
    ticks,
  };
}

const BESIDE = 4;

/** Two strokes across the line: time is cut out here. */
export function drawGap({ look, pen }: Pick<Sheet, 'look' | 'pen'>, x: number, y: number): string {
  const paint = { stroke: look.ink.quiet, 'stroke-width': 0.75 };
  return [-2, 2]
    .map((shift) => pen.line([x + shift - 2, y + 4.5], [x + shift + 2, y - 4.5], paint))
    .join('');
}

/** What is ahead stands on a ground; a rule with its words says where it begins. */
export function drawGround(
  { look, axis, pen, data }: Sheet,
  scale: DrawnScale,
  bottom: number,
): string {
  const { known } = data;
  if (known === undefined) return '';
  const x = axis.x(known.moment);
  const size = look.sizes.small;
  const width = look.measure(known.words, { size, weight: 600 });
  const from = Math.min(Math.max(0, x - width / 2), look.width - width);
  const end = axis.parts.at(-1)!.right;
  return [
    x < end ? pen.box(x, scale.line, end - x, bottom - scale.line, { fill: look.ink.tint }) : '',
    pen.line([x, size * 1.3], [x, bottom], { stroke: look.ink.accent, 'stroke-width': 1 }),
    pen.words(known.words, { x: from, y: size, size, weight: 600, fill: look.ink.accent }),
  ].join('');
}
