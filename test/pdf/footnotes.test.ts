// The sources that a page cites stand at its foot, below all of its text, and only there.
import { expect, it } from 'vitest';
import { buildFixture, EXAMPLE, MANY } from '../support/build-fixture.ts';
import { readPages, setMarkup } from '../support/set-markup.ts';

const SOURCES = ['S1', 'S2', 'S3'];
const NOTES = SOURCES.map(
  (name) => `<p class="footnote"><a href="#${name}">${name}</a> <em>Report ${name}</em>, 7 May</p>`,
).join('');

/** Paragraphs of which each cites a source, the second one now and then; then the sources. */
function body(count: number): string {
  const paragraphs = Array.from({ length: count }, (_, index) => {
    const source = index % 40 === 0 ? 'S2' : 'S1';
    return `<p class="statement">Line ${index} <a href="#${source}">${source} ¶${index}</a></p>`;
  });
  const sources = SOURCES.map((name) => `<p id="${name}">Whole ${name}</p>`).join('');
  return `${paragraphs.join('')}<section><h2>Sources</h2>${sources}</section>`;
}

it('name the sources of their page, below its text and above the running foot', async () => {
  const { bytes, diagnostics, pages } = setMarkup(body(130), { footnotes: NOTES });
  expect(diagnostics).toEqual([]);
  expect(pages).toBeGreaterThan(2);
  const read = await readPages(bytes!);
  for (const [index, page] of read.entries()) {
    const cited = page.body.flatMap(({ text }) => /(S\d) ¶/.exec(text)?.[1] ?? []);
    const notes = page.artifacts.filter(({ text }) => text.startsWith('Report S'));
    // The last page has the sources themselves.
    const expected = index === pages - 1 ? [] : [...new Set(cited)].toSorted();
    expect(notes.map(({ text }) => text.slice(7, 9))).toEqual(expected);
    const lowest = Math.max(...page.body.map(({ y }) => y));
    const foot = page.artifacts.find(({ text }) => text.startsWith('Page '))!.y;
    for (const { y } of notes) {
      expect(y).toBeGreaterThan(lowest + 9);
      expect(y).toBeLessThan(foot - 9);
    }
  }
  const lines = read.flatMap((page) =>
    page.body.flatMap(({ text }) => /Line (\d+)/.exec(text)?.[1] ?? []),
  );
  expect(lines).toEqual(Array.from({ length: 130 }, (_, index) => String(index)));
});

it('are asked for in the brief, and take their room from its pages', async () => {
  const wanted = { set: [{ path: 'design.footnotes', value: 'true' }] };
  const [page] = await readPages(buildFixture(MANY, wanted).pdf!);
  const words = page!.artifacts.map(({ text }) => text).join(' ');
  expect(words).toMatch(/S1\s+Report 1 on the strait/);
  expect(words).not.toMatch(/Report 9 /);
  const [without] = await readPages(buildFixture(MANY).pdf!);
  expect(without!.artifacts.map(({ text }) => text).join(' ')).not.toContain('Report');
});

it('count where so many pages are all there may be', () => {
  const overflow = (footnotes: boolean) =>
    buildFixture(EXAMPLE, {
      set: [
        { path: 'design.fit', value: '1' },
        { path: 'design.footnotes', value: String(footnotes) },
      ],
    }).diagnostics.find(({ code }) => code === 'page-overflow')?.message;
  const points = (message: string | undefined) => Number(/by (\d+) pt/.exec(message!)![1]);
  expect(points(overflow(true))).toBeGreaterThan(points(overflow(false)) + 10);
});
