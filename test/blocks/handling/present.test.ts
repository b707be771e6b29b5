// Recipients, with their addresses or by name in two columns where they are many; clearance.
import { describe, expect, test } from 'vitest';
import { buildText } from '../../support/build-text.ts';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

const brief = (count: number): string =>
  [
    'title: A',
    'handling:',
    '  distribution:',
    ...Array.from(
      { length: count },
      (_, i) => `    - { name: Desk ${i}., email: d${i}@example.org }`,
    ),
    '',
  ].join('\n');

describe('distribution', () => {
  test('of twelve names has their addresses', () => {
    const { handling } = viewOf(brief(12));
    expect(handling?.names).toBeUndefined();
    expect(handling?.recipients.map(({ email }) => email)).toContain('d11@example.org');
  });

  test('of more names has the names only, the first half in the first column', () => {
    const view = viewOf(brief(13));
    expect(view.handling?.names?.map((column) => column.length)).toEqual([7, 6]);
    const text = textOf(markupOf(view));
    for (let index = 0; index < 13; index++) expect(text).toContain(`Desk ${index}.`);
    expect(text).not.toContain('@example.org');
  });
});

describe('clearance', () => {
  const CLEARED = `title: A
clearance:
  - { by: Legal (Njoroge), verdict: cleared, on: 2031-03-12 }
  - { by: Press office, verdict: pending, note: Asked on Monday. }
`;

  test('is printed, with who is still to give it', () => {
    const { handling, toDos } = viewOf(CLEARED);
    const words = handling?.clearances.map(({ meta }) => meta.map(({ text }) => text));
    expect(words).toEqual([
      ['Cleared by Legal (Njoroge), 12 March 2031'],
      ['Clearance by Press office is pending', 'Asked on Monday.'],
    ]);
    expect(toDos?.map(({ text }) => text)).toEqual(['clearance by Press office is pending']);
  });

  test.each([
    ['pending', false],
    ['refused', false],
    ['cleared', true],
  ])('that is %s makes a final brief: %s', (verdict, isBuilt) => {
    const text = `${CLEARED.replace('pending', verdict)}status: final\n`;
    const { pdf, diagnostics } = buildText(text);
    expect(pdf !== undefined).toBe(isBuilt);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(isBuilt ? [] : ['not-cleared']);
  });
});
