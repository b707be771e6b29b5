// What a date of the brief means on the clock, given how precisely it was written.

import { type BriefDate, isYearOpen } from '../brief/dates/date.ts';

/** The first moment that `date` can mean, in milliseconds since 1970; without a zone in UTC. Any, if its year is open. */
function earliest(date: BriefDate): number {
  if (isYearOpen(date)) return Number.NEGATIVE_INFINITY;
  return at(date, date.month ?? 1, date.day ?? 1);
}

/** The last moment that `date` can mean: `2027-05` lasts until June begins. */
export function latest(date: BriefDate): number {
  if (isYearOpen(date)) return Number.POSITIVE_INFINITY;
  if (date.precision === 'time') return earliest(date);
  if (date.precision === 'day') return at(date, date.month ?? 1, (date.day ?? 1) + 1) - 1;
  return date.precision === 'month'
    ? at(date, (date.month ?? 1) + 1, 1) - 1
    : at({ ...date, year: date.year! + 1 }, 1, 1) - 1;
}

/** When a brief is judged: now, or the moment that it claims to stand for, if that is later. */
export function judgedAt(asOf: BriefDate | undefined, now: Date): number {
  const claimed = asOf && !isYearOpen(asOf) ? earliest(asOf) : Number.NEGATIVE_INFINITY;
  return Math.max(now.getTime(), claimed);
}

/** A day without a zone may be over elsewhere, or not yet have begun. */
const ZONE_SLACK = 14 * 60 * 60_000;

/** True if `date` is surely after `other`, however precisely they were written. */
export function isAfter(date: BriefDate, other: BriefDate): boolean {
  const isOneZoned = (date.precision === 'time') !== (other.precision === 'time');
  return earliest(date) > latest(other) + (isOneZoned ? ZONE_SLACK : 0);
}

const MINUTE = 60_000;

// `Date.UTC` carries day 32 and month 13 over, and takes years below 100 for the 1900s.
function at(date: BriefDate, month: number, day: number): number {
  const clock = new Date(0);
  clock.setUTCFullYear(date.year!, month - 1, day);
  clock.setUTCHours(date.hour ?? 0, date.minute ?? 0, date.second ?? 0);
  return clock.getTime() - (date.zone ?? 0) * MINUTE;
}
