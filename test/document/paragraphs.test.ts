// A text of several paragraphs becomes blocks, wherever it stands.
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import type { Block, TextBlock } from '../../src/document/tree.ts';

function blocksOf(body: string): readonly Block[] {
  const read = readDocument({ body, head: '', foot: '' }, { lang: 'en', template: 't' });
  expect(read.diagnostics).toEqual([]);
  return read.tree!.body;
}

describe('paragraphs of a text', () => {
  test('are paragraphs of its class; the first bears the name', () => {
    const blocks = blocksOf('<p class="prose" id="a" data-at="b">One. \u2029Two.\u2029 Three.</p>');
    expect(blocks).toEqual(
      ['One.', 'Two.', 'Three.'].map((text, index) => ({
        kind: 'paragraph',
        level: 0,
        classes: ['prose'],
        ...(index === 0 && { id: 'a' }),
        at: 'b',
        ...(index > 0 && { continues: true }),
        children: [{ kind: 'text', text }],
      })),
    );
  });

  test('take what is around them along', () => {
    const [one, two] = blocksOf('<p>A <strong>b\u2029c <em>d</em></strong> e</p>') as TextBlock[];
    expect(one!.children).toMatchObject([{ text: 'A ' }, { children: [{ text: 'b' }] }]);
    expect(two!.children).toMatchObject([
      { name: 'strong', children: [{ text: 'c ' }, { name: 'em' }] },
      { text: ' e' },
    ]);
  });

  test('stand in a cell or an item of a list too', () => {
    const [list] = blocksOf('<ul><li>One.\u2029Two.</li></ul>');
    expect(list).toMatchObject({ items: [{ children: [{}, { continues: true }] }] });
  });
});
