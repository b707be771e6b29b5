// The rules of PDF/UA-1 and PDF/A-3a that need no Java: `npm run conformance` asks veraPDF for all.
import { describe, expect, it } from 'vitest';
import { HOSTILE_METADATA, ONLY_TITLE } from '../conformance/briefs.ts';
import { buildFixture, EXAMPLE, REAL } from '../support/build-fixture.ts';
import { buildText, pdfOf } from '../support/build-text.ts';
import { readTagged } from '../support/pdf-structure.ts';
import { setMarkup } from '../support/set-markup.ts';
import { taggingFaults } from '../support/tagging-rules.ts';

const edited = (from: string, to: string) => () =>
  buildFixture(EXAMPLE, { edit: (text) => text.replace(from, to) });

describe('documents', () => {
  it.each([
    ['the example', () => buildFixture(EXAMPLE)],
    ['the real brief', () => buildFixture(REAL, { withSources: false })],
    ['Letter', () => buildFixture(EXAMPLE, { page: 'Letter' })],
    ['French', edited('language: en', 'language: fr')],
    ['Ukrainian', edited('language: en', 'language: uk')],
    ['a draft', edited('status: final', 'status: draft')],
    ['only a title', () => buildText(ONLY_TITLE)],
    ['hostile metadata', () => buildText(HOSTILE_METADATA)],
  ])('%s is tagged as the rules want', async (_, build) => {
    expect(taggingFaults(await readTagged(pdfOf(build())))).toEqual([]);
  });
});

describe('the rules find', () => {
  const faultsOf = async (markup: string): Promise<string[]> =>
    taggingFaults(await readTagged(setMarkup(markup).bytes!)).filter(
      (fault) => !fault.includes('source'),
    );

  it('nothing in sound markup', async () => {
    expect(await faultsOf('<h1>Title</h1><h2>Head</h2><p>Text</p>')).toEqual([]);
  });

  it('a skipped level', async () => {
    expect(await faultsOf('<h1>Title</h1><h3>Deep</h3>')).toEqual([
      '“Deep” skips from level 1 to 3',
    ]);
  });

  it('an irregular table and one without heads', async () => {
    const row = '<tr><td>a</td><td>b</td></tr>';
    const table = `<table class="distribution"><tbody>${row}<tr><td>c</td></tr></tbody></table>`;
    expect(await faultsOf(`<h1>Title</h1>${table}`)).toEqual([
      'the table that begins “a b c” has rows of 2 and 1 columns',
      'the table that begins “a b c” has no head cells',
    ]);
  });
});
