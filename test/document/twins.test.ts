// What is only true of one kind of document stays out of the others.
import { expect, test } from 'vitest';
import { textsOfTree } from '../../src/document/audit-twin.ts';
import { type Block, PAGE_NUMBER } from '../../src/document/tree.ts';
import { withoutMedia } from '../../src/document/twins.ts';
import { buildFixture, EXAMPLE } from '../support/build-fixture.ts';

const words = (body: readonly Block[]): string =>
  textsOfTree({ lang: 'en', body, head: [], foot: [] })
    .map(({ text }) => text)
    .join('');

test('the PDF’s own words and those about drawn marks go, all others stay', () => {
  const tree = buildFixture(EXAMPLE).stages.tree!;
  const all = words(tree.body);
  const bare = words(withoutMedia(tree, ['pdf-only', 'drawn-only']).body);
  expect(all).toContain('is embedded as');
  expect(bare).not.toContain('is embedded as');
  expect(bare).not.toContain('bar in the margin');
  expect(all.length - bare.length).toBeLessThan(120);
});

test('a reference to a page becomes one to the item', () => {
  const link = `D2, page ${PAGE_NUMBER}`;
  const body: Block[] = [
    {
      kind: 'paragraph',
      level: 0,
      classes: [],
      children: [
        { kind: 'text', text: 'see ' },
        {
          kind: 'inline',
          name: 'a',
          classes: [],
          href: '#D2',
          children: [{ kind: 'text', text: link }],
        },
      ],
    },
  ];
  expect(words(withoutMedia({ lang: 'en', body, head: [], foot: [] }, []).body)).toBe('see D2');
});
