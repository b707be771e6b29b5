// The timeline: gathered from all blocks, sorted, nothing told twice, past apart from future.
import { describe, expect, test } from 'vitest';
import { exampleText, viewOf } from '../../template/example.ts';

const PEOPLE =
  'actors: { ana: { name: Ana Reyes }, k: { name: Kastria } }\nsources: { one: { title: Report } }\n';
const rowsOf = (text: string, now = '2027-05-07T16:00:00Z') =>
  viewOf(`title: T\n${PEOPLE}${text}`, { now: new Date(now) }).timeline?.rows ?? [];
const words = (text: string): string[] =>
  rowsOf(text).map(({ date, lead, text: told, refs }) =>
    [date.text, date.inferred, lead, told, ...refs.map((ref) => ref.text)]
      .filter(Boolean)
      .join(' '),
  );

describe('the timeline', () => {
  test('of the example is the one of the page', () => {
    const rows = viewOf(exampleText()).timeline?.rows ?? [];
    expect(
      rows.map((row) => [row.date.text, row.refs.map(({ text }) => text).join(' '), row.firstDue]),
    ).toEqual([
      ['2022', 'S1 ¶4 C1', false],
      ['May 2027', 'S1 ¶2 Q1', false],
      ['4 May 2027', 'S1 ¶7', false],
      ['6 May 2027', 'S1 ¶8', false],
      ['10 May 2027', 'O1', true],
      ['14 May 2027', 'O2', false],
      ['1 June 2027', 'D3', false],
    ]);
  });

  test('has the only event of a ceasefire, which stands nowhere else', () => {
    expect(
      words('ceasefire: { status: agreed, events: [{ date: 2027-04-30, text: They meet. }] }'),
    ).toEqual(['30 April 2027 They meet.']);
  });

  test('has dates without a year last, by month and day, past nothing and to come never', () => {
    const rows = rowsOf(
      'timeline: [{ date: XXXX-06-01, text: C. }, { date: 2027-08-01, text: B. }, { date: XXXX-05, text: D. }, { date: 2020, text: A. }]',
    );
    expect(rows.map(({ date, firstDue }) => [date.text, firstDue])).toEqual([
      ['2020', false],
      ['1 August 2027', true],
      ['May (year open)', true],
      ['1 June (year open)', false],
    ]);
  });

  test('an as_of without a year tells nothing of what is to come', () => {
    const text =
      'as_of: XXXX-05-07\ntimeline: [{ date: 2020, text: A. }, { date: 2028, text: B. }]';
    expect(rowsOf(text).map(({ firstDue }) => firstDue)).toEqual([false, true]);
  });

  test('gathers every dated item and attributes what is said', () => {
    expect(
      words(`
claims: [{ text: It is so., by: ana, date: 2027-05-01 }]
quotes: [{ text: we shall see, speaker: ana, said: 2027-05-02 }]
demands: [{ text: A pier., by: k, date: 2027-05-03, deadline: 2027-06-01, responses: [{ by: ana, stance: rejects, date: 2027-05-04 }] }]
positions: [{ issue: Ports, stances: { k: { stance: opposes, date: 2027-05-05 } } }]
ceasefire: { status: agreed, name: Truce, from: 2027-05-06, until: 2027-05-20, events: [{ date: 2027-04-30, place: Brede, text: They meet. }] }
open_issues: [{ question: Who?, due: 2027-05-10 }, { question: Done?, due: 2027-05-11, status: closed }]
`),
    ).toEqual([
      '30 April 2027 Brede. They meet.',
      '1 May 2027 Ana Reyes: It is so. C1',
      '2 May 2027 Ana Reyes: “we shall see” Q1',
      '3 May 2027 Kastria asks: A pier. D1',
      '4 May 2027 Ana Reyes rejects. D1',
      '5 May 2027 Kastria: Ports, opposes.',
      '6 May 2027 Begins: Truce',
      '10 May 2027 Due: Who? O1',
      '20 May 2027 Ends: Truce',
      '1 June 2027 Deadline: A pier. D1',
    ]);
  });

  test('an item gives way to an event of its date and place, but not to another item', () => {
    expect(
      words(`
timeline: [{ date: 2027-05-01, text: A draft is sent., source: one ¶4 }]
claims:
  - { text: We sent it., by: ana, date: 2027-05-01, source: one ¶4 }
  - { text: We waited., by: ana, date: 2027-05-02, source: one ¶4 }
  - { text: Nothing came., by: k, date: 2027-05-02, source: one ¶4 }
`),
    ).toEqual([
      '1 May 2027 A draft is sent. S1 ¶4 C1',
      '2 May 2027 Ana Reyes: We waited. S1 ¶4 C2',
      '2 May 2027 Kastria: Nothing came. S1 ¶4 C3',
    ]);
  });

  test('the same event twice is one line, different ones of a day are two', () => {
    const events = (text: string): string => `
timeline: [{ date: 2027-05-01, text: They meet., source: one ¶4 }]
ceasefire: { status: agreed, events: [{ date: 2027-05-01, text: ${text}, source: one ¶4 }] }
`;
    expect(words(events('They meet.'))).toHaveLength(1);
    expect(words(events('They part.'))).toHaveLength(2);
  });

  test('a reason that inferred dates share is said once', () => {
    const rows = rowsOf(`timeline:
  - { date: { date: 2025-03-11, inferred: No year is printed. }, text: One. }
  - { date: { date: 2025-03-13, inferred: No year is printed. }, text: Two. }
`);
    expect(rows.map(({ date }) => date.inferred)).toEqual(['inferred', 'inferred']);
    expect(rows.map(({ meta }) => meta.map(({ text }) => text))).toEqual([
      ['Date inferred: No year is printed.'],
      [],
    ]);
  });

  test('without as_of the clock parts past and future', () => {
    const text = 'timeline: [{ date: 2027-05-01, text: One. }, { date: 2027-06-01, text: Two. }]';
    expect(rowsOf(text).map(({ firstDue }) => firstDue)).toEqual([false, true]);
    expect(rowsOf(text, '2028-01-01T00:00:00Z').map(({ firstDue }) => firstDue)).toEqual([
      false,
      false,
    ]);
    expect(rowsOf(text, '2026-01-01T00:00:00Z').map(({ firstDue }) => firstDue)).toEqual([
      false,
      false,
    ]);
  });

  test('a single dated item makes no timeline', () => {
    expect(rowsOf('claims: [{ text: It is so., by: ana, date: 2022 }]')).toEqual([]);
  });
});
