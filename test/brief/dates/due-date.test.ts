// Dates against the clock.
import { expect, test } from 'vitest';
import { type BriefDate, parseDate } from '../../../src/brief/dates/date.ts';
import { isPast, overdueDays } from '../../../src/brief/dates/due-date.ts';

test.each([
  ['2027-05-10', '2027-05-10T23:59:00Z', 0, false],
  ['2027-05-10', '2027-05-11T00:00:00Z', 1, true],
  ['2027-05-10', '2027-05-13T12:00:00Z', 3, true],
  ['2027-05', '2027-05-31T12:00:00Z', 0, false],
  ['2027-05', '2027-06-02T12:00:00Z', 2, true],
  ['2027', '2028-01-01T12:00:00Z', 1, true],
  ['2027-05-10T18:00+02:00', '2027-05-10T15:59:00Z', 0, false],
  ['2027-05-10T18:00+02:00', '2027-05-10T16:01:00Z', 0, true],
  ['2027-05-10T18:00+02:00', '2027-05-10T22:01:00Z', 1, true],
])('%s at %s', (due, now, days, past) => {
  const date = parseDate(due) as BriefDate;
  expect(overdueDays(date, new Date(now))).toBe(days);
  expect(isPast(date, new Date(now))).toBe(past);
});
