// How many claims, demands and incidents there are of each day: counted, drawn, and as a table.

import { type BriefDate, isYearOpen } from '../../brief/dates/date.ts';
import { formatDate, formatPeriod } from '../../brief/dates/format-date.ts';
import type { Brief } from '../../brief/format/schema.ts';
import { largest, smallest } from '../../diagnostics/extremes.ts';
import { drawDays } from '../../drawing/days/draw-days.ts';
import type { DrawingLook, MadeDrawing } from '../../drawing/look.ts';
import { DAY } from '../../drawing/timeline/time-axis.ts';
import { plainDate } from '../../template/present/dates.ts';
import { numberText } from '../../template/present/numbers.ts';
import { isLeftOut, type Scope } from '../../template/present/scope.ts';
import { closed } from '../../template/present/sentences.ts';
import { asksFor, scaleWords } from './drawn.ts';
import { stretchOf } from './in-time.ts';

/** What templates call the drawing. */
export const DAYS = 'timeline:days';

/** More days than these are too narrow to read. */
const MOST_DAYS = 31;

interface Counted {
  readonly name: string;
  readonly all: readonly { readonly date: BriefDate | undefined; readonly count: number }[];
}

interface Days {
  readonly from: number;
  readonly days: number;
  readonly strips: readonly { readonly name: string; readonly counts: readonly number[] }[];
  readonly uncounted: number;
}

/** The counts; undefined if the brief does not ask for them, or has fewer than two days to count. */
export function daysOfBrief(scope: Scope): Days | undefined {
  const { brief } = scope;
  if (!asksFor(scope, 'days')) return undefined;
  const kinds = kindsOf(scope).filter(({ all }) => all.length > 0);
  const dated = kinds.flatMap(({ all }) => all.flatMap(({ date }) => dayOf(date) ?? []));
  const window = windowOf(brief, dated);
  if (window === undefined) return undefined;
  const { from, days } = window;
  const strips = kinds.map(({ name, all }) => {
    const counts = Array.from({ length: days }, () => 0);
    for (const { date, count } of all) {
      const day = ((dayOf(date) ?? -1) - from) / DAY;
      if (day >= 0 && day < days) counts[day]! += count;
    }
    return { name, counts };
  });
  const whole = kinds.flatMap(({ all }) => all).reduce((sum, { count }) => sum + count, 0);
  const counted = strips.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
  return {
    from,
    days,
    strips: strips.filter(({ counts }) => counts.some(Boolean)),
    uncounted: whole - counted,
  };
}

function kindsOf(scope: Scope): Counted[] {
  const { brief } = scope;
  const once = (items: readonly { readonly date?: BriefDate | undefined }[] | undefined) =>
    (items ?? []).map(({ date }) => ({ date, count: 1 }));
  const incidents = (brief.incidents?.entries ?? []).map(({ date, count = 1 }) => ({
    date,
    count,
  }));
  const kinds = [
    { part: 'claims', all: once(brief.claims) },
    { part: 'demands', all: once(brief.demands) },
    { part: 'incidents', all: incidents },
  ] as const;
  return kinds
    .filter(({ part }) => !isLeftOut(scope, part))
    .map(({ part, all }) => ({ name: scope.word(`head.${part}`), all }));
}

/** The beginning of the day of a date; undefined if it is not known to the day. */
function dayOf(date: BriefDate | undefined): number | undefined {
  if (date === undefined || isYearOpen(date)) return undefined;
  if (date.precision !== 'day' && date.precision !== 'time') return undefined;
  return Math.floor(stretchOf(date).from / DAY) * DAY;
}

/** The period of the brief, else the last days that have something. */
function windowOf(
  { period }: Brief,
  days: readonly number[],
): { from: number; days: number } | undefined {
  const [from, to] = [dayOf(period?.from), dayOf(period?.to)];
  if (from !== undefined && to !== undefined && (to - from) / DAY < MOST_DAYS)
    return to > from && days.some((day) => day >= from && day <= to)
      ? { from, days: (to - from) / DAY + 1 }
      : undefined;
  const last = largest(days);
  const first = smallest(days.filter((day) => day > last - MOST_DAYS * DAY));
  return last > first ? { from: first, days: (last - first) / DAY + 1 } : undefined;
}

/** Draws them, with their table for those who do not see it. */
export function drawnDays(scope: Scope, days: Days, look: DrawingLook): MadeDrawing {
  const { word, labels } = scope;
  const numbers = (count: number): string => numberText(labels.language, String(count));
  const table = {
    columns: [
      { name: word('column.date'), isNumber: false },
      ...days.strips.map(({ name }) => ({ name, isNumber: true })),
    ],
    rows: Array.from({ length: days.days }, (_, day) => [
      formatDate(dateAt(days, day), labels.language),
      ...days.strips.map(({ counts }) => numbers(counts[day]!)),
    ]),
    raw: Array.from({ length: days.days }, (_, day) => [
      dateAt(days, day).text,
      ...days.strips.map(({ counts }) => String(counts[day])),
    ]),
  };
  return { svg: drawDays(days, look, scaleWords(look.lang)), alt: altOf(scope, days), table };
}

/** What is not counted, in a sentence. */
export function uncounted(scope: Scope): string | undefined {
  const { uncounted: count = 0 } = daysOfBrief(scope) ?? {};
  if (count === 0) return undefined;
  return scope.word('drawn.uncounted', {
    count: numberText(scope.labels.language, String(count)),
  });
}

function dateAt({ from }: Days, day: number): BriefDate {
  const date = new Date(from + day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return {
    text: date.toISOString().slice(0, 10),
    precision: 'day',
    year,
    month,
    day: date.getUTCDate(),
  };
}

function altOf(scope: Scope, days: Days): string {
  const { word, labels, comma } = scope;
  const period = formatPeriod(
    { from: dateAt(days, 0), to: dateAt(days, days.days - 1) },
    labels.language,
  );
  const number = (count: number): string => numberText(labels.language, String(count));
  const told = days.strips.map(({ name, counts }) => {
    const most = largest(counts);
    const date = plainDate(scope, dateAt(days, counts.indexOf(most)));
    const sum = number(counts.reduce((all, count) => all + count, 0));
    return `${name}: ${sum}${comma}${word('drawn.most', { date, count: number(most) })}`;
  });
  return [`${word('drawn.by_day')}${comma}${period}`, ...told].map(closed).join(' ');
}
