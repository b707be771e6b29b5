// What is still open: counted beside the status, listed with the items that it concerns.

import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../../src/files/look/read-template.ts';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

const OPEN = `
actors: { ana: { name: Ana Reyes, to_do: her title }, u: { name: Unnamed speaker } }
sources: { one: { title: Report, to_do: who published it? } }
summary: { bottom_line: "Write here, in at most 60 words, what the reader must know." }
claims:
  - { text: So., by: ana, to_do: ask her }
  - { text: Not so., by: ana, to_do: [ask her, "**and** him"], date: XXXX-05-04 }
quotes:
  - { text: we shall see, speaker: u, said: XXXX-04 }
  - { text: so we shall, speaker: u }
timeline: [{ date: XXXX-05-04, text: They meet., to_do: where? }]
to_do: the map
`;
const draft = (language: string): string =>
  `title: T\nstatus: draft\nedition: 2\nlanguage: ${language}\n${OPEN}`;

describe('in English', () => {
  const view = viewOf(draft('en'));

  test('each thing stands once, with every place that it concerns', () => {
    const rows = view.toDos?.map(({ text, refs, places }) =>
      [text, ...refs.map((ref) => ref.text), places && `(${places})`].filter(Boolean).join(' '),
    );
    expect(rows).toEqual([
      'to be replaced: “Write here, in at most 60 words, what the reader must know.” (Bottom line)',
      'her title (Ana Reyes)',
      'who published it? S1',
      'ask her C1 C2',
      '**and** him C2',
      'settle the year: 4 May, April C2 Q1 (Timeline)',
      'where? (Timeline)',
      'the map',
      'name the speaker Q1 Q2',
    ]);
  });

  test('is counted beside the status', () => {
    expect(view.strip[0]).toMatchObject({
      value: { lead: '2, draft, not cleared' },
      second: '13 points open',
    });
  });

  test('stands on the page as typed, and leads to the items', () => {
    const markup = markupOf(view);
    expect(textOf(markup)).toContain('ask her C1 C2');
    expect(textOf(markup)).toContain('**and** him C2');
    expect(markup).toContain('<a class="ref" href="#C2">C2</a>');
  });

  test('a template that leaves items out has no links to them', () => {
    const rows = viewOf(draft('en'), { leftOut: ['claims'] }).toDos ?? [];
    const marks = rows.flatMap(({ refs }) => refs).filter(({ text }) => text.startsWith('C'));
    expect(marks.map(({ href }) => href)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a template that leaves the list out says so', () => {
    const glance = viewOf(draft('en'), { leftOut: ['to_dos'] });
    expect(glance.toDos).toBeUndefined();
    expect(glance.notShown).toContain('13 things to do');
  });
});

test.each([
  ['en', '1 point open', '2 points open', '4 May (year open)'],
  ['fr', '1 point à régler', '2 points à régler', '4 mai (année à préciser)'],
  ['uk', '1 незавершений пункт', '2 незавершені пункти', '4 травня (рік не встановлено)'],
  ['es', '1 punto por resolver', '2 puntos por resolver', '4 de mayo (año por precisar)'],
  ['pl', '1 punkt do uzupełnienia', '2 punkty do uzupełnienia', '4 maja (rok nieustalony)'],
  ['ru', '1 незавершённый пункт', '2 незавершённых пункта', '4 мая (год не установлен)'],
  ['tr', '1 açık nokta', '2 açık nokta', '4 Mayıs (yıl belirsiz)'],
  ['zh', '1处待完成', '2处待完成', '5月4日（年份待定）'],
  ['he', 'נקודה אחת פתוחה', 'שתי נקודות פתוחות', '4 במאי (השנה טרם נקבעה)'],
  ['ar', 'نقطة مفتوحة واحدة', 'نقطتان مفتوحتان', '4 مايو (السنة غير محددة)'],
])('in %s', (language, one, two, date) => {
  const head = `title: T\nlanguage: ${language}\n`;
  const single = viewOf(`${head}to_do: a\n`);
  expect(single.strip.map(({ second }) => second)).toEqual([one]);
  // What has something to do and no status is a draft.
  expect(single.running.watermark).toBeDefined();
  const dated = viewOf(`${head}to_do: a\ntimeline: [{ date: XXXX-05-04, text: x }]\n`);
  expect(dated.strip.map(({ second }) => second)).toEqual([two]);
  expect(dated.timeline?.rows[0]?.date.text).toBe(date);
});

test('Chinese has a mark of its own between the members of a list', () => {
  const view = viewOf(`title: T\nlanguage: zh\nto_do: a\ngaps: [{ text: x }]\n`, {
    leftOut: ['to_dos', 'gaps'],
  });
  expect(view.notShown).toContain('1项待办事项、1项未知情况');
});

test.each(['briefing', 'at-a-glance', 'lectern', 'sitrep'])('%s counts what is open', (name) => {
  const { template } = readTemplate(name);
  expect(textOf(markupOf(viewOf(draft('en')), template))).toContain('13 points open');
});

test('where nothing is open, nothing is said of it', () => {
  const view = viewOf('title: T\nstatus: draft\nsummary: { bottom_line: Nothing new. }\n');
  expect(view).toMatchObject({ openCount: undefined, toDos: undefined });
  expect(textOf(markupOf(view))).not.toMatch(/still to do|points? open/i);
});
