// How much there was of each day: a strip of bars for each kind of thing, one below another, on one scale of days.
import { largest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import { mirroredPen, type Pen } from '../mirrored-pen.ts';
import { drawing } from '../svg.ts';
import { type ScaleWords, scaleOf } from '../timeline/ticks.ts';
import { DAY } from '../timeline/time-axis.ts';

export interface DayCounts {
  /** The beginning of the first day, and how many days there are. */
  readonly from: number;
  readonly days: number;
  readonly strips: readonly Strip[];
}

/** A kind of thing with a count for each day. */
export interface Strip {
  readonly name: string;
  readonly counts: readonly number[];
}

const BAR = 22;
const WIDEST = 16;
const AIR = 3;

/** Draws the strips; each has a scale of its own, which the numbers on its bars tell. */
export function drawDays(
  counts: DayCounts,
  look: DrawingLook,
  words: Omit<ScaleWords, 'measure'>,
): string {
  const pen = mirroredPen(look);
  const size = look.sizes.small;
  const measure = (text: string): number => look.measure(text, { size, weight: 400 });
  const names = counts.strips.map(({ name }) => measure(name));
  const left = largest(names) + 10;
  const step = (look.width - left) / counts.days;
  const height = size * 1.25 + BAR + 6;
  const bottom = counts.strips.length * height;
  const strips = counts.strips.flatMap((strip, index) =>
    drawStrip(strip, { look, pen, left, step, line: (index + 1) * height }),
  );
  const to = counts.from + counts.days * DAY;
  const part = { from: counts.from, to, left, right: look.width };
  const { above, below } = scaleOf(part, { ...words, measure });
  const row = size * 1.3;
  const scale = [
    ...below.map((tick) =>
      pen.words(tick.words, {
        x: tick.x,
        y: bottom + row,
        size,
        anchor: 'middle',
        fill: look.ink.quiet,
      }),
    ),
    ...above.map((tick) =>
      pen.words(tick.words, {
        x: tick.x,
        y: bottom + row * 2,
        size,
        weight: 600,
        fill: look.ink.text,
      }),
    ),
  ];
  const end = bottom + row * 2 + AIR;
  return drawing(look.width, end, ...strips, ...scale);
}

interface Place {
  readonly look: DrawingLook;
  readonly pen: Pen;
  /** Where the first day begins, and how wide a day is. */
  readonly left: number;
  readonly step: number;
  readonly line: number;
}

function drawStrip({ name, counts }: Strip, { look, pen, left, step, line }: Place): string[] {
  const { ink, sizes } = look;
  const most = largest(counts, 1);
  const width = Math.min(step - 1, WIDEST);
  const size = sizes.small;
  // Where not all numbers have room, the first of the highest bars has its own.
  const highest = counts.indexOf(most);
  const middle = (day: number): number => left + (day + 0.5) * step;
  const bars = counts.flatMap((count, day) => {
    if (count === 0) return [];
    const height = Math.max((BAR * count) / most, 0.75);
    const words = look.number(count);
    const isRoomy = look.measure(words, { size, weight: 400 }) <= step - 1;
    return [
      pen.box(middle(day) - width / 2, line - height, width, height, { fill: ink.accent }),
      isRoomy || day === highest
        ? pen.words(words, {
            x: middle(day),
            y: line - height - 2,
            size,
            anchor: 'middle',
            fill: ink.text,
          })
        : '',
    ];
  });
  return [
    pen.words(name, { x: 0, y: line - 1, size, fill: ink.text }),
    pen.line([left, line], [look.width, line], { stroke: ink.quiet, 'stroke-width': 0.5 }),
    ...bars,
  ];
}
