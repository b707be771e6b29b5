// A last page with next to nothing on it is spared where a little less space does it.
import { describe, expect, it } from 'vitest';
import { readPages, setMarkup } from '../../support/set-markup.ts';

const section = (name: string, lines: number): string =>
  `<section><h2>${name}</h2>${`<p class="small">A line of ${name}.</p>`.repeat(lines)}</section>`;
const sections = (count: number, last: number): string =>
  Array.from({ length: count }, (_, index) => section(`Part ${index}`, 3)).join('') +
  section('End', last);

describe('the last page', () => {
  it('is spared where its few lines find room on the page before', async () => {
    const set = (lines: number) => setMarkup(sections(9, lines));
    const between = async (lines: number): Promise<number> => {
      const [page] = await readPages(set(lines).bytes!);
      const [first, second] = page!.body.filter(({ text }) => /^Part [01]$/.test(text));
      return second!.y - first!.y;
    };
    const counts = Array.from({ length: 30 }, (_, index) => set(index + 1).pages);
    const most = counts.indexOf(2);
    expect(most).toBeGreaterThan(1);
    // As many lines as one page takes stand closer together than few, and than those of two pages.
    expect(await between(most)).toBeLessThan((await between(1)) - 2);
    expect(await between(most + 1)).toBeCloseTo(await between(1), 1);
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
