// A ceasefire on the page: its facts, its sheet of promises, and several one after another.
import { describe, expect, test } from 'vitest';
import { labelsOf, markupOf, textOf, viewOf } from '../../template/example.ts';

const HEAD = `title: T
as_of: 2027-05-07
actors: { a: { name: Aland }, b: { name: Boria, short: Bor }, c: { name: Council } }
`;
const wordsOf = (text: string): string =>
  textOf(markupOf(viewOf(HEAD + text))).replace(/\s+/g, ' ');

describe('the sheet of a ceasefire', () => {
  const rows = (fields: string) =>
    viewOf(`${HEAD}ceasefire: { status: in_force, ${fields} }`).ceasefire?.sheet?.rows ?? [];

  test('says of each article what was promised and what became of it', () => {
    const text = wordsOf(`ceasefire:
  status: in_force
  terms:
    - { article: 1, kind: prohibits, text: Fire across the line, status: breached, done: Shells fell on 3 May. }
  lines:
    - { article: 3, name: Withdrawal of artillery, distance: 15 km, weapons: 100 mm and more, by: [a, b], due: 2027-04-13, status: partly }
  access:
    - { article: Annex B, place: Keld bridge, text: Open by day., due: 2027-06-01 }
  exchanges:
    - { article: 9, what: prisoners of war, by: a, promised: 1200, done: 120, status: partly }
`);
    expect(text).toContain(
      'Article Promised Done 1 Prohibits Fire across the line breached Shells fell on 3 May.',
    );
    expect(text).toContain(
      '3 Line Withdrawal of artillery, 15 km, 100 mm and more Undertaken by Aland, Bor. Due: 13 April 2027 partly done',
    );
    expect(text).toContain('Annex B Access Keld bridge. Open by day. Due: 1 June 2027 not yet due');
    expect(text).toContain(
      '9 Exchange 1,200 prisoners of war Undertaken by Aland. partly done 120',
    );
  });

  test('is no more than a list of terms if these say nothing of it', () => {
    const view = viewOf(
      `${HEAD}ceasefire: { status: in_force, terms: [{ text: No fire., by: a }] }`,
    );
    expect(view.ceasefire?.sheet).toBeUndefined();
    expect(view.ceasefire?.lists[0]?.[0]?.label).toBe('Terms');
  });

  test('says by itself what cannot be due yet, and nothing of what was', () => {
    const due = (date: string) => rows(`terms: [{ text: Go., due: ${date} }]`)[0]?.status;
    expect([due('2027-05-08'), due('2027-05-07')]).toEqual(['not yet due', undefined]);
  });

  test('is left out with the lists', () => {
    const left = viewOf(`${HEAD}ceasefire: { status: agreed, access: [{ place: X, text: Y. }] }`, {
      leftOut: ['ceasefire_lists'],
    });
    expect(left.ceasefire).toMatchObject({ sheet: undefined, lists: [] });
    expect(left.notShown).toBe('Not on this page: one term or reservation. See the full brief.');
  });
});

test('what falls due stands in the timeline until it is done or the truce has ended', () => {
  const lines = (fields: string) =>
    viewOf(
      `${HEAD}ceasefire: { status: expired, name: Truce, from: 2027-04-01, next_review: 2027-06-01, terms: [{ text: Go., due: 2027-06-02${fields} }`,
    ).timeline?.rows.map(({ lead, text }) => `${lead} ${text}`);
  expect(lines('}] ')).toEqual(['Begins: Truce', 'Review due: Truce', 'Due: Go.']);
  expect(lines(', status: done }] ')).toEqual(['Begins: Truce', 'Review due: Truce']);
  expect(lines('}], ended: { date: 2027-05-01 } ')).toEqual(['Begins: Truce', 'Ended: Truce']);
});

test('several ceasefires stand one after another, each with its facts', () => {
  const text = wordsOf(`ceasefire:
  - { status: in_force, name: Port Ambre ceasefire, kind: bilateral, form: written, parties: [a, b] }
  - status: collapsed
    name: Truce of Keld bridge
    signed: { date: 2027-04-01, place: Keld, witnesses: [c] }
    ended: { date: 2027-04-09, how: withdrawn, why: Aland wrote to the Council. }
    phases: [{ name: Phase 1, text: Fire stops., from: 2027-04-01, status: suspended }]
`);
  expect(text).toContain(
    'Port Ambre ceasefire at a glance Status Kind Form Parties In force Bilateral Written Aland, Bor',
  );
  expect(text).toContain('Truce of Keld bridge at a glance Status Signed Collapsed');
  expect(text).toContain('1 April 2027, Keld, witnessed by Council');
  expect(text).toContain('9 April 2027, a party withdrew. Aland wrote to the Council.');
  expect(text).toContain('Phase 1. Fire stops. Suspended. Begins: 1 April 2027.');
});

test.each(['ar', 'de', 'es', 'fa', 'fr', 'he', 'it', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'])(
  'the sheet speaks %s',
  (language) => {
    const own = labelsOf(language).groups;
    const english = labelsOf('en').groups;
    for (const group of ['term_kind', 'outcome', 'ceasefire_class', 'phase'])
      for (const [key, word] of Object.entries(own[group]!))
        expect([key, english[group]![key]], `${group}.${key}`).not.toContain(word);
  },
);
