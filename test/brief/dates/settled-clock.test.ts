import { expect, it } from 'vitest';
import { settledClock } from '../../../src/brief/dates/settled-clock.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

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
