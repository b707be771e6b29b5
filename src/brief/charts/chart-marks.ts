// The marks of a chart: where each stands in its data.
import { nearest } from '../../diagnostics/nearest.ts';
import { isDecimal } from '../format/decimal.ts';
import type { Path } from '../yaml/path-text.ts';
import {
  type ChartData,
  type ChartKind,
  type ChartMark,
  type ChartProblem,
  type ChartSpec,
  numberOf,
  readPlace,
} from './chart-data.ts';

/** A mark by its places: those of dates and numbers, or the index of a name. */
export interface PlacedMark {
  readonly text: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly value?: number | undefined;
}

/** Which marks each kind can show. */
const SHOWN: Readonly<Record<ChartKind, readonly (keyof ChartMark)[]>> = {
  bars: ['at', 'value'],
  columns: ['at', 'from', 'to', 'value'],
  lines: ['at', 'from', 'to', 'value'],
  dots: ['value'],
  slope: [],
  waffle: [],
};

/** The marks of a sound chart. */
export function placedMarks({ marks = [] }: ChartSpec, data: ChartData): PlacedMark[] {
  return marks.map(({ text, at, from = at, to, value }) => ({
    text,
    from: placeIn(from, data),
    to: placeIn(to, data),
    value: value === undefined ? undefined : numberOf(value.trim()),
  }));
}

function placeIn(text: string | undefined, { across, places }: ChartData): number | undefined {
  if (text === undefined) return undefined;
  if (across === 'names') return places.findIndex((place) => place.text === text.trim());
  const read = readPlace(text.trim(), across);
  return 'at' in read ? read.at : undefined;
}

/** What is wrong with the marks. */
export function markProblems(chart: ChartSpec, data: ChartData): ChartProblem[] {
  const { kind, marks = [] } = chart;
  return marks.flatMap((mark, index) => {
    const path: Path = ['marks', index];
    const problem = formProblem(mark, chart) ?? placeProblem(mark, kind, data);
    return problem === undefined
      ? []
      : [{ code: 'chart-mark' as const, ...problem, path: [...path, ...problem.path] }];
  });
}

type Found = Omit<ChartProblem, 'code'> & { readonly code?: ChartProblem['code'] };

/** A mark has one place, of a kind that the chart can show. */
function formProblem(
  mark: ChartMark,
  { kind, panels }: Pick<ChartSpec, 'kind' | 'panels'>,
): Found | undefined {
  const keys = (['at', 'from', 'to', 'value'] as const).filter((key) => mark[key] !== undefined);
  const shown = SHOWN[kind];
  const strange = keys.find((key) => !shown.includes(key));
  if (shown.length === 0)
    return { path: [], message: `a ${kind} has no marks`, hint: 'say it in the title or in note:' };
  if (strange !== undefined)
    return {
      path: [strange],
      message: `marks of ${kind} have no ${strange}`,
      hint: `they have ${shown.join(', ')}`,
    };
  const said = keys.join(' ');
  if (['at', 'from to', 'value'].includes(said)) return undefined;
  // A note at a point of a line.
  if (said === 'at value' && kind === 'lines' && !panels) return undefined;
  const hint = 'write at:, or from: and to:, or value:';
  return { path: [], message: 'a mark has one place', hint };
}

function placeProblem(mark: ChartMark, kind: ChartKind, data: ChartData): Found | undefined {
  if (mark.value !== undefined && !isDecimal(mark.value.trim())) {
    const message = `“${mark.value}” is no number`;
    const hint = 'digits with a point, as in 1234.5';
    return { path: ['value'], code: 'not-a-number', message, hint };
  }
  for (const key of ['at', 'from', 'to'] as const) {
    const text = mark[key]?.trim();
    const problem = text === undefined ? undefined : placeFault(text, kind, data);
    if (problem !== undefined) return { path: [key], ...problem };
  }
  const [placed] = placedMarks({ kind, marks: [mark] }, data);
  if (placed?.to === undefined || placed.from! <= placed.to) return undefined;
  return { path: ['to'], message: 'the mark ends before it begins', hint: 'exchange from and to' };
}

function placeFault(
  text: string,
  kind: ChartKind,
  { across, places }: ChartData,
): Omit<Found, 'path'> | undefined {
  if (across === 'names') return nameFault(text, places);
  const read = readPlace(text, across);
  if (!('at' in read)) return { code: read.code, message: read.message, hint: read.hint ?? '' };
  if (kind === 'bars')
    return places.some(({ at }) => at === read.at) ? undefined : nameFault(text, places);
  const [first, last] = [places[0]!, places.at(-1)!];
  if (read.at >= first.at && read.at <= last.at) return undefined;
  return {
    message: `“${text}” lies outside the data, ${first.text} to ${last.text}`,
    hint: 'marks stand where the chart is',
  };
}

function nameFault(text: string, places: ChartData['places']): Omit<Found, 'path'> | undefined {
  const names = places.map((place) => place.text);
  if (names.includes(text)) return undefined;
  const near = nearest(text, names);
  const known = `the rows begin with ${names.slice(0, 8).join(', ')}`;
  const hint = near === undefined ? known : `did you mean “${near}”?`;
  return { message: `no row begins with “${text}”`, hint };
}
