// Demands on the page: who asks whom, how much it matters, since when.
import { expect, test } from 'vitest';
import { viewOf } from '../../template/example.ts';

const BRIEF = `title: A
as_of: 2031-03-14
actors: { a: { name: Velmora }, b: { name: Kastria }, c: { name: Port Council } }
demands:
  - text: The harbour opens to inspectors.
    by: [a, b]
    to: c
    category: access
    priority: red_line
    fallback: Inspectors on weekdays only.
    date: 2031-03-10
    first_stated: 2031-01-02
    last_stated: 2031-03-12
  - { text: Detained crews go home., by: [a, b], to: [c] }
  - { text: The lane is marked., by: a, to: [b, c], date: 2031-03-11 }
`;

function words(text: string) {
  return viewOf(text).demands?.map(({ by, asks, to, items }) => ({
    who: `${by} ${asks} ${to}`,
    items: items.map(({ text: wanted, qualifier, meta }) => [
      wanted,
      qualifier,
      ...meta.map((each) => [each.lead, each.text].filter(Boolean).join(' ')),
    ]),
  }));
}

test('several ask, and are asked, together; one alone may stand without brackets', () => {
  expect(words(BRIEF)?.map(({ who }) => who)).toEqual([
    'Velmora, Kastria ask of Port Council',
    'Velmora asks of Kastria, Port Council',
  ]);
});

test('says how much it matters, what would do, and when it was stated', () => {
  expect(words(BRIEF)?.[0]?.items[0]).toEqual([
    'The harbour opens to inspectors.',
    'red line, access',
    'Fallback: Inspectors on weekdays only.',
    'Made 10 March 2031.',
    'First stated 2 January 2031.',
    'Last stated 12 March 2031.',
  ]);
});

test('the timeline says who asked together', () => {
  const rows = viewOf(BRIEF).timeline?.rows.map(({ text }) => text);
  expect(rows).toContain('Velmora, Kastria ask of Port Council: The harbour opens to inspectors.');
});
