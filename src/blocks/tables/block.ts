// Tables: data in rows and columns, written in the brief or read from a CSV file beside it.
import * as z from 'zod';
import { isDateProblem, parseDate } from '../../brief/dates/date.ts';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { isDecimal, isFormula } from '../../brief/format/decimal.ts';
import { aside, file, type IssueParams, name, prose, term } from '../../brief/format/fields.ts';
import { cell } from '../../brief/format/quantity-fields.ts';
import { item, list, source, toggle } from '../../brief/format/schema-parts.ts';

const KINDS = ['text', 'number', 'date'] as const;
/** More do not fit beside one another in type that can be read. */
const MOST_COLUMNS = 8;

const column = z.strictObject({
  name: name('head of the column', 'Refused'),
  kind: term('what its cells hold', KINDS).register(aside, {}).optional(),
  unit: name('unit of its numbers', 'km').optional(),
});
const columns = list(
  z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), column),
  'the columns: names, or mappings that say what they hold',
  ['Place', { name: 'Refused', kind: 'number' }],
);

const table = z
  .strictObject({
    ...item,
    title: prose('what the table shows', 'Access refused'),
    columns: columns.optional(),
    rows: list(list(cell('cell'), 'cells of the row'), 'the rows, each a list of cells', [
      ['Keld bridge', 2],
    ]).optional(),
    from: file(
      'CSV file in the folder of the brief, whose first line names the columns',
    ).optional(),
    total: toggle('whether a last row adds up the numbers').optional(),
    source,
  })
  .superRefine(checkTable);

type Table = Pick<z.output<typeof table>, 'columns' | 'rows' | 'from'>;
type Context = z.core.$RefinementCtx;

function problem(
  context: Context,
  path: (string | number)[],
  message: string,
  params: IssueParams,
) {
  context.addIssue({ code: 'custom', path, message, params: { ...params } });
}

function checkTable({ columns: heads, rows, from }: Table, context: Context): void {
  // What is read from a file has been put into rows, unless there is no such file.
  if (from !== undefined) return;
  if (heads === undefined || rows === undefined) {
    const hint = 'write columns: and rows:, or from: with the name of a CSV file';
    problem(context, [], 'the table has no columns or no rows', { code: 'missing-key', hint });
    return;
  }
  if (heads.length > MOST_COLUMNS) {
    const hint = 'take several tables, or leave out columns';
    const message = `the table has ${heads.length} columns; ${MOST_COLUMNS} can be read beside one another`;
    problem(context, ['columns'], message, { code: 'table-too-wide', hint });
    return;
  }
  for (const [index, row] of rows.entries()) checkRow(row, index, heads, context);
}

function checkRow(
  row: readonly string[],
  index: number,
  heads: readonly z.output<typeof column>[],
  context: Context,
): void {
  if (row.length !== heads.length) {
    const message = `the row has ${row.length} cells, and the table ${heads.length} columns`;
    const hint = 'add what is missing; a cell may be empty: ""';
    problem(context, ['rows', index], message, { code: 'ragged-row', hint });
    return;
  }
  for (const [at, { kind, name: head }] of heads.entries()) {
    const text = row[at]!.trim();
    const path = ['rows', index, at];
    if (isFormula(text)) {
      const hint = 'write the value that it gives; a spreadsheet saves values when it saves CSV';
      problem(context, path, `“${text}” is a formula`, { code: 'formula-in-table', hint });
    } else if (kind === 'number' && text !== '' && !isDecimal(text)) {
      const hint = 'digits with a point, as in 1234.5; leave the cell empty where nobody knows';
      problem(context, path, `“${text}” in the column “${head}” is no number`, {
        code: 'not-a-number',
        hint,
      });
    } else if (kind === 'date' && text !== '') {
      const read = parseDate(text);
      if (isDateProblem(read)) problem(context, path, read.message, { code: read.code });
    }
  }
}

export const tables = defineBlock({
  field: list(table, 'data in rows and columns'),
  letter: 'T',
  title: 'title',
  statement: { kind: 'table' },
  labels: { table: ['total'] },
  synonyms: ['table', 'data'],
  skeleton: skeleton`
tables:
  - title: ${'what the table shows'}
    columns: [Place, { name: Number, kind: number }]
    rows:
      - [${'a place'}, 2]
    source: paper ¶2
`,
});
