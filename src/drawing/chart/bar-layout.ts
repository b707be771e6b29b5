// Where bars that lie begin and end, so that the names before them and the numbers behind have room.
import { largest, smallest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import type { Chart } from './chart.ts';
import { sumsOf } from './segments.ts';
import { longestWord, widest, wrapped } from './words.ts';

const NAME_SHARE = 0.36;
/** Of the width, where names are long words. */
const LONG_SHARE = 0.5;
/** So many times the length of a unit is halved until it is found. */
const HALVINGS = 30;
export const NAME_GAP = 6;
export const NUMBER_GAP = 3;
/** The least share of the room that the bars keep. */
const LEAST_SHARE = 0.2;

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
  const { label, small } = look.sizes;
  const texts = chart.places.map(({ text }) => text);
  const most = nameWidth(texts, look);
  const names = texts.map((text) => wrapped(text, most, { size: label }, look));
  const notes = chart.places.map(({ at }) => {
    const note = chart.marks.find(({ value, from }) => value === undefined && from === at);
    return note === undefined ? [] : wrapped(note.text, most, { size: small }, look);
  });
  const widths = [
    ...names.map((each) => widest(each, { size: label }, look)),
    ...notes.map((each) => widest(each, { size: small }, look)),
  ];
  const left = largest(widths) + NAME_GAP;
  const place = (isNamed: boolean): Placing =>
    placing(chart, [left, look.width], room(chart, look, isNamed));
  const named = chart.series.length > 1 && !chart.stacked ? place(true) : undefined;
  const isNamed = named !== undefined && !named.isCramped;
  return { left, names, notes, isNamed, x: isNamed ? named.x : place(false).x };
}

/** How wide a column of names may be: a third of the drawing, or more for long words. */
export function nameWidth(names: readonly string[], look: DrawingLook): number {
  const word = longestWord(names, { size: look.sizes.label }, look);
  return Math.max(look.width * NAME_SHARE, Math.min(word + 0.01, look.width * LONG_SHARE));
}

interface Placing {
  readonly x: (value: number) => number;
  /** True if the bars get too short for what stands at their ends. */
  readonly isCramped: boolean;
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

/** The places of values, so that what stands at the ends has room: the longest bars that let it. */
function placing(
  chart: Chart,
  [left, right]: readonly [number, number],
  ends: readonly End[],
): Placing {
  const values = ends.map(({ value }) => value);
  const marked = chart.marks.flatMap(({ value }) => value ?? []);
  const least = Math.min(smallest([...values, ...marked, 0]), chart.min ?? 0);
  const most = largest([...values, ...marked, 0], chart.max ?? 0);
  const span = most - least || 1;
  // Where the least value stands if a unit is so long: behind the words of the negative ones, and
  // before it is too late for those of the others.
  const edges = (unit: number): readonly [first: number, last: number] => {
    let [first, last] = [left, right - span * unit];
    for (const { value, width } of ends) {
      const at = (value - least) * unit;
      if (value < 0) first = Math.max(first, left + width - at);
      else last = Math.min(last, right - width - at);
    }
    return [first, last];
  };
  let [unit, tooLong] = [0, (right - left) / span];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (unit + tooLong) / 2;
    const [first, last] = edges(middle);
    if (first <= last) unit = middle;
    else tooLong = middle;
  }
  const shortest = ((right - left) * LEAST_SHARE) / span;
  const length = Math.max(unit, shortest);
  const [start] = edges(length);
  return { isCramped: unit < shortest, x: (value) => start + (value - least) * length };
}
