// The scale of values: from zero unless the brief says otherwise, with round steps.
import { scaleLinear, scaleLog } from 'd3-scale';
import { largest, smallest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import { type Chart, numbersOf } from './chart.ts';

export interface ValueScale {
  /** From 0 to 1. */
  readonly share: (value: number) => number;
  readonly ticks: readonly number[];
  readonly least: number;
  readonly most: number;
  /** A tick in the words of the language. */
  readonly text: (tick: number) => string;
}

/** The scale of a chart with about `count` ticks; `sums` are those of stacks. */
export function valueScale(
  chart: Chart,
  look: DrawingLook,
  count: number,
  sums?: readonly number[],
): ValueScale {
  const marked = chart.marks.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const numbers = [...(sums ?? numbersOf(chart)), ...marked];
  return chart.log ? logScale(numbers, look) : linearScale(chart, numbers, look, count);
}

function linearScale(
  { min, max }: Chart,
  numbers: readonly number[],
  look: DrawingLook,
  count: number,
): ValueScale {
  const low = min ?? Math.min(0, smallest(numbers));
  const high = max ?? Math.max(min ?? 0, largest(numbers));
  const scale = scaleLinear().domain([low, high === low ? low + 1 : high]);
  const [niceLow, niceHigh] = scale.copy().nice(count).domain();
  scale.domain([min ?? niceLow!, max ?? niceHigh!]);
  const ticks = scale.ticks(count);
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const [from, to] = scale.domain() as [number, number];
  return {
    share: scale.range([0, 1]),
    ticks,
    least: from,
    most: to,
    text: (tick) => look.number(tick, decimals),
  };
}

function logScale(numbers: readonly number[], look: DrawingLook): ValueScale {
  const scale = scaleLog()
    .domain([smallest(numbers), largest(numbers)])
    .nice()
    .range([0, 1]);
  const [from, to] = scale.domain() as [number, number];
  const powers = scale
    .ticks()
    .filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9));
  const decimals = (tick: number): number => Math.max(0, -Math.floor(Math.log10(tick) + 1e-9));
  return {
    share: scale,
    ticks: powers,
    least: from,
    most: to,
    text: (tick) => look.number(tick, decimals(tick)),
  };
}
