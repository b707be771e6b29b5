// Dates of a brief: as precise as they were written, never more.

import { DateTime, FixedOffsetZone } from 'luxon';
import { ownCopy } from '../../diagnostics/own-copy.ts';

/** A date as written: a year, a month, a day or a moment with its zone. */
export interface BriefDate {
  /** The characters of the brief, e.g. `2027-05`. */
  readonly text: string;
  readonly precision: 'year' | 'month' | 'day' | 'time';
  /** Absent while it is open: the source has a day or a month, and nobody has concluded the year. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC of a moment. */
  readonly zone?: number;
  /** Why the date is a conclusion of the desk and not in the source. */
  readonly inferred?: string;
}

/** Why a text is no date: the code of the diagnostic and the sentence for it. */
export interface DateProblem {
  readonly code: 'invalid-date' | 'impossible-date' | 'time-without-zone';
  readonly message: string;
}

/** Without one luxon asks the system for its locale, which takes longer than all else here. */
export const ANY_LOCALE: { readonly locale: 'en' } = { locale: 'en' };

/** Stands in for a year that is open; it has all days. */
export const LEAP_YEAR = 2000;

const PATTERN =
  /^(?<year>\d{4}|XXXX(?=-\d{2}(?:-\d{2})?$))(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[Tt ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s?(?<zone>[Zz]|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** A year that is not known, as EDTF (ISO 8601-2) writes it: `XXXX-05-04`. */
export const OPEN_YEAR = 'XXXX';

const known = new Map<string, BriefDate>();
/** Dates beyond these are forgotten, for a process may read a great many briefs. */
const MAX_KNOWN = 5000;

/**
 * Reads a date; anything but the four forms is a problem. Dates written alike are one value, so that
 * what is worked out for one, such as its words, is worked out once.
 */
export function parseDate(written: string): BriefDate | DateProblem {
  const last = known.get(written);
  if (last !== undefined) return last;
  const date = parseAnew(ownCopy(written));
  if (isDateProblem(date)) return date;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(ownCopy(written), date);
  return date;
}

function parseAnew(written: string): BriefDate | DateProblem {
  const text = written.trim();
  const groups = PATTERN.exec(text)?.groups;
  if (groups === undefined)
    return { code: 'invalid-date', message: `“${written}” is not a date a brief can hold` };
  const { year, month, day, hour, minute, second, zone } = groups;
  if (hour !== undefined && zone === undefined)
    return { code: 'time-without-zone', message: `the time “${written}” has no zone` };
  const numbers = {
    ...(year !== OPEN_YEAR && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
    ...(zone !== undefined && { zone: zoneMinutes(zone) }),
  };
  const impossible = whyImpossible(numbers);
  if (impossible !== undefined) {
    return { code: 'impossible-date', message: `“${written}” does not exist: ${impossible}` };
  }
  return { text, precision: precisionOf(numbers), ...numbers };
}

/** True if `parseDate` found a problem. */
export function isDateProblem(result: BriefDate | DateProblem): result is DateProblem {
  return 'code' in result;
}

/** Tells a date among the values of a brief that was read. */
export function isDate(value: unknown): value is BriefDate {
  return typeof value === 'object' && value !== null && 'precision' in value;
}

type Numbers = Omit<BriefDate, 'text' | 'precision' | 'inferred'>;

function precisionOf(numbers: Numbers): BriefDate['precision'] {
  if (numbers.hour !== undefined) return 'time';
  if (numbers.day !== undefined) return 'day';
  return numbers.month === undefined ? 'year' : 'month';
}

function whyImpossible({ zone = 0, ...numbers }: Numbers): string | undefined {
  if (numbers.year === 0) return 'the calendar has no year 0';
  if (Math.abs(zone) > 14 * 60) return 'no zone is more than 14 hours from UTC';
  if (numbers.hour === 24) return 'hours run from 00 to 23';
  const whole = { ...numbers, year: numbers.year ?? LEAP_YEAR };
  const date = DateTime.fromObject(whole, {
    zone: FixedOffsetZone.instance(zone),
    ...ANY_LOCALE,
  });
  if (date.isValid) return undefined;
  if (numbers.month !== undefined && (numbers.month < 1 || numbers.month > 12))
    return 'months run from 01 to 12';
  if (
    numbers.day === undefined ||
    !DateTime.fromObject({ ...whole, hour: 0, minute: 0, second: 0 }, ANY_LOCALE).isValid
  ) {
    const month = DateTime.fromObject({ year: whole.year, month: numbers.month ?? 1 }, ANY_LOCALE);
    return `that month has ${month.daysInMonth} days`;
  }
  return 'the time of day is out of range';
}

function zoneMinutes(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') && minutes > 0 ? -minutes : minutes;
}

/** True if nobody has said yet in which year it was: then it is neither before nor after anything. */
export function isYearOpen({ year }: BriefDate): boolean {
  return year === undefined;
}
