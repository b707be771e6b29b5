// Series that stand upon one another: from where to where each goes.
import { stack } from 'd3-shape';
import type { Chart } from './chart.ts';

export interface Segment {
  /** Of the series. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The segments at a place; what nobody knows has none. */
export function segmentsOf({ series }: Pick<Chart, 'series'>, at: number): Segment[] {
  const keys = series.map((_, index) => index);
  const value = (_: unknown, index: number): number => series[index]!.values[at]?.value ?? 0;
  return stack<null, number>()
    .keys(keys)
    .value(value)([null])
    .flatMap(([[from, to] = [0, 0]], index) => {
      const own = series[index]!.values[at];
      return own === undefined ? [] : [{ index, from, to, text: own.text }];
    });
}

/** What the segments of each place add up to. */
export function sumsOf(chart: Pick<Chart, 'series' | 'places'>): number[] {
  return chart.places.map((_, at) => segmentsOf(chart, at).at(-1)?.to ?? 0);
}
