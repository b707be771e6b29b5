// One paragraph as long as a book: it is set whole, and in time that grows with its length only.
import { expect, it } from 'vitest';
import { readPages, setMarkup } from '../../support/set-markup.ts';

it('sets a paragraph of a hundred thousand characters, losing none', async () => {
  const words = Array.from({ length: 15_000 }, (_, index) => `word${index}`).join(' ');
  const { bytes, diagnostics } = setMarkup(`<p>${words}</p>`);
  expect(diagnostics).toEqual([]);
  const pages = await readPages(bytes!);
  const text = pages.flatMap(({ body }) => body.map((item) => item.text)).join(' ');
  expect(text.replace(/\s+/g, ' ')).toContain('word7499 word7500 ');
  expect(pages.length).toBeGreaterThan(20);
});
