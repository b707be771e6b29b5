// Key figures on the page: numbers as the language writes them, in even rows.
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

const brief = (values: readonly string[], language = 'en'): string =>
  `title: A
language: ${language}
key_figures:
${values.map((value) => `  - { value: ${value}, label: Displaced }\n`).join('')}`;

function valuesOf(values: readonly string[], language?: string): string[] {
  const rows = viewOf(brief(values, language)).keyFigures ?? [];
  return rows.flatMap(({ figures }) => figures.map(({ value }) => value));
}

describe('a key figure', () => {
  test.each([
    ['412000', 'en', '412,000'],
    ['412000', 'de', '412.000'],
    ['-1240.50', 'en', '−1,240.50'],
    ['+3', 'en', '+3'],
    ['3.50', 'fr', '3,50'],
    ['79 %', 'en', '79 %'],
    ['about 30', 'en', 'about 30'],
    ['123456789012345678', 'en', '123,456,789,012,345,678'],
  ])('%s in %s is %s', (written, language, shown) => {
    expect(valuesOf([written], language)).toEqual([shown]);
  });

  test('has Western digits in Arabic, as dates have', () => {
    expect(valuesOf(['412000'], 'ar')[0]).toMatch(/^412\D000$/u);
  });

  test('that is no number and no text is told of at its place', () => {
    const { diagnostics } = parseBrief(brief(['[1, 2]']), 'a.yaml');
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['wrong-type', '“key_figures[0].value” must be text, not a list'],
    ]);
  });

  test('shows its unit, what it says, how it changed and since when', () => {
    const text = `title: A
key_figures:
  - { value: 412000, unit: people, label: Displaced, change: +3 % since July, as_of: 2031-08-31 }
`;
    expect(textOf(markupOf(viewOf(text)))).toMatch(
      /Displaced\s+412,000 people\s+\+3 % since July\. As of 31 August 2031/,
    );
  });
});

test.each([
  [4, [4]],
  [5, [3, 2]],
  [9, [3, 3, 3]],
])('%i stand in rows of %j', (count, rows) => {
  const view = viewOf(brief(Array.from({ length: count }, () => '7')));
  expect(view.keyFigures?.map(({ figures }) => figures.length)).toEqual(rows);
});
