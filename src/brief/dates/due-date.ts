// Dates against the clock, which is an argument: what is past, and for how long.
import { DateTime, FixedOffsetZone, type Zone } from 'luxon';
import { type BriefDate, isYearOpen } from './date.ts';
import { startOf } from './start-of.ts';

/** In milliseconds: a date has a fixed zone, in which all days are equally long. */
const DAY = 24 * 60 * 60 * 1000;

// By hand: luxon's own `endOf` and `diff` ask the system for its locale, a thirtieth of a short run.

/** The last moment that a date can mean: `2027-05` ends with its last day. */
export function endOf(date: BriefDate): DateTime {
  const start = startOf(date);
  if (date.precision === 'time') return start;
  const days = { year: start.daysInYear, month: start.daysInMonth, day: 1 }[date.precision];
  return fromMillis(start.toMillis() + days! * DAY - 1, start.zone);
}

/** True if the whole of the date lies before now; never of one whose year is open. */
export function isPast(date: BriefDate, now: Date): boolean {
  return !isYearOpen(date) && endOf(date).toMillis() < now.getTime();
}

/** Whole calendar days since a date ended, in its own zone; 0 if it is not past. */
export function overdueDays(due: BriefDate, now: Date): number {
  const zone = FixedOffsetZone.instance(due.zone ?? 0);
  const today = fromMillis(now.getTime(), zone).startOf('day');
  const last = endOf(due).startOf('day');
  return Math.max(0, (today.toMillis() - last.toMillis()) / DAY);
}

function fromMillis(millis: number, zone: Zone): DateTime {
  return DateTime.fromMillis(millis, { zone, locale: 'en' });
}
