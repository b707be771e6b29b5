// Where bars that lie begin and end, so that the names before them and the numbers behind have room.
import { largest, smallest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import type { Chart } from './chart.ts';
import { sumsOf } from './segments.ts';
import { widest, wrapped } from './words.ts';

const NAME_SHARE = 0.36;
export const NAME_GAP = 6;
export const NUMBER_GAP = 3;
/** The least share of the room that the bars keep. */
const LEAST_SHARE = 0.3;

export interface Layout {
  /** Where the names end and the bars may begin. */
  readonly left: number;
  readonly x: (value: number) => number;
  readonly names: readonly (readonly string[])[];
  /** What is said of a place, below its name. */
  readonly notes: readonly (readonly string[])[];
  /** True if the series are named beside the bars of the first place. */
  readonly isNamed: boolean;
}

export function layoutOf(chart: Chart, look: DrawingLook): Layout {
  const { label: size } = look.sizes;
  const most = look.width * NAME_SHARE;
  const names = chart.places.map(({ text }) => wrapped(text, most, { size }, look));
  const notes = chart.places.map((_, at) => {
    const note = chart.marks.find(({ value, from }) => value === undefined && from === at);
    return note === undefined ? [] : wrapped(note.text, most, { size: look.sizes.small }, look);
  });
  const left =
    Math.min(
      most,
      largest([
        ...names.map((each) => widest(each, { size }, look)),
        ...notes.map((each) => widest(each, { size: look.sizes.small }, look)),
      ]),
    ) + NAME_GAP;
  const place = (isNamed: boolean): ((value: number) => number) | undefined =>
    placing(chart, [left, look.width], room(chart, look, isNamed));
  const named = chart.series.length > 1 && !chart.stacked ? place(true) : undefined;
  return { left, names, notes, isNamed: named !== undefined, x: named ?? place(false)! };
}

interface End {
  readonly value: number;
  readonly width: number;
}

/** What stands at the end of each bar, and how much it takes. */
function room(chart: Chart, look: DrawingLook, isNamed: boolean): End[] {
  const { label: size } = look.sizes;
  if (chart.stacked)
    return sumsOf(chart).map((value, at) => ({
      value,
      width: look.measure(chart.totals?.[at] ?? '', { size, weight: 600 }) + NUMBER_GAP,
    }));
  return chart.series.flatMap(({ name, values }) =>
    values.flatMap((each, at) => {
      if (each === undefined) return [];
      const own = look.measure(each.text, { size, weight: 400 }) + NUMBER_GAP;
      const naming =
        isNamed && at === 0 ? look.measure(name, { size, weight: 600 }) + 2 * NUMBER_GAP : 0;
      return [{ value: each.value, width: own + naming }];
    }),
  );
}

/** The places of values, so that what stands at the ends has room; undefined if bars would get too short. */
function placing(
  chart: Chart,
  [left, right]: readonly [number, number],
  ends: readonly End[],
): ((value: number) => number) | undefined {
  const values = ends.map(({ value }) => value);
  const marked = chart.marks.flatMap(({ value }) => value ?? []);
  const least = Math.min(smallest([...values, ...marked, 0]), chart.min ?? 0);
  const most = largest([...values, ...marked, 0], chart.max ?? 0);
  const span = most - least || 1;
  // The widest that each end lets the whole scale be.
  let [start, end] = [left, right];
  for (let round = 0; round < 4; round += 1) {
    const unit = (end - start) / span;
    let [over, under] = [0, 0];
    for (const { value, width } of ends) {
      const at = start + (value - least) * unit;
      if (value < 0) under = Math.max(under, left - (at - width));
      else over = Math.max(over, at + width - right);
    }
    start += Math.max(0, under);
    end -= Math.max(0, over);
  }
  const isWide = end - start >= (right - left) * LEAST_SHARE;
  if (!isWide && ends.some(({ width }) => width > (right - left) * 0.4)) return undefined;
  const last = Math.max(end, start + (right - left) * LEAST_SHARE);
  return (value) => start + ((value - least) / span) * (last - start);
}
