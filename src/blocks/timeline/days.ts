// What lines of one day share: the day, and the zone of their times, stand once.
import { type BriefDate, isYearOpen } from '../../brief/dates/date.ts';
import { formatClock, formatZone } from '../../brief/dates/format-date.ts';
import { dateView, plainDate } from '../../template/present/dates.ts';
import type { Scope, TimelineEntry } from '../../template/present/scope.ts';

/** The zone of all times of the entries, if there are several and all are in one. */
export function sharedZone(entries: readonly TimelineEntry[]): string | undefined {
  const zones = entries.filter(({ date }) => isTimed(date)).map(({ date }) => date.zone ?? 0);
  const isShared = zones.length > 1 && new Set(zones).size === 1;
  return isShared ? formatZone(zones[0]!) : undefined;
}

/** What stands of the date of each entry in a table: its day, above others of the same day, or nothing. */
export interface DayOfRow {
  /** The day, where the entry is the first of it; with the time, if no other shares the day. */
  readonly day: string | undefined;
  readonly time: string | undefined;
  /** How many entries of the day there are from here on, if more than one. */
  readonly span: number | undefined;
}

/** The days of entries in order; `begins` says where a rule parts them. */
export function daysOf(
  scope: Scope,
  entries: readonly TimelineEntry[],
  zone: string | undefined,
  begins: (index: number) => boolean,
): DayOfRow[] {
  const keys = entries.map(({ date }) => dayKey(scope, date));
  const isSame = (index: number): boolean =>
    index > 0 && keys[index] === keys[index - 1] && !begins(index);
  return entries.map(({ date }, index) => {
    const time = isTimed(date) ? timeOf(date, zone) : undefined;
    if (isSame(index)) return { day: undefined, time, span: undefined };
    let next = index + 1;
    while (next < entries.length && isSame(next)) next++;
    const day = plainDate(scope, time === undefined ? date : dayOnly(date));
    const isAlone = next === index + 1;
    if (!isAlone) return { day, time, span: next - index };
    const whole = time === undefined ? day : `${day}${scope.comma}${time}`;
    return { day: whole, time: undefined, span: undefined };
  });
}

function isTimed(date: BriefDate): boolean {
  return date.precision === 'time' && !isYearOpen(date);
}

function dayOnly(date: BriefDate): BriefDate {
  return { ...date, precision: 'day' };
}

/** Dates are of one day if they say the same of it, and both are inferred or neither. */
function dayKey(scope: Scope, date: BriefDate): string {
  const { text, inferred = '' } = dateView(scope, isTimed(date) ? dayOnly(date) : date);
  return `${text} ${inferred}`;
}

function timeOf(date: BriefDate, zone: string | undefined): string {
  return zone === undefined
    ? `${formatClock(date)} ${formatZone(date.zone ?? 0)}`
    : formatClock(date);
}
