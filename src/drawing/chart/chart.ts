// A chart as data: what is to be drawn, in the words of the language. Whoever draws it knows no brief.
import type { DrawingLook } from '../look.ts';

export type ChartKind = 'bars' | 'columns' | 'lines' | 'dots' | 'slope' | 'waffle';

export interface Chart {
  readonly kind: ChartKind;
  /** Series of one place stand upon one another. */
  readonly stacked: boolean;
  /** Each series has a small chart of its own, all of one scale. */
  readonly panels: boolean;
  /** What the first column holds: names, or what has a place on a scale. */
  readonly across: 'names' | 'dates' | 'numbers';
  readonly places: readonly Place[];
  readonly series: readonly Series[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly log: boolean;
  readonly marks: readonly Mark[];
  /** What all series of a place add up to. */
  readonly totals?: readonly string[] | undefined;
}

/** A row of the data. */
export interface Place {
  readonly text: string;
  /** Where it is on the scale: a number, or milliseconds. */
  readonly at: number;
}

/** A column of the data. */
export interface Series {
  readonly name: string;
  /** One for each place; undefined where nobody knows it. */
  readonly values: readonly (Value | undefined)[];
}

export interface Value {
  readonly value: number;
  readonly text: string;
  /** The range that it lies in. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** A line or a band across the chart with what it means. Places are those of `across`; of names, their index. */
export interface Mark {
  readonly text: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly value?: number | undefined;
}

/** A drawing before it is put together: its parts from back to front, and its height. */
export interface Drawn {
  readonly parts: readonly string[];
  readonly height: number;
}

export type Draw = (chart: Chart, look: DrawingLook) => Drawn;

/** All numbers of a chart, ranges among them. */
export function numbersOf({ series }: Pick<Chart, 'series'>): number[] {
  return series.flatMap(({ values }) =>
    values.flatMap((each) =>
      each === undefined ? [] : [each.value, each.low ?? each.value, each.high ?? each.value],
    ),
  );
}
