// Dates against the clock, which is an argument: what is past or after what, and how long ago.
import { DateTime, FixedOffsetZone, type Zone } from 'luxon';
import type { Brief, Ceasefire } from '../format/schema.ts';
import { type BriefDate, isDate, isYearOpen } from './date.ts';
import { endOf, startMillis } from './moment.ts';
import { endAfter } from './read-duration.ts';

/** In milliseconds: a date has a fixed zone, in which all days are equally long. */
const DAY = 24 * 60 * 60 * 1000;

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

/** When a brief is judged: now, or the moment that it claims to stand for, if that is later. */
export function judgedAt(asOf: BriefDate | undefined, now: Date): Date {
  return asOf && !isYearOpen(asOf) && startMillis(asOf) > now.getTime()
    ? new Date(startMillis(asOf))
    : now;
}

/** The last moment of a ceasefire and its day, from `ended` or `until`, else from beginning and duration. */
export function ceasefireEnd(
  { from, until, duration, ended }: Ceasefire,
  language: string,
): { readonly moment: number; readonly date: BriefDate } | undefined {
  // A year that is open ends nothing.
  if ([from, until, ended?.date].some((date) => date && isYearOpen(date))) return undefined;
  if (ended) return { moment: endOf(ended.date).toMillis(), date: ended.date };
  if (until) return { moment: endOf(until).toMillis(), date: until };
  if (!from || duration === undefined) return undefined;
  const moment = endAfter(from, duration, language);
  return moment === undefined ? undefined : { moment, date: dayOf(moment, from.zone ?? 0) };
}

function dayOf(moment: number, offset: number): BriefDate {
  const end = fromMillis(moment, FixedOffsetZone.instance(offset));
  const { year, month, day } = end;
  return { text: end.toFormat('yyyy-LL-dd'), precision: 'day', year, month, day };
}

/**
 * The latest moment up to `now` at which a day begins or a date of the brief begins or has passed:
 * between two of these, nothing falls due and nothing grows overdue.
 */
export function settledClock(brief: Brief, now: Date): Date {
  const time = now.getTime();
  const dates = [...datesOf(brief)];
  const zones = new Set([0, ...dates.map((date) => date.zone ?? 0)]);
  const days = [...zones].map((offset) => startOfDay(time, offset));
  const turns = dates
    .filter((date) => !isYearOpen(date))
    .flatMap((date) => [startMillis(date), endOf(date).toMillis() + 1]);
  return new Date([...days, ...turns].reduce((last, at) => (at <= time && at > last ? at : last)));
}

function startOfDay(time: number, offset: number): number {
  return fromMillis(time, FixedOffsetZone.instance(offset)).startOf('day').toMillis();
}

function* datesOf(value: unknown): Generator<BriefDate> {
  if (typeof value !== 'object' || value === null) return;
  if (isDate(value)) yield value;
  else for (const part of Object.values(value)) yield* datesOf(part);
}

function fromMillis(millis: number, zone: Zone): DateTime {
  return DateTime.fromMillis(millis, { zone, locale: 'en' });
}
