// Recipients: with their addresses, or by name in two columns where they are many.
import { describe, expect, test } from 'vitest';
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
