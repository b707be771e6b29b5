// What a chart says to those who do not see it: its kind and subject, the course and the extremes of its
// numbers, its marks; and all of its data as a table.
import type { DrawnChart } from '../../brief/format/schema.ts';
import type { Chart, Series, Value } from '../../drawing/chart/chart.ts';
import type { DrawingTable } from '../../drawing/look.ts';
import { numberText } from '../../template/present/numbers.ts';
import type { Scope } from '../../template/present/scope.ts';
import { closed } from '../../template/present/sentences.ts';

/** The alternative text: sentences whose words are labels, and whose facts are the data's. */
export function alternativeOf({ word }: Scope, own: DrawnChart, chart: Chart): string {
  const what = own.measure ?? own.title;
  const kind = word(`chart.${own.kind}`);
  return [
    word('chart.alt', { kind, what }),
    ...chart.series.flatMap((series) => courseOf(word, series, chart)),
    ...chart.marks.map(({ text }) => word('chart.marked', { text })),
  ]
    .map(closed)
    .join(' ');
}

interface Known extends Value {
  readonly at: string;
}

function courseOf(
  word: Scope['word'],
  { name, values }: Series,
  { places, across }: Chart,
): string[] {
  const known = values.flatMap((value, row): Known[] =>
    value === undefined ? [] : [{ ...value, at: places[row]!.text }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const low = known.reduce((least, each) => (each.value < least.value ? each : least));
  const high = known.reduce((most, each) => (each.value > most.value ? each : most));
  const extremes = {
    series: name,
    ...{ low: low.text, low_at: low.at, high: high.text, high_at: high.at },
  };
  if (across === 'names') return [word('chart.range', extremes)];
  const ends = { first: first.text, first_at: first.at, last: last.text, last_at: last.at };
  return [word('chart.course', { ...extremes, ...ends })];
}

/** The data in the words of the language, and as programs read them. */
export function tableOf(
  { labels }: Scope,
  { columns = [], rows = [] }: DrawnChart,
  { places }: Chart,
): DrawingTable {
  const inWords = (text: string): string => numberText(labels.language, text.trim());
  return {
    columns: columns.map(({ name }, at) => ({ name, isNumber: at > 0 })),
    rows: rows.map(([, ...numbers], at) => [places[at]!.text, ...numbers.map(inWords)]),
    raw: rows.map((row) => row.map((text) => text.trim())),
  };
}
