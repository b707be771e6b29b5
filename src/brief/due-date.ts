// Dates against the clock, which is an argument: what is past, and for how long.
import { DateTime, FixedOffsetZone } from 'luxon';
import { type BriefDate, startOf } from './date.ts';

const UNIT = { year: 'year', month: 'month', day: 'day' } as const;

/** The last moment that a date can mean: `2027-05` ends with its last day. */
export function endOf(date: BriefDate): DateTime {
  const start = startOf(date);
  return date.precision === 'time' ? start : start.endOf(UNIT[date.precision]);
}

/** True if the whole of the date lies before now. */
export function isPast(date: BriefDate, now: Date): boolean {
  return endOf(date).toMillis() < now.getTime();
}

/** Whole calendar days since a date ended, in its own zone; 0 if it is not past. */
export function overdueDays(due: BriefDate, now: Date): number {
  const zone = FixedOffsetZone.instance(due.zone ?? 0);
  const today = DateTime.fromMillis(now.getTime(), { zone, locale: 'en' }).startOf('day');
  return Math.max(0, Math.round(today.diff(endOf(due).startOf('day'), 'days').days));
}
