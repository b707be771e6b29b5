// The data of a chart, read from its columns and rows: the first column says where, the others how much.
import { type BriefDate, isDateProblem, isYearOpen, parseDate } from '../dates/date.ts';
import { startMillis } from '../dates/moment.ts';
import { isDecimal, isFormula } from '../format/decimal.ts';
import type { IssueParams } from '../format/fields.ts';
import type { Path } from '../yaml/path-text.ts';

export const CHART_KINDS = ['bars', 'columns', 'lines', 'dots', 'slope', 'waffle'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];
/** What a column of numbers holds: the values themselves, or the ends of the range they lie in. */
export const NUMBER_ROLES = ['value', 'low', 'high'] as const;
export const PLACE_KINDS = ['text', 'number', 'date'] as const;

/** A chart as the brief has it. */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly stacked?: boolean | undefined;
  readonly panels?: boolean | undefined;
  readonly log?: boolean | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly columns?: readonly ChartColumn[] | undefined;
  readonly rows?: readonly (readonly string[])[] | undefined;
  readonly marks?: readonly ChartMark[] | undefined;
}

export interface ChartColumn {
  readonly name: string;
  readonly kind?: (typeof PLACE_KINDS)[number] | undefined;
  readonly is?: (typeof NUMBER_ROLES)[number] | undefined;
}

export interface ChartMark {
  readonly at?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly value?: string | undefined;
  readonly text: string;
}

/** What is wrong with a chart, and where in it. */
export interface ChartProblem extends IssueParams {
  readonly path: Path;
  readonly message: string;
}

export interface ChartData {
  readonly across: 'names' | 'dates' | 'numbers';
  readonly places: readonly ChartPlace[];
  readonly series: readonly ChartSeries[];
}

export interface ChartPlace {
  readonly text: string;
  readonly at: number;
  readonly date?: BriefDate;
}

export interface ChartSeries {
  readonly name: string;
  /** Which column its values stand in. */
  readonly column: number;
  readonly values: readonly (ChartValue | undefined)[];
}

export interface ChartValue {
  readonly text: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** The data, with what is wrong in its cells; without data where the columns themselves are wrong. */
export function readChart(chart: ChartSpec): {
  readonly data?: ChartData;
  readonly problems: readonly ChartProblem[];
} {
  const { columns = [], rows = [] } = chart;
  const problems: ChartProblem[] = columnProblems(chart);
  for (const [at, row] of rows.entries())
    if (row.length !== columns.length)
      problems.push({
        ...{ path: ['rows', at], code: 'ragged-row' },
        message: `the row has ${row.length} cells, and the chart ${columns.length} columns`,
        hint: 'add what is missing; a cell may be empty: ""',
      });
  if (problems.length > 0) return { problems };
  const cells = new Cells(rows, problems);
  const across = acrossOf(chart);
  const places = rows.map(([text = ''], at) => placeOf(text.trim(), at, across, problems));
  const series = seriesOf(columns, cells, rows.length);
  return { data: { across, places, series }, problems };
}

function columnProblems({ columns = [] }: ChartSpec): ChartProblem[] {
  const told = (path: Path, message: string, hint: string): ChartProblem[] => [
    { path, message, hint, code: 'chart-columns' },
  ];
  if (columns.length < 2) {
    const hint = 'the first column says where or when, each further one holds numbers';
    return told(['columns'], 'the chart has no column of numbers', hint);
  }
  let before: ChartColumn['is'] | 'none' = 'none';
  for (const [index, { is = 'value', kind }] of columns.entries()) {
    const path = ['columns', index];
    if (index === 0) {
      if (is !== 'value') return told(path, 'the first column says where or when', 'take is: away');
      continue;
    }
    if (kind !== undefined && kind !== 'number')
      return told(
        path,
        `a column of ${kind}s cannot be drawn`,
        'only the first column is none of numbers',
      );
    const isLost = (is === 'low' && before !== 'value') || (is === 'high' && before !== 'low');
    if (isLost || (before === 'low' && is !== 'high')) {
      const hint = 'write the value, then the column with is: low, then the one with is: high';
      return told(path, 'a range has two ends, and stands behind its value', hint);
    }
    before = is;
  }
  if (before !== 'low') return [];
  return told(
    ['columns', columns.length - 1],
    'the range has no upper end',
    'add a column with is: high',
  );
}

/** What the first column holds: what the brief says, or what its first cell is. */
function acrossOf({ kind, columns = [], rows = [] }: ChartSpec): ChartData['across'] {
  const own = columns[0]?.kind;
  if (own !== undefined) return ({ text: 'names', number: 'numbers', date: 'dates' } as const)[own];
  const cells = rows.map(([cell = '']) => cell.trim());
  const isDate = (cell: string): boolean => {
    const date = parseDate(cell);
    return !isDateProblem(date) && !isYearOpen(date);
  };
  if (kind === 'lines') {
    const [first = ''] = cells;
    return isDecimal(first) && !isDate(first) ? 'numbers' : 'dates';
  }
  return kind === 'columns' && cells.every(isDate) && isRising(cells) ? 'dates' : 'names';
}

function isRising(cells: readonly string[]): boolean {
  const dates = cells.map((cell) => startMillis(parseDate(cell) as BriefDate));
  return dates.every((each, at) => at === 0 || each > dates[at - 1]!);
}

/** A cell of the first column as a place. */
function placeOf(
  text: string,
  index: number,
  across: ChartData['across'],
  problems: ChartProblem[],
): ChartPlace {
  const path = ['rows', index, 0];
  const read = readPlace(text, across);
  if ('at' in read) return { text, ...read };
  if (across === 'names') return { text, at: index };
  problems.push({ path, ...read });
  return { text, at: Number.NaN };
}

/** Where something is on a scale of dates or numbers, or why that cannot be said. */
export function readPlace(
  text: string,
  across: ChartData['across'],
): { readonly at: number; readonly date?: BriefDate } | Omit<ChartProblem, 'path'> {
  if (across === 'numbers') {
    if (isDecimal(text)) return { at: numberOf(text) };
    const hint = 'digits with a point, as in 1234.5';
    return { code: 'not-a-number', message: `“${text}” is no number`, hint };
  }
  const date = parseDate(text);
  if (isDateProblem(date)) {
    const hint = 'write 2027-05-04, or say what the column holds: { name: …, kind: number }';
    return { code: date.code, message: date.message, hint };
  }
  if (!isYearOpen(date)) return { at: startMillis(date), date };
  const hint = 'write the year; only what has a place in time can be drawn';
  return { code: 'invalid-date', message: `the year of “${text}” is open`, hint };
}

/** `-3.5`, also with the minus of print. */
export function numberOf(text: string): number {
  return Number(text.replace('\u2212', '-'));
}

/** The cells as numbers; what is none is told of. */
class Cells {
  readonly #rows: readonly (readonly string[])[];
  readonly #problems: ChartProblem[];

  constructor(rows: readonly (readonly string[])[], problems: ChartProblem[]) {
    this.#rows = rows;
    this.#problems = problems;
  }

  /** Undefined for an empty cell. */
  number(row: number, column: number): number | undefined {
    const text = this.text(row, column);
    if (text === '' || isDecimal(text)) return text === '' ? undefined : numberOf(text);
    const path = ['rows', row, column];
    if (isFormula(text)) {
      const hint = 'write the value that it gives; a spreadsheet saves values when it saves CSV';
      this.#problems.push({
        path,
        code: 'formula-in-table',
        message: `“${text}” is a formula`,
        hint,
      });
    } else {
      const hint = 'digits with a point, as in 1234.5; leave the cell empty where nobody knows';
      this.#problems.push({ path, code: 'not-a-number', message: `“${text}” is no number`, hint });
    }
    return undefined;
  }

  text(row: number, column: number): string {
    return this.#rows[row]![column]!.trim();
  }
}

function seriesOf(columns: readonly ChartColumn[], cells: Cells, count: number): ChartSeries[] {
  return columns.flatMap(({ name, is = 'value' }, column): ChartSeries[] => {
    if (column === 0 || is !== 'value') return [];
    const hasRange = columns[column + 1]?.is === 'low';
    const values = Array.from({ length: count }, (_, row): ChartValue | undefined => {
      const value = cells.number(row, column);
      const low = hasRange ? cells.number(row, column + 1) : undefined;
      const high = hasRange ? cells.number(row, column + 2) : undefined;
      if (value === undefined) return undefined;
      const range = low !== undefined && high !== undefined && { low, high };
      return { value, text: cells.text(row, column), ...range };
    });
    return [{ name, column, values }];
  });
}
