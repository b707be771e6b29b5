// References to pages: right, without a gap, and only where a document asks for them.
import { describe, expect, it } from 'vitest';
import { readPages, setMarkup, textOf } from '../../support/set-markup.ts';

const PAGE = '&#xE000;';
const row = (index: number): string =>
  `<tr id="C${index}"><th scope="row" class="number">C${index}</th><td><p class="item">Claim number ${index} of a long list of claims, which goes on.</p></td><td><p class="status">Reported</p></td></tr>`;
const rows = Array.from({ length: 120 }, (_, index) => row(index + 1)).join('');
const table = `<table class="claims"><tbody>${rows}</tbody></table>`;
const reference = (number: number): string =>
  `<p>See <a class="ref" href="#C${number}">C${number}, page ${PAGE}</a>, and so on.</p>`;

async function pagesOf(body: string) {
  const { bytes, diagnostics } = setMarkup(`<h1>Title</h1>${body}`);
  expect(diagnostics).toEqual([]);
  return readPages(bytes!);
}

function pageOf(pages: Awaited<ReturnType<typeof pagesOf>>, number: number): number {
  return (
    1 + pages.findIndex(({ body }) => body.some(({ text }) => text.includes(`number ${number} of`)))
  );
}

describe('references to pages', () => {
  it('name the page that their target stands on, before and after it', async () => {
    const pages = await pagesOf(reference(120) + reference(2) + table + reference(60));
    const items = pages.flatMap(({ body }) => body);
    expect(pages.length).toBeGreaterThan(3);
    for (const number of [120, 2, 60]) {
      expect(pageOf(pages, number)).toBeGreaterThan(0);
      const at = items.findIndex(
        ({ text }) => text === `C${number}, page ${pageOf(pages, number)}`,
      );
      const [link, after] = items.slice(at, at + 2);
      // The comma follows at once: no room is kept for other digits.
      expect(after?.text).toBe(', and so on.');
      expect(after!.x - link!.x - link!.width).toBeCloseTo(0, 0);
    }
  });

  it('stay right where writing them moves the pages', async () => {
    // A reference in every row, each a line longer or shorter by the digits of its number.
    const crossing = Array.from({ length: 90 }, (_, index) =>
      row(index + 1).replace(
        'goes on.',
        `goes on, as <a class="ref" href="#C${90 - index}">C${90 - index}, page ${PAGE}</a> says in words that fill the line up.`,
      ),
    ).join('');
    const pages = await pagesOf(`<table class="claims"><tbody>${crossing}</tbody></table>`);
    const text = textOf(pages);
    for (const number of [1, 20, 45, 70, 90])
      expect(text).toContain(`C${number}, page ${pageOf(pages, number)} says`);
  });

  it('are said by the link itself', async () => {
    const { structure } = setMarkup(`<h1>Title</h1>${reference(120)}${table}`);
    expect(structure).toMatch(/contents=C120, page [2-9]: /);
  });
});
