// Dates in words.
import { describe, expect, test } from 'vitest';
import { type BriefDate, isDateProblem, parseDate } from '../../../src/brief/dates/date.ts';
import { formatDate, formatPeriod } from '../../../src/brief/dates/format-date.ts';

function read(text: string): BriefDate {
  const date = parseDate(text);
  if (isDateProblem(date)) throw new Error(date.message);
  return date;
}

describe('formatDate', () => {
  test.each([
    ['en', '2022', '2022'],
    ['en', '2027-05', 'May 2027'],
    ['en', '2027-05-07', '7 May 2027'],
    ['en', '2027-05-07T18:00+02:00', '7 May 2027, 18:00 UTC+2'],
    ['en', '2027-05-07T18:00Z', '7 May 2027, 18:00 UTC'],
    ['en', '2027-05-07T18:00:30-05:30', '7 May 2027, 18:00:30 UTC−5:30'],
    ['en-GB', '2027-05-07', '7 May 2027'],
    ['fr', '2027-05', 'mai 2027'],
    ['fr', '2027-05-07T18:00+02:00', '7 mai 2027, 18:00 UTC+2'],
    ['fr', '2027-08-01', '1er août 2027'],
    ['uk', '2027-05', 'травень 2027'],
    ['uk', '2027-05-07', '7 травня 2027'],
    ['uk', '2027-11-07T06:05+02:00', '7 листопада 2027, 06:05 UTC+2'],
    ['de', '2027-05-07', '7. Mai 2027'],
    ['tr', '2027-05-07', '7 Mayıs 2027'],
    ['pl', '2027-05-07', '7 maja 2027'],
    ['ru', '2027-05-07', '7 мая 2027'],
    ['pt', '2027-05-07', '7 de maio de 2027'],
    ['fa', '2027-05-07T18:00+02:00', '7 مهٔ 2027، 18:00 UTC+2'],
    ['zh', '2027-05-07T18:00+02:00', '2027年5月7日 18:00 UTC+2'],
    ['en', 'XXXX-05-04', '4 May'],
    ['en', 'XXXX-05', 'May'],
    ['fr', 'XXXX-05-01', '1er mai'],
    ['uk', 'XXXX-05-04', '4 травня'],
    ['uk', 'XXXX-05', 'травень'],
    ['he', 'XXXX-05-04', '4 במאי'],
    ['ar', 'XXXX-05-04', '4 مايو'],
    ['ar', 'XXXX-05', 'مايو'],
    ['de', 'XXXX-05-04', '4. Mai'],
  ])('%s %s', (locale, text, expected) => {
    expect(formatDate(read(text), locale)).toBe(expected);
  });
});

describe('formatPeriod', () => {
  test.each([
    ['en', '2027-05-01', '2027-05-07', '1–7 May 2027'],
    ['en', '2027-04-28', '2027-05-07', '28 April – 7 May 2027'],
    ['en', '2026-12-28', '2027-01-03', '28 December 2026 – 3 January 2027'],
    ['en', '2027-04', '2027-05', 'April–May 2027'],
    ['en', '2021', '2022', '2021–2022'],
    ['en', '2027-05-01', '2027-05-01', '1 May 2027'],
    ['en', '2027-04', '2027-05-07', 'April 2027 – 7 May 2027'],
    ['fr', '2027-05-01', '2027-05-07', '1er–7 mai 2027'],
    ['uk', '2027-04-28', '2027-05-07', '28 квітня – 7 травня 2027'],
    ['de', '2027-05-01', '2027-05-07', '1. Mai 2027 – 7. Mai 2027'],
  ])('%s %s to %s', (locale, from, to, expected) => {
    expect(formatPeriod({ from: read(from), to: read(to) }, locale)).toBe(expected);
  });
});
