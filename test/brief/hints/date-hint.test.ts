// Dates as people write them come back in the form that a brief can hold.
import { describe, expect, test } from 'vitest';
import { isDateProblem, parseDate } from '../../../src/brief/dates/date.ts';
import { DATE_HINT, dateHint } from '../../../src/brief/hints/date-hint.ts';

const BOTH = 'write 2027-05-07 if the day stands first, 2027-07-05 if the month does';

const rewritten: readonly (readonly [written: string, hint: string])[] = [
  ...[
    ...['7 May 2027', 'May 7, 2027', '7th of May 2027', 'Friday, 7 May 2027', '07-MAY-2027'],
    ...['2027-5-7', '2027/05/07', '20270507', '07.05.2027', '7. 5. 2027', '2027 May 7'],
    ...[
      '7 mai 2027',
      'vendredi 7 mai 2027',
      '7 травня 2027',
      '7 травня 2027 р.',
      '7 мая 2027 года',
    ],
    ...['7 مايو 2027', '٧ مايو ٢٠٢٧', '7 أيار 2027', '7 במאי 2027', '7. Mai 2027'],
    ...['7 de mayo de 2027', '7 maggio 2027', '7 May 27'],
  ].map((written) => [written, 'write 2027-05-07'] as const),
  ['1er mai 2027', 'write 2027-05-01'],
  ['07/05/2027', BOTH],
  ['07-05-2027', BOTH],
  ['07/05/27', BOTH],
  ['5/5/2027', 'write 2027-05-05'],
  ['13/05/2027', 'write 2027-05-13'],
  ['05/13/2027', 'write 2027-05-13'],
  ['2027-13-05', 'write 2027-05-13'],
  ['May 2027', 'write 2027-05'],
  ['травень 2027', 'write 2027-05'],
  ['05/2027', 'write 2027-05'],
  ['2027.10', 'write 2027-10'],
  ['2027-05-07T9:00+2', 'write 2027-05-07T09:00+02:00'],
  ['7 May 2027 at 6 pm UTC', 'write 2027-05-07T18:00Z'],
  ['4 May', 'write its year in place of XXXX, or leave it open: XXXX-05-04'],
  ['YYYY-05-04', 'write its year in place of XXXX, or leave it open: XXXX-05-04'],
  ['????-05', 'write its year in place of XXXX, or leave it open: XXXX-05'],
  ['YYYY-02-30', DATE_HINT],
  [
    '2027-02-31',
    'write 2027-02-28 if the last day of that month is meant, 2027-02 if the day is not known',
  ],
  ['2027-05-07T24:00Z', 'the midnight that ends a day is 00:00 of the next day'],
];

test.each(rewritten)('%s', (written, hint) => {
  expect(dateHint(written)).toBe(hint);
});

test.each(['2027-05-07T18:00', '2027-05-07 18:00', '7 May 2027, 6:00 pm', '2027-05-07 18:00 CET'])(
  'the zone of %s is asked for',
  (written) => {
    expect(dateHint(written)).toMatch(/^write 2027-05-07T18:00Z; Z is UTC: for another zone/);
  },
);

describe('what cannot be read is not guessed', () => {
  test.each([
    'yesterday',
    'spring 2027',
    '12',
    'May',
    '27-05-07',
    'Trialogue 7 2027',
    '',
    '9'.repeat(99),
  ])('%s', (written) => {
    expect(dateHint(written)).toBe(DATE_HINT);
  });
});

test('each date that is proposed is one', () => {
  const dates = rewritten.flatMap(
    ([, hint]) => hint.match(/\b\d{4}-\d{2}(?:-\d{2}(?:T\S+)?)?/g) ?? [],
  );
  expect(dates.map(parseDate).filter(isDateProblem)).toEqual([]);
});
