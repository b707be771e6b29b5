// Where columns stand beside one another.
import { scaleBand } from 'd3-scale';
import type { Chart } from './chart.ts';

export interface Grid {
  readonly start: (at: number) => number;
  readonly middle: (at: number) => number;
  /** From one column to the next. */
  readonly step: number;
  readonly bar: number;
}

/** The widest that a column is. */
const MOST_WIDE = 36;

/** The places of groups of `beside` columns. */
export function gridOf(
  { places }: Pick<Chart, 'places'>,
  beside: number,
  left: number,
  right: number,
): Grid {
  const indexes = places.map((_, index) => index);
  const band = scaleBand<number>()
    .domain(indexes)
    .range([left, right])
    .paddingInner(0.28)
    .paddingOuter(0.12);
  // Few columns are no walls.
  const bar = Math.min(band.bandwidth(), MOST_WIDE * Math.max(1, beside * 0.7));
  const inset = (band.bandwidth() - bar) / 2;
  return {
    start: (at) => band(at)! + inset,
    middle: (at) => band(at)! + inset + bar / 2,
    step: band.step(),
    bar,
  };
}

/** Where a mark begins, or ends: between two columns, so that a band holds whole ones. */
export function markX({ places, across }: Chart, grid: Grid, at: number, end?: true): number {
  const index = across === 'names' ? at : places.findLastIndex((place) => place.at <= at);
  const edge = grid.middle(Math.max(0, index));
  return edge + (end || index < 0 ? 1 : -1) * (grid.step / 2) - (index < 0 ? grid.step : 0);
}
