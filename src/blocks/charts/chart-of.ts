// A chart of the brief in the words of its language, as those who draw it want it.
import { readChart } from '../../brief/charts/chart-data.ts';
import { placedMarks } from '../../brief/charts/chart-marks.ts';
import type { DrawnChart } from '../../brief/format/schema.ts';
import type { Chart } from '../../drawing/chart/chart.ts';
import { plainDate } from '../../template/present/dates.ts';
import { numberText, sumOf } from '../../template/present/numbers.ts';
import type { Scope } from '../../template/present/scope.ts';

/** The chart, its dates and numbers as the language writes them. */
export function chartOf(scope: Scope, own: DrawnChart): Chart {
  const { kind, stacked = false, panels = false, log = false, min, max } = own;
  const { data } = readChart(own);
  if (data === undefined) throw new Error('A chart that was found sound has no data');
  const inWords = (text: string): string => numberText(scope.labels.language, text);
  const places = data.places.map(({ text, at, date }) => ({
    at,
    text: date === undefined ? inWords(text) : plainDate(scope, date),
  }));
  const series = data.series.map(({ name, values }) => ({
    name,
    values: values.map((value) => value && { ...value, text: inWords(value.text) }),
  }));
  const totals = places.map((_, row) =>
    inWords(sumOf(data.series.flatMap(({ values }) => values[row]?.text ?? []))),
  );
  return {
    ...{ kind, stacked, panels, log, min, max, places, series },
    across: data.across,
    marks: placedMarks(own, data),
    ...(stacked && { totals }),
  };
}
