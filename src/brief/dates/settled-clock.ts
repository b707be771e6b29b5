// The clock of a build set back to the last moment at which the brief could have read otherwise,
// so that a document can say what time it was made for, and still be the same all day.
import { DateTime, FixedOffsetZone } from 'luxon';
import type { Brief } from '../format/schema.ts';
import { type BriefDate, isDate, isYearOpen } from './date.ts';
import { endOf } from './due-date.ts';
import { startOf } from './start-of.ts';

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
    .flatMap((date) => [startOf(date).toMillis(), endOf(date).toMillis() + 1]);
  return new Date([...days, ...turns].reduce((last, at) => (at <= time && at > last ? at : last)));
}

function startOfDay(time: number, offset: number): number {
  const zone = FixedOffsetZone.instance(offset);
  return DateTime.fromMillis(time, { zone, locale: 'en' }).startOf('day').toMillis();
}

function* datesOf(value: unknown): Generator<BriefDate> {
  if (typeof value !== 'object' || value === null) return;
  if (isDate(value)) yield value;
  else for (const part of Object.values(value)) yield* datesOf(part);
}
