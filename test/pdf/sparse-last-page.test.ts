// A last page with next to nothing on it is spared where a little less space does it.
import { describe, expect, it } from 'vitest';
import { readPages, setMarkup } from '../support/set-markup.ts';

const section = (name: string, lines: number): string =>
  `<section><h2>${name}</h2>${`<p class="small">A line of ${name}.</p>`.repeat(lines)}</section>`;
const sections = (count: number, last: number): string =>
  Array.from({ length: count }, (_, index) => section(`Part ${index}`, 3)).join('') +
  section('End', last);

describe('the last page', () => {
  it('is spared where its few lines find room on the page before', async () => {
    const counts = Array.from(
      { length: 30 },
      (_, lines) => setMarkup(sections(9, lines + 1)).pages,
    );
    const ends = await Promise.all(
      counts.map(async (pages, lines) => {
        const read = await readPages(setMarkup(sections(9, lines + 1)).bytes!);
        expect(read).toHaveLength(pages);
        return Math.max(...read.at(-1)!.body.map(({ y }) => y));
      }),
    );
    // One page, then two: the second begins with more than a few lines.
    const first = counts.indexOf(2);
    expect(first).toBeGreaterThan(0);
    expect(ends[first]).toBeGreaterThan(130);
  });

  it('loses no text and no order when all stands closer together', async () => {
    for (let lines = 1; lines <= 30; lines += 3) {
      const { bytes, diagnostics } = setMarkup(sections(9, lines));
      expect(diagnostics).toEqual([]);
      const texts = (await readPages(bytes!)).flatMap(({ body }) => body.map(({ text }) => text));
      const wanted = Array.from({ length: 9 }, (_, index) => `Part ${index}`);
      expect(texts.filter((text) => /^Part \d$/.test(text))).toEqual(wanted);
      expect(texts.filter((text) => text === 'A line of End.')).toHaveLength(lines);
    }
  });
});
