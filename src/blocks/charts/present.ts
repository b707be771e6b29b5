// Charts: the message above, what is counted below it, then the drawing and what is to be known of it.
import type { DrawnChart } from '../../brief/format/schema.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { dateText } from '../../template/present/dates.ts';
import { drawingView } from '../../template/present/drawings.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { besideOneAnother } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { numberText, sumOf } from '../../template/present/numbers.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';
import type { Sentence } from '../../template/view-parts.ts';
import { nameOf } from './draw.ts';

/** The charts row by row. */
function presentCharts(scope: Scope) {
  const all = scope.brief.charts?.map((chart, index) => present(scope, chart, index));
  return all && besideOneAnother(all);
}

function present(scope: Scope, chart: DrawnChart, index: number) {
  const item = itemOf(scope, 'charts', index);
  const { title, measure, unit, width, source, note } = chart;
  return {
    ...item,
    ...{ title, measure, unit },
    // A line below the message, if there is anything to say in it.
    measured: measure !== undefined || unit !== undefined,
    refs: sourceMarks(scope, source),
    half: width === 'half',
    drawing: drawingView(scope, nameOf(item.number)),
    meta: [
      ...changeSentences(scope, item.at),
      ...axisSentences(scope, chart),
      ...noteSentence(note),
    ],
  };
}

/** Up to when the numbers go, and what a reader must know of the axis. */
function axisSentences(scope: Scope, chart: DrawnChart): Sentence[] {
  const { as_of: asOf, min, log, kind } = chart;
  const { word, labels } = scope;
  const inWords = (text: string): string => numberText(labels.language, text);
  return [
    ...(asOf === undefined
      ? []
      : [sentence(capitalised(labels, word('key_figure.as_of', { date: dateText(scope, asOf) })))]),
    ...(min === undefined || min === 0
      ? []
      : [sentence(word('chart.axis_from', { value: inWords(String(min)) }))]),
    ...(log ? [sentence(word('chart.log'))] : []),
    ...(kind === 'waffle' ? squareSentence(scope, chart, inWords) : []),
  ];
}

/** What a square stands for, unless there are as many as the numbers say. */
function squareSentence(
  { word }: Scope,
  { rows = [] }: DrawnChart,
  inWords: (text: string) => string,
): Sentence[] {
  const total = sumOf(rows.map(([, text = '']) => text.trim()).filter((text) => text !== ''));
  return Number(total) === 100 ? [] : [sentence(word('chart.square', { total: inWords(total) }))];
}

export const charts = { block: 'charts', present: presentCharts } satisfies Presenter;
