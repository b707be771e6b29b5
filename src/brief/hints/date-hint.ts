// What a date that no brief can hold was probably meant to be: the author's own date, rewritten.
import { isDateProblem, OPEN_YEAR, parseDate } from '../dates/date.ts';
import { monthOf, ORDINAL, TIME_WORDS } from './month-names.ts';

/** What may be written where a date is wanted. */
export const DATE_HINT = 'write 2027-05-04, 2027-05, 2027 or 2027-05-04T18:00+02:00';

/** No date is as long as this. */
const LONGEST = 80;

/** A day, month or year that a text may mean. */
interface Reading {
  readonly date: string;
  /** What would make it this one where there are two. */
  readonly where?: string | undefined;
}

interface Time {
  readonly clock: string;
  readonly zone?: string;
}

/** A sentence that rewrites the date; the forms of dates if it cannot be read. */
export function dateHint(written: string): string {
  if (written.length > LONGEST) return DATE_HINT;
  const [day, time] = dayAndTime(written);
  const yearless = yearlessDay(day);
  if (yearless !== undefined)
    return `write its year in place of ${OPEN_YEAR}, or leave it open: ${OPEN_YEAR}-${yearless}`;
  const readings = readingsOf(day);
  const timed = readings.map(({ date, where }) => ({ date: withTime(date, time), where }));
  const valid = timed.filter(({ date }) => !isDateProblem(parseDate(date)));
  const distinct = [...new Map(valid.map((each) => [each.date, each])).values()];
  if (distinct.length === 0) return impossibleHint(readings, time) ?? DATE_HINT;
  return `write ${choice(distinct)}${time !== undefined && time.zone === undefined ? ZONE : ''}`;
}

/** The day that a text names, if it is a date with its year and can mean no other one. */
export function dayNamedBy(written: string): string | undefined {
  if (written.length > LONGEST || !/\p{N}{4}/u.test(written)) return undefined;
  const days = readingsOf(dayAndTime(written)[0])
    .map(({ date }) => date)
    .filter((date) => date.length === 10 && !isDateProblem(parseDate(date)));
  return new Set(days).size === 1 ? days[0] : undefined;
}

function dayAndTime(written: string): [day: string, time?: Time] {
  return withoutTime(plainDigits(written.normalize('NFKC').trim()));
}

const ZONE = '; Z is UTC: for another zone put its distance from UTC in place of Z, such as +02:00';

function choice(readings: readonly Reading[]): string {
  if (readings.length === 1) return readings[0]!.date;
  return readings.map(({ date, where }) => `${date} if ${where}`).join(', ');
}

/** Digits of other scripts, such as those of Arabic, as those of dates in a brief. */
function plainDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}

const TIME =
  /^(?<day>.*?\d.*?)(?:(?<=\d)[Tt]|[,\s]+)(?<hour>\d{1,2})(?:[:h](?<minute>\d{2})(?::(?<second>\d{2}))?|(?=\s*[ap]\.?m))\s*(?<half>[ap]\.?m\.?)?\s*(?:(?<zone>z|utc|gmt|(?:utc|gmt)?[+\u2212-]\d{1,2}(?::?\d{2})?)|[A-Z]{3,5})?$/iu;

function withoutTime(text: string): [day: string, time?: Time] {
  const groups = TIME.exec(text)?.groups;
  if (groups === undefined) return [text];
  const { day = '', hour, minute = '00', second, half, zone } = groups;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const clock = [twoDigits(hours), minute, ...(second === undefined ? [] : [second])].join(':');
  return [withoutWords(day), { clock, ...(zone !== undefined && { zone: zoneOf(zone) }) }];
}

function withoutWords(day: string): string {
  return day.replace(TIME_WORDS, '').trim();
}

function zoneOf(zone: string): string {
  const offset = /([+\u2212-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (offset === null) return 'Z';
  return `${offset[1] === '+' ? '+' : '-'}${twoDigits(Number(offset[2]))}:${offset[3] ?? '00'}`;
}

function withTime(date: string, time: Time | undefined): string {
  if (time === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return `${date}T${time.clock}${time.zone ?? 'Z'}`;
}

const NUMBERS = /^(\d+)([-/.\s\u2010-\u2015])\s?(\d{1,2})(?:\2\s?(\d{1,4}))?\.?$/u;

function readingsOf(day: string): readonly Reading[] {
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(day);
  if (packed) return [{ date: `${packed[1]}-${packed[2]}-${packed[3]}` }];
  const monthFirst = /^(\d{1,2})[-/.\s](\d{4})$/.exec(day);
  if (monthFirst) return [{ date: `${monthFirst[2]}-${twoDigits(Number(monthFirst[1]))}` }];
  const numbers = NUMBERS.exec(day);
  if (numbers === null) return readingInWords(day);
  const [, first = '', sign = '', second = '', third] = numbers;
  if (first.length === 4) return yearFirst(first, second, third);
  return third === undefined || first.length > 2 ? [] : yearLast([first, second, third], sign);
}

function yearFirst(year: string, second: string, third: string | undefined): readonly Reading[] {
  if (third === undefined) return [{ date: `${year}-${twoDigits(Number(second))}` }];
  if (third.length > 2) return [];
  const inOrder = dateOf(year, second, third);
  return isDateProblem(parseDate(inOrder)) && Number(second) > 12
    ? [{ date: dateOf(year, third, second) }]
    : [{ date: inOrder }];
}

function yearLast(
  [first, second, last]: readonly [string, string, string],
  sign: string,
): Reading[] {
  // Of three numbers of two digits a hyphen does not say which one is the year.
  if (last.length === 3 || last.length === 1 || (last.length === 2 && !/[/.]/.test(sign)))
    return [];
  const year = fullYear(last);
  const dayFirst = { date: dateOf(year, second, first), where: 'the day stands first' };
  const monthFirst = { date: dateOf(year, first, second), where: 'the month does' };
  // Between dots the day stands first everywhere.
  return sign === '.' ? [dayFirst] : [dayFirst, monthFirst];
}

function fullYear(digits: string): string {
  if (digits.length === 4) return digits;
  return `${Number(digits) > 60 ? '19' : '20'}${digits}`;
}

function dateOf(year: string, month: string, day: string): string {
  return `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

interface Words {
  readonly month: number;
  readonly numbers: readonly string[];
}

/** The month that is named, with the numbers beside it; undefined if anything else is there. */
function monthAndNumbers(text: string): Words | undefined {
  const words = text.split(/[\s,./'\u2019\u2010-\u2015-]+/u).filter((word) => word !== '');
  const numbers: string[] = [];
  let month: number | undefined;
  for (const word of words) {
    const number = ORDINAL.exec(word)?.[1];
    const named = number === undefined ? monthOf(word) : undefined;
    if (number !== undefined) numbers.push(number);
    else if (named === undefined || (named > 0 && month !== undefined)) return undefined;
    else if (named > 0) month = named;
  }
  return month === undefined ? undefined : { month, numbers };
}

function readingInWords(text: string): readonly Reading[] {
  const found = monthAndNumbers(text);
  if (found === undefined) return [];
  const { month, numbers } = found;
  const year = numbers.find((number) => number.length === 4);
  if (year !== undefined && numbers.length === 1) return [{ date: `${year}-${twoDigits(month)}` }];
  if (numbers.length !== 2) return [];
  const day = numbers.find((number) => number !== year)!;
  // “7 May 27”: the year stands last.
  return day.length > 2
    ? []
    : [{ date: dateOf(year ?? fullYear(numbers[1]!), String(month), day) }];
}

/** Other signs than ours for a year that is not known. */
const SOME_YEAR = /^[YXU?_]{4}-(\d{2}(?:-\d{2})?)$/iu;

/** `05-04` of “4 May”: which year it was only the author knows. */
function yearlessDay(text: string): string | undefined {
  const open = SOME_YEAR.exec(text)?.[1];
  if (open !== undefined)
    return isDateProblem(parseDate(`${OPEN_YEAR}-${open}`)) ? undefined : open;
  const found = monthAndNumbers(text);
  const [day, ...more] = found?.numbers ?? [];
  if (found === undefined || day === undefined || more.length > 0 || day.length > 2)
    return undefined;
  const monthDay = `${twoDigits(found.month)}-${twoDigits(Number(day))}`;
  return isDateProblem(parseDate(`${OPEN_YEAR}-${monthDay}`)) ? undefined : monthDay;
}

/** Said of a date that is in the right order and does not exist. */
function impossibleHint([reading]: readonly Reading[], time: Time | undefined): string | undefined {
  if (reading === undefined) return undefined;
  if (time?.clock.startsWith('24:')) return 'the midnight that ends a day is 00:00 of the next day';
  const { year, month, day } =
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(reading.date)?.groups ?? {};
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  // Not true of what is no day of a month at all.
  if (!(last < Number(day))) return undefined;
  const own = `${year}-${month}`;
  return `write ${own}-${last} if the last day of that month is meant, ${own} if the day is not known`;
}
