// Tables: cells in the words of the language, and what the numbers add up to.
import { isDateProblem, parseDate } from '../../brief/dates/date.ts';
import type { DataTable } from '../../brief/format/schema.ts';
import { plainDate } from '../../template/present/dates.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { numberText, sumOf } from '../../template/present/numbers.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence } from '../../template/present/sentences.ts';

type Column = NonNullable<DataTable['columns']>[number];

/** So many columns stand beside the section's head; with more, the table begins below it. */
const NARROW = 4;

function presentTables(scope: Scope) {
  return scope.brief.tables?.map((table, index) => present(scope, table, index));
}

function present(scope: Scope, table: DataTable, index: number) {
  const { title, columns = [], rows = [], total, note, source } = table;
  const item = itemOf(scope, 'tables', index);
  return {
    ...item,
    title,
    isWide: columns.length > NARROW,
    refs: sourceMarks(scope, source),
    meta: [...changeSentences(scope, item.at), ...noteSentence(note)],
    columns: columns.map(({ name, unit, kind }) => ({ name, unit, isNumber: kind === 'number' })),
    rows: rows.map((row, at) => ({
      at: `${item.at}.rows[${at}]`,
      cells: row.map((text, column) => cell(scope, columns[column]!, text)),
    })),
    total: total ? totals(scope, columns, rows) : undefined,
  };
}

function cell(scope: Scope, { kind }: Column, text: string) {
  const isNumber = kind === 'number';
  if (isNumber) return { isNumber, text: numberText(scope.labels.language, text.trim()) };
  const date = kind === 'date' ? parseDate(text.trim()) : undefined;
  const isRead = date !== undefined && !isDateProblem(date);
  return { isNumber, text: isRead ? plainDate(scope, date) : text };
}

/** The sums of the columns of numbers, the word for it in the first cell. */
function totals(scope: Scope, columns: readonly Column[], rows: readonly (readonly string[])[]) {
  return columns.map(({ kind }, at) => {
    const isNumber = kind === 'number';
    if (!isNumber) return { isNumber, text: at === 0 ? scope.word('table.total') : '' };
    const sum = sumOf(rows.map((row) => row[at]!.trim()).filter((text) => text !== ''));
    return { isNumber, text: numberText(scope.labels.language, sum) };
  });
}

export const tables = { block: 'tables', present: presentTables } satisfies Presenter;
