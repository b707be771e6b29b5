// Dates against the clock.
import { expect, it, test } from 'vitest';
import { isPast, overdueDays, settledClock } from '../../../src/brief/dates/clock.ts';
import { type BriefDate, parseDate } from '../../../src/brief/dates/date.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

test.each([
  ['2027-05-10', '2027-05-10T23:59:59.999Z', 0, false],
  ['2027-05-10', '2027-05-11T00:00:00Z', 1, true],
  ['2027-05-10', '2027-05-13T12:00:00Z', 3, true],
  ['2027-05', '2027-05-31T12:00:00Z', 0, false],
  ['2027-05', '2027-06-02T12:00:00Z', 2, true],
  ['2027', '2028-01-01T12:00:00Z', 1, true],
  ['2027-05-10T18:00+02:00', '2027-05-10T15:59:00Z', 0, false],
  ['2027-05-10T18:00+02:00', '2027-05-10T16:00:00Z', 0, false],
  ['2027-05-10T18:00+02:00', '2027-05-10T16:00:00.001Z', 0, true],
  ['2027-05-10T18:00+02:00', '2027-05-10T16:01:00Z', 0, true],
  ['2027-05-10T18:00+02:00', '2027-05-10T22:01:00Z', 1, true],
])('%s at %s', (due, now, days, past) => {
  const date = parseDate(due) as BriefDate;
  expect(overdueDays(date, new Date(now))).toBe(days);
  expect(isPast(date, new Date(now))).toBe(past);
});

const BRIEF = parseBrief(
  `title: T
open_issues:
  - { question: Who?, due: 2027-05-07T18:00+02:00 }
timeline:
  - { date: 2027-05-07T09:30Z, text: Talks }
`,
  'b.yaml',
).brief!;
const settled = (now: string): string => settledClock(BRIEF, new Date(now)).toISOString();

it('stands still between the moments at which a brief could read otherwise', () => {
  expect(settled('2027-05-07T05:00Z')).toBe('2027-05-07T00:00:00.000Z');
  expect(settled('2027-05-07T09:29:59Z')).toBe('2027-05-07T00:00:00.000Z');
  expect(settled('2027-05-07T12:00Z')).toBe('2027-05-07T09:30:00.001Z');
  // At the very moment something is due, it is not overdue yet.
  expect(settled('2027-05-07T16:00Z')).toBe('2027-05-07T16:00:00.000Z');
  expect(settled('2027-05-07T17:00Z')).toBe('2027-05-07T16:00:00.001Z');
  // Midnight where the issue is due, before that of Greenwich.
  expect(settled('2027-05-07T23:00Z')).toBe('2027-05-07T22:00:00.000Z');
});
