// The moments that a date can mean, and which of two dates is the later one.
import { DateTime, FixedOffsetZone } from 'luxon';
import { ANY_LOCALE, type BriefDate, isYearOpen, LEAP_YEAR } from './date.ts';

/**
 * The first moment that a date can mean; where no zone is written, in UTC. Of a date whose year is
 * open only month and day are true.
 */
export function startOf({ year, month, day, hour, minute, second, zone = 0 }: BriefDate): DateTime {
  const fields = {
    year: year ?? LEAP_YEAR,
    month: month ?? 1,
    day: day ?? 1,
    hour: hour ?? 0,
    minute: minute ?? 0,
  };
  return DateTime.fromObject(
    { ...fields, second: second ?? 0 },
    { zone: FixedOffsetZone.instance(zone), ...ANY_LOCALE },
  );
}

const DAY = 24 * 60 * 60 * 1000;

/** The last moment that a date can mean: `2027-05` ends with its last day. */
export function endOf(date: BriefDate): DateTime {
  const start = startOf(date);
  if (date.precision === 'time') return start;
  const days = { year: start.daysInYear, month: start.daysInMonth, day: 1 }[date.precision];
  // By hand: luxon's own `endOf` and `diff` ask the system for its locale, a thirtieth of a short run.
  const last = start.toMillis() + days! * DAY - 1;
  return DateTime.fromMillis(last, { zone: start.zone, ...ANY_LOCALE });
}

const starts = new WeakMap<BriefDate, number>();

/** The same as `startOf` in milliseconds; worked out once a date, since sorting asks many times. */
export function startMillis(date: BriefDate): number {
  let start = starts.get(date);
  if (start === undefined) {
    start = startOf(date).toMillis();
    starts.set(date, start);
  }
  return start;
}

/**
 * Sorts dates in the order of time; the less precise of two first, as `2027` before `2027-05`.
 * Those whose year is open stand last, by month and day.
 */
export function compareDates(a: BriefDate, b: BriefDate): number {
  return (
    Number(isYearOpen(a)) - Number(isYearOpen(b)) ||
    startMillis(a) - startMillis(b) ||
    rank(a) - rank(b)
  );
}

function rank({ precision }: BriefDate): number {
  return ['year', 'month', 'day', 'time'].indexOf(precision);
}

/** The last moment of a date in milliseconds; any, if its year is open. */
function endMillis(date: BriefDate): number {
  return isYearOpen(date) ? Number.POSITIVE_INFINITY : endOf(date).toMillis();
}

/** A day without a zone may be over elsewhere, or not yet have begun. */
const ZONE_SLACK = 14 * 60 * 60_000;

/** True if `date` is surely after `other`, however precisely they were written. */
export function isAfter(date: BriefDate, other: BriefDate): boolean {
  const isOneZoned = (date.precision === 'time') !== (other.precision === 'time');
  return !isYearOpen(date) && startMillis(date) > endMillis(other) + (isOneZoned ? ZONE_SLACK : 0);
}
