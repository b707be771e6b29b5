// What a chart of each kind can show honestly: how much, which numbers, and from where its axis goes.
import { largest, smallest } from '../../diagnostics/extremes.ts';
import type { Path } from '../yaml/path-text.ts';
import {
  type ChartData,
  type ChartKind,
  type ChartProblem,
  type ChartSpec,
  type ChartValue,
  readChart,
} from './chart-data.ts';
import { markProblems } from './chart-marks.ts';

/** So many series can be told apart in grey. */
const MOST_SERIES = 4;
const MOST_PANELS = 12;
/** So many rows have room, with their names in type that can be read. */
const MOST_ROWS: Readonly<Record<ChartKind, number>> = {
  bars: 28,
  columns: 120,
  lines: 20_000,
  dots: 22,
  slope: 12,
  waffle: 4,
};
/** So many bars beside one another have room on half a page. */
const MOST_BARS = 32;
/** Bars and areas show how much by their length. */
const FROM_ZERO: ReadonlySet<ChartKind> = new Set(['bars', 'columns', 'waffle']);

/** All that is wrong with a chart that has its columns and rows. */
export function chartProblems(chart: ChartSpec): readonly ChartProblem[] {
  const settings = settingProblems(chart);
  const { data, problems } = readChart(chart);
  if (data === undefined || problems.length > 0) return [...settings, ...problems];
  return [
    ...settings,
    ...amountProblems(chart, data),
    ...orderProblems(chart, data),
    ...valueProblems(chart, data),
    ...axisProblems(chart, data),
    ...markProblems(chart, data),
  ];
}

/** Settings that do not go with the kind. */
function settingProblems({ kind, stacked, panels, log, min, max }: ChartSpec): ChartProblem[] {
  const told = (key: string, message: string, hint: string): ChartProblem => ({
    ...{ path: [key], code: 'chart-axis', message, hint },
  });
  const isBars = kind === 'bars' || kind === 'columns';
  const problems: ChartProblem[] = [];
  if (stacked && (!isBars || panels))
    problems.push(
      told(
        'stacked',
        `${panels ? 'panels' : kind} cannot be stacked`,
        'take stacked: away, or draw bars or columns without panels',
      ),
    );
  if (panels && kind !== 'lines' && kind !== 'columns')
    problems.push(
      told('panels', `${kind} have no panels`, 'draw lines or columns, or a chart for each'),
    );
  if (log && kind !== 'lines' && kind !== 'dots')
    problems.push(
      told(
        'log',
        `${kind} have no logarithmic axis`,
        'draw lines or dots: the length of a bar says how much it is',
      ),
    );
  if (min !== undefined && min !== 0 && FROM_ZERO.has(kind))
    problems.push(
      told(
        'min',
        `${kind} begin at zero`,
        'take min: away, or draw dots or lines: half a bar looks like half as much',
      ),
    );
  for (const [key, value] of [
    ['min', min],
    ['max', max],
  ] as const)
    if (value !== undefined && (kind === 'waffle' || kind === 'slope' || log))
      problems.push(
        told(
          key,
          `the axis of ${log ? 'a logarithmic chart' : `a ${kind}`} is not set by hand`,
          `take ${key}: away`,
        ),
      );
  if (min !== undefined && max !== undefined && min >= max)
    problems.push(
      told('max', `the axis ends at ${max}, where it has not begun`, 'exchange min and max'),
    );
  return problems;
}

/** More than can be told apart, or than has room. */
function amountProblems(
  { kind, panels, stacked }: ChartSpec,
  { places, series }: ChartData,
): ChartProblem[] {
  const told = (path: Path, message: string, hint: string): ChartProblem[] => [
    { path, message, hint, code: 'chart-too-much' },
  ];
  const most = kind === 'waffle' ? 1 : panels ? MOST_PANELS : MOST_SERIES;
  if (series.length > most) {
    const hint =
      kind === 'waffle'
        ? 'a waffle has one column of numbers'
        : panels
          ? 'draw two charts'
          : 'draw small multiples: panels: true, or two charts';
    const column = series[most]!.column;
    return told(
      ['columns', column],
      `${series.length} series are more than can be told apart: ${most}`,
      hint,
    );
  }
  if (kind === 'slope' && series.length < 2)
    return told(
      ['columns'],
      'a slope goes from one column of numbers to another',
      'add a column, or draw bars',
    );
  const beside = kind === 'bars' && !stacked ? series.length : 1;
  const rows = Math.min(
    MOST_ROWS[kind],
    beside > 1 ? Math.floor(MOST_BARS / beside) : MOST_ROWS[kind],
  );
  if (places.length > rows)
    return told(
      ['rows', rows],
      `${kind} of ${places.length} rows do not fit; ${rows} do`,
      'leave out the small ones, or sum them up',
    );
  return [];
}

/** What goes over time or numbers goes forwards. */
function orderProblems({ kind, panels }: ChartSpec, { across, places }: ChartData): ChartProblem[] {
  if (kind !== 'lines' && kind !== 'columns') return [];
  if (across === 'names') {
    if (kind === 'columns' && !panels) return [];
    const hint = 'draw columns or bars, or say that the first column holds dates or numbers';
    const message = `${panels ? 'panels go' : 'a line goes'} over dates or numbers, not names`;
    return [{ path: ['columns', 0], code: 'chart-columns', message, hint }];
  }
  const index = places.findIndex(({ at }, each) => each > 0 && at <= places[each - 1]!.at);
  if (index < 0) return [];
  const [before, own] = [places[index - 1]!.text, places[index]!.text];
  const message = before === own ? `${own} stands twice` : `${own} stands behind ${before}`;
  const hint = 'sort the rows, the earliest first';
  return [{ path: ['rows', index, 0], code: 'chart-order', message, hint }];
}

/** Numbers that this kind cannot show. */
function valueProblems(chart: ChartSpec, { series }: ChartData): ChartProblem[] {
  const { kind, stacked, log } = chart;
  return series.flatMap(({ values, column }) =>
    values.flatMap((each, row) => {
      const message = each && valueProblem(each, { kind, stacked, log });
      if (message === undefined) return [];
      return [{ path: ['rows', row, column], code: 'chart-value' as const, ...message }];
    }),
  );
}

function valueProblem(
  { value, text, low = value, high = value }: ChartValue,
  { kind, stacked, log }: Pick<ChartSpec, 'kind' | 'stacked' | 'log'>,
): { readonly message: string; readonly hint: string } | undefined {
  if ((stacked || kind === 'waffle') && value < 0)
    return {
      message: `${text} is a negative share of a whole`,
      hint: 'draw bars that are not stacked',
    };
  if (log && Math.min(value, low) <= 0)
    return { message: `${text} has no logarithm`, hint: 'leave the cell empty, or take log: away' };
  if (low > value || high < value)
    return {
      message: `${text} does not lie in its range, ${low} to ${high}`,
      hint: 'mend the value or the range',
    };
  return undefined;
}

/** Values outside the axis would be cut off. */
function axisProblems({ min, max, log }: ChartSpec, { series }: ChartData): ChartProblem[] {
  if (log) return [];
  const numbers = series.flatMap(({ values }) =>
    values.flatMap((each) => (each ? [each.low ?? each.value, each.high ?? each.value] : [])),
  );
  if (numbers.length === 0)
    return [
      {
        path: ['columns', 1],
        code: 'chart-columns',
        message: 'the chart has no number at all',
        hint: 'write numbers into the rows',
      },
    ];
  const [least, most] = [smallest(numbers), largest(numbers)];
  const told = (path: Path, value: number): ChartProblem => ({
    ...{ path, code: 'chart-axis', message: `${value} lies outside the axis` },
    hint: 'leave the axis to the chart, or make it longer',
  });
  return [
    ...(min !== undefined && least < min ? [told(['min'], least)] : []),
    ...(max !== undefined && most > max ? [told(['max'], most)] : []),
  ];
}
