// Lines of one day: the day and the zone are said once.
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../template/example.ts';

const rowsOf = (...dates: string[]) => {
  const events = dates.map((date, index) => `{ date: ${date}, text: Event ${index}. }`);
  const rows = viewOf(`title: T\nas_of: 2027-05-07\ntimeline: [${events.join(', ')}]`).timeline
    ?.rows;
  return rows?.map(({ day, time, span, zone }) => [day, time, span, zone]);
};

describe('days', () => {
  test('that several lines share stand at the first of them', () => {
    expect(rowsOf('2027-05-04', '2027-05-04', '2027-05-04', '2027-05-06')).toEqual([
      ['4 May 2027', undefined, 3, undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined],
      ['6 May 2027', undefined, undefined, undefined],
    ]);
  });

  test('have their times beside the lines, and the zone of all once', () => {
    expect(
      rowsOf('2027-05-04T08:00+02:00', '2027-05-04T09:30+02:00', '2027-05-06T18:00+02:00'),
    ).toEqual([
      ['4 May 2027', '08:00', 2, 'UTC+2'],
      [undefined, '09:30', undefined, 'UTC+2'],
      ['6 May 2027, 18:00', undefined, undefined, 'UTC+2'],
    ]);
  });

  test('keep the zone with each time where there are two, or one time only', () => {
    expect(rowsOf('2027-05-04T08:00+02:00', '2027-05-04T09:30+03:00')).toEqual([
      ['4 May 2027', '08:00 UTC+2', 2, undefined],
      [undefined, '09:30 UTC+3', undefined, undefined],
    ]);
    expect(rowsOf('2027-05-04T08:00Z', '2027-05-05')).toEqual([
      ['4 May 2027, 08:00 UTC', undefined, undefined, undefined],
      ['5 May 2027', undefined, undefined, undefined],
    ]);
  });

  test('stand again below the rule between past and due, and where one is inferred', () => {
    expect(rowsOf('2027-05-08', '2027-05-08')?.map(([day]) => day)).toEqual([
      '8 May 2027',
      undefined,
    ]);
    expect(
      rowsOf('2027-05-04', '{ date: 2027-05-04, inferred: why }')?.map(([day]) => day),
    ).toEqual(['4 May 2027', '4 May 2027']);
    const asOf = 'title: T\nas_of: 2027-05-07T12:00Z\n';
    const both = viewOf(
      `${asOf}timeline: [{ date: 2027-05-07T10:00Z, text: A. }, { date: 2027-05-07T14:00Z, text: B. }]`,
    ).timeline?.rows;
    expect(both?.map(({ day, firstDue }) => [day, firstDue])).toEqual([
      ['7 May 2027, 10:00', false],
      ['7 May 2027, 14:00', true],
    ]);
  });
});
