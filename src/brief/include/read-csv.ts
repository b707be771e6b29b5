// A CSV file as a table: its rows, and where each of its cells stands.
import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';

/** More rows of a table are no brief any more; a page has room for about forty. */
const MAX_ROWS = 1000;

/** What a CSV file says. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the cell stands in the file; the whole line of a row. */
  readonly locate: (row: number, column?: number) => Span | undefined;
}

/** `text` as a table, or what is wrong with it. What parts cells is a comma, a semicolon or a tab. */
export function readCsv(
  text: string,
  file: string,
  most: number = MAX_ROWS,
): { readonly table: CsvTable } | { readonly problem: Diagnostic } {
  const delimiter = delimiterOf(text);
  let records: readonly { readonly record: string[]; readonly raw: string }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: most + 2,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: unreadable(error, text, file) };
  }
  const [head, ...rows] = records;
  if (head === undefined || head.record.every((name) => name.trim() === ''))
    return {
      problem: problemAt('csv-unreadable', 'the file has no line with names of columns', file),
    };
  if (rows.length > most)
    return {
      problem: problemAt('table-too-long', `the file has more than ${most} rows`, file),
    };
  const places = placesOf(
    text,
    records.map(({ raw }) => raw),
  );
  const locate = (row: number, column?: number): Span | undefined => {
    const line = places[row + 1];
    return line && column !== undefined ? cellIn(text, line, column, delimiter) : line;
  };
  return {
    table: {
      columns: head.record.map((name) => name.trim()),
      rows: rows.map(({ record }) => record),
      locate,
    },
  };
}

function problemAt(code: string, message: string, file: string, span?: Span): Diagnostic {
  const hint =
    code === 'table-too-long'
      ? 'sum it up, or take the rows that matter'
      : 'save it as CSV (UTF-8) again, its first line with the names of the columns';
  return { code, severity: 'error', message, file, ...(span && { span }), hint };
}

function unreadable(error: CsvError, text: string, file: string): Diagnostic {
  const line = Number(error['lines'] ?? 1);
  const start = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const span = { start: Math.min(start + (line > 1 ? 1 : 0), text.length), end: text.length };
  const message =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation mark is opened here and not closed'
      : `line ${line} cannot be read as CSV`;
  const end = text.indexOf('\n', span.start);
  return problemAt('csv-unreadable', message, file, {
    start: span.start,
    end: end < 0 ? text.length : end,
  });
}

// A spreadsheet writes what its country uses: the mark that the first line has most of.
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/u, 1);
  const counts = [',', ';', '\t'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.toSorted(([, one], [, other]) => other - one)[0]![0];
}

function placesOf(text: string, lines: readonly string[]): readonly Span[] {
  let from = 0;
  return lines.map((raw) => {
    const line = raw.replace(/[\r\n]+$/u, '').replace(/^\uFEFF/u, '');
    const start = Math.max(from, text.indexOf(line, from));
    from = start + line.length;
    return { start, end: from };
  });
}

function cellIn(text: string, line: Span, column: number, delimiter: string): Span {
  let [start, at, isQuoted] = [line.start, 0, false];
  for (let index = line.start; index < line.end; index += 1) {
    const mark = text[index];
    if (mark === '"') isQuoted = !isQuoted;
    if (mark !== delimiter || isQuoted) continue;
    if (at === column) return { start, end: index };
    at += 1;
    start = index + 1;
  }
  return at === column ? { start, end: line.end } : line;
}

/** The places of `wanted` among the names of columns, or what is wrong with one of them. */
export function columnsCalled(
  wanted: readonly string[],
  { columns }: CsvTable,
):
  | { readonly places: readonly number[] }
  | { readonly at: number; readonly message: string; readonly hint: string } {
  for (const [at, name] of wanted.entries()) {
    const found = columns.filter((column) => column === name.trim()).length;
    if (found === 1) continue;
    const near = nearest(name, columns);
    const hint =
      near === undefined ? `the file has ${columns.join(', ')}` : `did you mean “${near}”?`;
    const message =
      found === 0
        ? `the file has no column “${name}”`
        : `the file has ${found} columns called “${name}”`;
    return { at, message, hint: found === 0 ? hint : 'give each a name of its own' };
  }
  return { places: wanted.map((name) => columns.indexOf(name.trim())) };
}
