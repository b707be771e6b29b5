// Dates in the words of a language, with the precision and the zone in which they were written.
import type { DateTime } from 'luxon';
import { languageOf } from '../../languages/languages.ts';
import { hanFormOf, scriptOf } from '../../languages/writing.ts';
import { type BriefDate, isYearOpen, LEAP_YEAR } from './date.ts';
import { startOf } from './moment.ts';

// A date stands in several places of a brief.
const known = new WeakMap<BriefDate, { readonly locale: string; readonly words: string }>();

/**
 * Formats a date: `7 May 2027, 18:00 UTC+2`, `7 May 2027`, `May 2027` or `2027`; `7 May` if its year
 * is open.
 */
export function formatDate(date: BriefDate, locale: string): string {
  const last = known.get(date);
  if (last?.locale === locale) return last.words;
  const words = formatAnew(date, locale);
  known.set(date, { locale, words });
  return words;
}

function formatAnew(date: BriefDate, locale: string): string {
  const moment = localised(date, locale);
  if (isYearOpen(date)) return formatWithoutYear(date, moment);
  switch (date.precision) {
    case 'year':
      return formatYear(date);
    case 'month':
      return formatMonth(moment);
    case 'day':
      return formatDay(moment);
    case 'time':
      return `${formatDay(moment)}${comma(locale)} ${formatTime(date)}`;
  }
}

/** Formats two dates as a range, saying what they share only once: `1–7 May 2027`. */
export function formatPeriod(
  { from, to }: { readonly from: BriefDate; readonly to: BriefDate },
  locale: string,
): string {
  const [first, last] = [formatDate(from, locale), formatDate(to, locale)];
  if (first === last) return first;
  const shared = sharedPart(from, to);
  if (!hasOwnOrder(locale) || shared === undefined || from.precision !== to.precision)
    return from.precision === 'year' && to.precision === 'year'
      ? `${first}–${last}`
      : `${first} – ${last}`;
  const start = localised(from, locale);
  if (shared === 'month') return `${dayNumber(start)}–${last}`;
  return from.precision === 'month'
    ? `${start.toFormat('LLLL')}–${last}`
    : `${dayAndMonth(start)} – ${last}`;
}

// The order of other languages, with its words, is left to Intl.
function hasOwnOrder(locale: string): boolean {
  return languageOf(locale)?.dates?.isDayMonthYear === true;
}

function localised(date: BriefDate, locale: string): DateTime {
  return startOf(date).reconfigure({ locale, numberingSystem: 'latn', outputCalendar: 'gregory' });
}

function comma(locale: string): string {
  if (hanFormOf(locale) !== undefined) return '';
  return scriptOf(locale) === 'arab' ? '،' : ',';
}

function formatYear({ year }: BriefDate): string {
  return String(year);
}

function formatWithoutYear({ precision }: BriefDate, moment: DateTime): string {
  if (precision === 'month') return moment.toFormat('LLLL');
  if (hasOwnOrder(moment.locale ?? '')) return dayAndMonth(moment);
  return moment.toLocaleString({ day: 'numeric', month: 'long' });
}

function formatMonth(moment: DateTime): string {
  if (hasOwnOrder(moment.locale ?? '')) return moment.toFormat('LLLL y');
  return moment.toLocaleString({ month: 'long', year: 'numeric' });
}

function formatDay(moment: DateTime): string {
  if (hasOwnOrder(moment.locale ?? '')) return `${dayAndMonth(moment)} ${moment.year}`;
  return moment.toLocaleString({ day: 'numeric', month: 'long', year: 'numeric' });
}

/** `MMMM` is the month as it stands after a day: genitive in Ukrainian. */
function dayAndMonth(moment: DateTime): string {
  return `${dayNumber(moment)} ${moment.toFormat('MMMM')}`;
}

function dayNumber(moment: DateTime): string {
  const first = moment.day === 1 ? languageOf(moment.locale ?? '')?.dates?.firstDay : undefined;
  return first ?? String(moment.day);
}

function formatTime(date: BriefDate): string {
  return `${formatClock(date)} ${formatZone(date.zone ?? 0)}`;
}

/** The time of a day without its zone: `18:00`. */
export function formatClock({ hour = 0, minute = 0, second = 0 }: BriefDate): string {
  const parts = second > 0 ? [hour, minute, second] : [hour, minute];
  return parts.map(twoDigits).join(':');
}

/** A zone by its minutes before UTC: `UTC+5:30`. */
export function formatZone(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const away = Math.abs(minutes);
  const rest = away % 60 === 0 ? '' : `:${twoDigits(away % 60)}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(away / 60)}${rest}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function sharedPart(from: BriefDate, to: BriefDate): 'month' | 'year' | undefined {
  if (from.year !== to.year || from.precision === 'time' || from.precision === 'year')
    return undefined;
  return from.precision === 'day' && from.month === to.month ? 'month' : 'year';
}

/** A month as short as the language has it: `May`, `Sept`. */
export function formatShortMonth(month: number, locale: string): string {
  const date = { text: '', precision: 'month', year: LEAP_YEAR, month } as const;
  return localised(date, locale).toFormat('LLL');
}
