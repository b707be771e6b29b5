// A quotation stands in its source without the clause of the reporter, and with nothing else left out.

import { describe, expect, it } from 'vitest';
import { compareQuotation } from '../../../src/editorial/quotation/compare.ts';
import { sourceText } from '../../../src/editorial/quotation/source-text.ts';

const ENGLISH =
  'The harbour.\n\n“The guns,” said Jonas Field, who did not smile, “have not stopped. We wait,” he added.\n';
const FRENCH = '« Notre désaccord est total, souligne-t-elle. Nous irons au bout. »\n';
const DASHES = '— Мы пойдём, — сказал Иван Петров, — до конца. Завтра.\n';

const compare = (source: string, quotation: string, language = 'en') =>
  compareQuotation(quotation, sourceText(source, language));

describe('the words as they were spoken', () => {
  it.each([
    [ENGLISH, 'The guns have not stopped.', 'en'],
    [ENGLISH, 'The guns, have not stopped', 'en'],
    [ENGLISH, 'guns […] not stopped. We wait', 'en'],
    [FRENCH, 'Notre désaccord est total. Nous irons au bout.', 'fr'],
    [FRENCH, 'désaccord est total, nous irons'.replace('nous', 'Nous'), 'fr'],
    [FRENCH, 'Notre désaccord est total', 'fr'],
    [FRENCH.replace('total', 'to-\ntal'), 'Notre désaccord est total. Nous irons', 'fr'],
    [DASHES, 'Мы пойдём до конца. Завтра.', 'ru'],
    [DASHES, 'Мы пойдем, до конца.', 'ru'],
  ])('stand in %s: %s', (source, quotation, language) => {
    const { result, cutsWord, parts } = compare(source, quotation, language);
    expect(result).toMatchObject({ kind: expect.stringMatching(/verbatim|normalised/u) });
    expect(result.passages).toBeUndefined();
    expect(cutsWord).toBe(false);
    for (const { start, end } of parts)
      expect(source.slice(start, end)).not.toMatch(/said|souligne|сказал/u);
  });

  it.each([
    [ENGLISH, 'The guns have stopped.', 'en'],
    [ENGLISH, 'The guns not stopped', 'en'],
    [ENGLISH, 'The guns have not stopped. We will wait', 'en'],
    [FRENCH, 'Notre désaccord est. Nous irons au bout.', 'fr'],
    [FRENCH, 'Notre désaccord est total. Nous n’irons au bout.', 'fr'],
    [DASHES, 'Мы пойдём конца.', 'ru'],
  ])('of which none may be missing, in %s: %s', (source, quotation, language) => {
    expect(compare(source, quotation, language).result.kind).toBe('altered');
  });

  it('are what a finding shows, in their place', () => {
    const source = `Le pont.\n\nIl pleut.\n\n${FRENCH}`;
    const { difference, paragraph } = compare(
      source,
      'Notre désaccord est partiel. Nous irons au bout.',
      'fr',
    );
    expect(difference?.changes).toEqual([{ source: 'total', brief: 'partiel' }]);
    expect(difference?.passage).toBe('Notre désaccord est total. Nous irons au bout.');
    expect(paragraph).toBe(3);
    expect(source.slice(difference!.span!.start)).toMatch(/^Notre désaccord/u);
  });

  it('is read in the language of the text, whatever is declared', () => {
    expect(compare(FRENCH, 'Notre désaccord est total. Nous irons au bout.').result.kind).toBe(
      'normalised',
    );
  });
});
