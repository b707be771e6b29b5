// Charts: numbers drawn, from rows in the brief or in a CSV file beside it.
import * as z from 'zod';
import {
  CHART_KINDS,
  type ChartSpec,
  NUMBER_ROLES,
  PLACE_KINDS,
} from '../../brief/charts/chart-data.ts';
import { chartProblems } from '../../brief/charts/check-chart.ts';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { aside, date, described, file, name, prose, term } from '../../brief/format/fields.ts';
import { cell, quantity } from '../../brief/format/quantity-fields.ts';
import { item, list, source, toggle } from '../../brief/format/schema-parts.ts';

const WIDTHS = ['full', 'half'] as const;

const column = z.strictObject({
  // The chart and its table have it, where there is room for it.
  name: name('head of the column; of numbers, what they are of', 'Kastria').register(aside, {}),
  kind: term('what the cells of the first column hold', PLACE_KINDS).register(aside, {}).optional(),
  is: term(
    'whether its numbers are values, or the ends of the range of the column before',
    NUMBER_ROLES,
  )
    .register(aside, {})
    .optional(),
});
const columns = list(
  z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), column),
  'the columns: first where or when, then numbers; names, or mappings that say what they hold',
  ['Day', 'Kastria', 'Velmora'],
);
// What is drawn is not printed once more.
const drawn = cell('cell').register(aside, {});

const place = (what: string, ...examples: (string | number)[]) =>
  quantity(what, ...examples)
    .register(aside, {})
    .optional();
const mark = z.strictObject({
  text: prose('what it means', 'Truce begins'),
  at: place('where: a date, a number or a name of the first column', '2027-05-04'),
  from: place('where a span begins', '2027-05-04'),
  to: place('where it ends', '2027-05-25'),
  value: place('at which value; with `at`, a note at a point of a line', 100),
});

const end = (what: string, example: number) =>
  z
    .number()
    .meta(described(what, [example]))
    .optional();

const chart = z
  .strictObject({
    ...item,
    title: prose('the message of the chart', 'Crossings fell by half after the truce'),
    measure: prose('what is counted, and how', 'Lorries a day at Keld bridge').optional(),
    unit: name('unit of its numbers', '%').optional(),
    kind: term('how it is drawn', CHART_KINDS).register(aside, {}),
    stacked: toggle('whether series stand upon one another').optional(),
    panels: toggle('whether each series has a small chart of its own').optional(),
    log: toggle('whether the axis is logarithmic').optional(),
    min: end('where the axis begins; without it, at zero', 40),
    max: end('where the axis ends', 100),
    width: term('how wide it stands', WIDTHS).register(aside, {}).optional(),
    columns: columns.optional(),
    rows: list(list(drawn, 'cells of the row'), 'the rows, each a list of cells', [
      ['2027-05-04', 12, 31],
    ]).optional(),
    from: file(
      'CSV file in the folder of the brief, whose first line names the columns',
    ).optional(),
    marks: list(mark, 'what is marked in it', [
      { at: '2027-05-04', text: 'Truce begins' },
    ]).optional(),
    as_of: date('up to when the numbers go').optional(),
    source,
  })
  .superRefine(checkChart);

function checkChart(
  own: ChartSpec & { from?: string | undefined },
  context: z.core.$RefinementCtx,
) {
  // What is read from a file has been put into rows, unless there is no such file.
  if (own.from !== undefined) return;
  if (own.columns === undefined || own.rows === undefined) {
    const hint = 'write columns: and rows:, or from: with the name of a CSV file';
    const params = { code: 'missing-key', hint };
    context.addIssue({
      code: 'custom',
      path: [],
      message: 'the chart has no columns or no rows',
      params,
    });
    return;
  }
  for (const { path, message, ...params } of chartProblems(own))
    context.addIssue({ code: 'custom', path: [...path], message, params });
}

export const charts = defineBlock({
  field: list(chart, 'numbers that are drawn'),
  letter: 'H',
  title: 'title',
  statement: { kind: 'chart' },
  labels: {
    chart: [...CHART_KINDS, 'alt', 'course', 'range', 'marked', 'axis_from', 'log', 'square'],
  },
  synonyms: ['chart', 'graphs', 'diagrams', 'plots'],
  skeleton: skeleton`
charts:
  - title: ${'what the numbers say'}
    measure: ${'what is counted'}
    kind: columns
    columns: [Day, Number]
    rows:
      - [2027-05-03, 12]
      - [2027-05-04, 7]
    source: paper ¶2
`,
});
