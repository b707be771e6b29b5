// The drawings of a brief: likelihood and confidence scales, stances. Decoration beside words:
// assistive technology hears the words, so all of these are artifacts (ISO 14289-1 7.3).
import type { Graphic } from '../../document/tree.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Vector } from './node.ts';

/** Width and height of a likelihood scale in points. */
export const SCALE = { width: 72, height: 9 } as const;
const TICKS = [0, 5, 20, 45, 55, 80, 95, 100];
const MARK = 7;

/** The drawing of a scale in `room` points, its origin at the top left; `undefined` for an unknown name. */
export function scaleVectors(theme: Theme, graphic: Graphic, room: number): Vector[] | undefined {
  const { enlarged = 1 } = theme;
  if (graphic.name === 'likelihood')
    return times(
      enlarged,
      likelihood(theme, graphic.values, Math.min(SCALE.width, room / enlarged)),
    );
  if (graphic.name === 'confidence')
    return times(enlarged, confidence(theme, graphic.values['value'] ?? 0));
  return undefined;
}

/** A drawing so many times as large. */
function times(factor: number, vectors: Vector[]): Vector[] {
  if (factor === 1) return vectors;
  const larger = (value: unknown): unknown => {
    if (typeof value === 'number') return value * factor;
    if (Array.isArray(value)) return value.map(larger);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, larger(each)]));
  };
  return larger(vectors) as Vector[];
}

type Point = readonly [x: number, y: number];

/** A straight line. */
export function lineVector(from: Point, to: Point, lineWidth: number, lineColor: string): Vector {
  const [[x1, y1], [x2, y2]] = [from, to];
  return { type: 'line', x1, y1, x2, y2, lineWidth, lineColor };
}

function likelihood(theme: Theme, values: Graphic['values'], width: number): Vector[] {
  const ink = theme.colours['ink']!;
  const line = theme.colours['section']!;
  const x = (percent: number): number => (percent / 100) * width;
  const bottom = SCALE.height - 0.3;
  const band = (low: number, high: number) => ({
    x: x(low),
    y: bottom - 5.6,
    w: Math.max(1.5, x(high) - x(low)),
    h: 5.6,
  });
  const vectors: Vector[] = [
    lineVector([0, bottom], [width, bottom], 0.6, line),
    ...TICKS.map((tick) => lineVector([x(tick), bottom - 2], [x(tick), bottom], 0.6, line)),
  ];
  const { low, high, 'was-low': wasLow, 'was-high': wasHigh } = values;
  if (wasLow !== undefined && wasHigh !== undefined)
    vectors.push({ type: 'rect', ...band(wasLow, wasHigh), lineColor: ink, lineWidth: 0.6 });
  if (low !== undefined && high !== undefined)
    vectors.push({ type: 'rect', ...band(low, high), color: ink });
  return vectors;
}

function confidence(theme: Theme, value: number): Vector[] {
  const ink = theme.colours['ink']!;
  const y = SCALE.height - 0.3 - 5.6;
  return [0, 1, 2].flatMap((index): Vector[] => {
    const box = { x: 0.3 + index * 11, y, w: 8.6, h: 5.6 };
    const outline: Vector = { type: 'rect', ...box, lineColor: ink, lineWidth: 0.6 };
    return index < value ? [{ type: 'rect', ...box, color: ink }, outline] : [outline];
  });
}

/** Room that a stance's mark takes at the start of its line. */
export const MARK_ADVANCE = 10.5;

/** A stance's mark, its origin at the start of the baseline; `undefined` for an unknown name. */
export function markVectors(theme: Theme, name: string): Vector[] | undefined {
  const ink = theme.colours['ink']!;
  const top = -MARK + 0.8;
  const box = { x: 0, y: top, w: MARK, h: MARK };
  const inner = { x: 0.4, y: top + 0.4, w: MARK - 0.8, h: MARK - 0.8 };
  const outline: Vector = { type: 'rect', ...inner, lineColor: ink, lineWidth: 0.8 };
  const bottom = top + MARK;
  const middle = top + MARK / 2;
  const marks: Readonly<Record<string, Vector[]>> = {
    supports: [{ type: 'rect', ...box, color: ink }],
    conditional: [
      {
        type: 'polyline',
        closePath: true,
        color: ink,
        points: [
          { x: MARK, y: top },
          { x: MARK, y: bottom },
          { x: 0, y: bottom },
        ],
      },
      outline,
    ],
    opposes: [outline],
    silent: [lineVector([0, middle], [MARK, middle], 1, ink)],
    unknown: [{ type: 'ellipse', x: MARK / 2, y: middle, r1: 1, r2: 1, color: ink }],
  };
  const mark = marks[name];
  return mark && times(theme.enlarged ?? 1, mark);
}
