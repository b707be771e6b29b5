// Dates are read as precisely as they were written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BriefDate, isDateProblem, parseDate } from '../../../src/brief/dates/date.ts';
import { compareDates } from '../../../src/brief/dates/moment.ts';

function read(text: string): BriefDate {
  const date = parseDate(text);
  if (isDateProblem(date)) throw new Error(date.message);
  return date;
}

describe('parseDate', () => {
  test.each([
    ['2027', { precision: 'year', year: 2027 }],
    ['2027-05', { precision: 'month', year: 2027, month: 5 }],
    ['2028-02-29', { precision: 'day', year: 2028, month: 2, day: 29 }],
    ['XXXX-05-04', { precision: 'day', month: 5, day: 4 }],
    ['XXXX-05', { precision: 'month', month: 5 }],
    ['XXXX-02-29', { precision: 'day', month: 2, day: 29 }],
    [
      '2027-05-04T18:00-05:30',
      { precision: 'time', year: 2027, month: 5, day: 4, hour: 18, minute: 0, zone: -330 },
    ],
    [
      '2027-05-04 18:00:07Z',
      { precision: 'time', year: 2027, month: 5, day: 4, hour: 18, minute: 0, second: 7, zone: 0 },
    ],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toEqual({ text, ...expected });
  });

  test.each([
    ['4 May', 'invalid-date'],
    ['2027-5-4', 'invalid-date'],
    ['27', 'invalid-date'],
    ['2027-W18', 'invalid-date'],
    ['', 'invalid-date'],
    ['XXXX', 'invalid-date'],
    ['xxxx-05-04', 'invalid-date'],
    ['20XX-05-04', 'invalid-date'],
    ['XXXX-XX-04', 'invalid-date'],
    ['XXXX-05-04T18:00Z', 'invalid-date'],
    ['XXXX-02-30', 'impossible-date'],
    ['XXXX-13', 'impossible-date'],
    ['0000', 'impossible-date'],
    ['2027-02-29', 'impossible-date'],
    ['2027-05-32', 'impossible-date'],
    ['2027-05-04T18:60Z', 'impossible-date'],
    ['2027-05-04T18:00', 'time-without-zone'],
  ])('%s is refused', (text, code) => {
    expect(parseDate(text)).toMatchObject({ code });
  });

  test('exactly the days of the calendar are dates', () => {
    const numbers = [fc.integer({ min: 1, max: 9999 }), fc.nat(13), fc.nat(32)] as const;
    fc.assert(
      fc.property(...numbers, (year, month, day) => {
        const calendar = new Date(0);
        calendar.setUTCFullYear(year, month - 1, day);
        const exists = calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
        const pad = (number: number, width: number): string => String(number).padStart(width, '0');
        const result = parseDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
        expect(isDateProblem(result)).toBe(!exists);
        if (exists) expect(result).toMatchObject({ precision: 'day', year, month, day });
      }),
    );
  });

  test('any moment is read to the second, in its zone', () => {
    const moments = fc.date({
      min: new Date('0002-01-01'),
      max: new Date('9998-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.integer({ min: -14 * 60, max: 14 * 60 }), (moment, zone) => {
        const local = new Date(moment.getTime() + zone * 60_000).toISOString().slice(0, 19);
        const away = Math.abs(zone);
        const offset = [Math.floor(away / 60), away % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        const date = read(`${local}${zone < 0 ? '-' : '+'}${offset.join(':')}`);
        const same = read(`${moment.toISOString().slice(0, 19)}Z`);
        expect(date.zone).toBe(zone);
        expect(compareDates(date, same)).toBe(0);
      }),
    );
  });

  test('no text at all makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDate(text)));
  });
});

test('compareDates sorts by time, and the less precise first', () => {
  const sorted = ['2026-12-31', '2027', '2027-01', '2027-01-01', '2027-01-01T03:00+05:00'];
  // Three o'clock in zone +5 is still the old year in UTC.
  const expected = ['2026-12-31', '2027-01-01T03:00+05:00', '2027', '2027-01', '2027-01-01'];
  const dates = sorted.toReversed().map(read).toSorted(compareDates);
  expect(dates.map(({ text }) => text)).toEqual(expected);
});
