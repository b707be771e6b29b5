// Events by place, and what is ahead: both are made from the lines of the timeline.
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../template/example.ts';

const EVENTS = `title: A
as_of: 2027-05-07
period: { from: 2027-05-01, to: 2027-05-07 }
next_update: { date: 2027-05-12, inferred: the desk meets on Wednesdays }
timeline:
  - { date: 2027-05-05, place: Brede, text: Sailors are moved. }
  - { date: 2027-05-02, place: Port Ellin, text: Delegations arrive. }
  - { date: 2027-05-06, place: Port Ellin, text: Delegations leave. }
  - { date: 2027-04-30, place: Brede, text: A ship sails. }
  - { date: 2027-05-20, place: Port Ellin, text: Delegations meet again. }
`;

describe('places', () => {
  const places = (text: string) =>
    viewOf(text).places?.map(({ place, rows }) => [place, ...rows.map((row) => row.text)]);

  test('come in the order of their first event, what was before the period last', () => {
    expect(places(EVENTS)).toEqual([
      ['Port Ellin', 'Delegations arrive.', 'Delegations leave.'],
      ['Brede', 'Sailors are moved.'],
      ['Before the period', 'A ship sails.'],
    ]);
  });

  test('without a place stand apart, without any they are what happened', () => {
    const one = EVENTS.replace('place: Brede, text: Sailors', 'text: Sailors');
    expect(places(one)).toContainEqual(['Place not given', 'Sailors are moved.']);
    const none = places(EVENTS.replace(/place: [\w ]+, /g, ''));
    expect(none?.map(([place]) => place)).toEqual(['What happened', 'Before the period']);
  });

  test('are none where there are no events', () => {
    expect(places('title: A\n')).toBeUndefined();
  });
});

describe('ahead', () => {
  test('is what is to come, in order, and what is overdue', () => {
    const text = `${EVENTS}open_issues:
  - { question: Who pays?, due: 2027-05-03 }
  - { question: Who monitors?, due: 2027-05-10 }
  - { question: Who knows?, due: 2027-05-04, status: closed }
`;
    const rows = viewOf(text).ahead?.map(({ date, lead, text: words, meta }) => [
      date.text,
      lead,
      words,
      meta.map((each) => each.lead).join(),
    ]);
    expect(rows).toEqual([
      ['3 May 2027', 'Due:', 'Who pays?', 'Overdue by 4 days.'],
      ['10 May 2027', 'Due:', 'Who monitors?', ''],
      ['20 May 2027', undefined, 'Port Ellin. Delegations meet again.', ''],
    ]);
  });

  test('the next report says why its date was inferred', () => {
    expect(viewOf(EVENTS).nextReport).toMatchObject({
      date: { text: '12 May 2027', inferred: 'inferred' },
      meta: [{ text: 'Date inferred: the desk meets on Wednesdays' }],
    });
  });
});
