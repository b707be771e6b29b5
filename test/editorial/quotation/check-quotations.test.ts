// Which of its sources a quotation is compared with, and which of its texts.

import { describe, expect, it } from 'vitest';
import { checkQuotations } from '../../../src/editorial/quotation/check-quotations.ts';
import { localSource } from '../../../src/editorial/quotation/source-text.ts';

const ENGLISH = 'The envoy spoke.\n\n“We will not wait for an answer,” she said.\n\nShe left.';
const UKRAINIAN = 'Посланниця сказала: «Ми не чекатимемо на відповідь».';
const texts: Readonly<Record<string, string>> = {
  english: ENGLISH,
  ukrainian: UKRAINIAN,
  near: '“We will never wait for an answer,” she said.',
  far: 'Nothing of the kind was said by anybody.',
};
const sources = new Map(
  Object.entries(texts).map(([id, text]) => [id, localSource(new TextEncoder().encode(text))]),
);
sources.set('absent', { sha256: '' });

type Quote = Parameters<typeof checkQuotations>[0][number];

const check = (quote: object) => {
  const base = { text: 'We will not wait for an answer', by: 'a', ...quote };
  return checkQuotations([base as unknown as Quote], sources)[0]!;
};
const from = (...ids: readonly string[]) => ({ source: ids.map((source) => ({ source })) });

describe('of several sources', () => {
  it.each([
    [['english', 'near'], 'english', 'verbatim'],
    [['near', 'english'], 'english', 'verbatim'],
    [['far', 'near'], 'near', 'altered'],
    [['far', 'absent'], 'far', 'not-found'],
  ])('%j, %s fits best (%s)', (ids, best, kind) => {
    expect(check(from(...ids))).toMatchObject({
      ref: { source: best },
      result: { kind },
      field: ['text'],
      words: 'We will not wait for an answer',
    });
  });

  it('the first of equals is the one', () => {
    const two = [
      { source: 'english', locator: '¶2' },
      { source: 'english', locator: '¶2, end' },
    ];
    expect(check({ source: two }).ref).toBe(two[0]);
  });

  it('the one with the words in the paragraph that is named is the one', () => {
    const two = [
      { source: 'english', locator: '¶1' },
      { source: 'english', locator: '¶2' },
    ];
    expect(check({ source: two })).toMatchObject({ ref: two[1], comparison: { elsewhere: false } });
  });

  it('none is compared where none has a text', () => {
    const unchecked = { kind: 'unchecked', omissions: 0, insertions: 0 };
    for (const quote of [from('absent'), from('nowhere'), {}]) {
      const { result, field, words, ref } = check(quote);
      expect(result).toEqual(unchecked);
      expect(field).toEqual(['text']);
      expect(words).toBe('We will not wait for an answer');
      expect(ref).toBeUndefined();
    }
  });
});

describe('a translation', () => {
  const original = { text: '«Ми не чекатимемо на відповідь»', language: 'uk' };

  it('is compared by its original where the source has those words', () => {
    expect(check({ original, ...from('ukrainian') })).toMatchObject({
      result: { kind: 'verbatim', inOriginal: true },
      field: ['original', 'text'],
      words: 'Ми не чекатимемо на відповідь',
      ref: { source: 'ukrainian' },
    });
  });

  it.each([
    ['the words of the brief', from('english'), 'verbatim'],
    ['both', from('ukrainian', 'english'), 'verbatim'],
    ['neither', from('far'), 'not-found'],
  ])('is compared as it is where the sources have %s', (_, refs, kind) => {
    const { result, field } = check({ original, ...refs });
    expect(result.kind).toBe(kind);
    expect(result).not.toHaveProperty('inOriginal');
    expect(field).toEqual(['text']);
  });
});
