// Large print: one column of 14 points at least, with all that the usual pages have.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDesign } from '../../src/files/look/read-design.ts';
import {
  ARABIC,
  buildFixture,
  EXAMPLE,
  FIGURES,
  HEBREW,
  MANY,
  PERSIAN,
  REAL,
  ROOT,
  VOICES,
} from '../support/build-fixture.ts';
import { pdfOf } from '../support/build-text.ts';
import { openPdf } from '../support/set-markup.ts';

const LARGE = [{ path: 'design.large_print', value: 'true' }];
const FIXTURES = { EXAMPLE, ARABIC, HEBREW, PERSIAN, VOICES, FIGURES, MANY, REAL };
const TEMPLATES = readdirSync(`${ROOT}templates`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Words in a picture of the brief, which are as large as it is. */
const DRAWN = new Set(
  Array.from(
    readFileSync(`${ROOT}test/fixtures/pictures/strait.svg`, 'utf8').matchAll(/>([^<]+)<\/t/g),
    ([, words]) => words!,
  ),
);

/** Each piece of text with its size and place. */
async function piecesOf(pdf: Uint8Array): Promise<{ text: string; size: number; x: number }[]> {
  const document = await openPdf(pdf);
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, size: Math.abs(item.transform[3]), x: item.transform[4] }]
        : [],
    );
  });
  return (await Promise.all(pages)).flat();
}

describe.each(Object.entries(FIXTURES))('%s', (_, path) => {
  it.each(TEMPLATES)('template %s: no text is smaller than 14 points', async (template) => {
    const { design } = readDesign(template);
    const large = pdfOf(buildFixture(path, { ...design, set: LARGE, page: 'Letter' }));
    const pieces = await piecesOf(large);
    const sizes = pieces.filter(({ text }) => !DRAWN.has(text)).map(({ size }) => size);
    expect(sizes.length).toBeGreaterThan(15);
    // Letters of other scripts are drawn as large as ours look, up to a tenth smaller by number.
    expect(Math.min(...sizes)).toBeGreaterThan(12.59);
  });
});

describe('the example', () => {
  const usual = buildFixture(EXAMPLE);
  const large = buildFixture(EXAMPLE, { set: LARGE });

  it('says the same in the same order to those who hear it', () => {
    expect(large.stages.structure).toBe(usual.stages.structure);
  });

  it('names the column above each cell of a row', async () => {
    const texts = (await piecesOf(pdfOf(large))).map(({ text }) => text);
    const usually = (await piecesOf(pdfOf(usual))).map(({ text }) => text);
    const count = (all: readonly string[]) =>
      all.filter((text) => /^Likelihood$/.test(text)).length;
    expect(count(texts)).toBe(1);
    const statuses = (all: readonly string[]) => all.filter((text) => text === 'Status').length;
    expect(statuses(texts)).toBeGreaterThan(statuses(usually));
  });

  it('begins everything at the margin but what a sign or a dash stands before', async () => {
    const starts = (await piecesOf(pdfOf(large))).filter(({ text }) =>
      ['Bottom line', 'Roughly even chance', 'Proposed', 'Reiterated'].includes(text),
    );
    expect(new Set(starts.map(({ x }) => Math.round(x)))).toEqual(new Set([57]));
    expect(starts).toHaveLength(4);
  });
});
