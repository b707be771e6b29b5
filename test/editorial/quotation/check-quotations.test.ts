// Which of its sources a quotation is compared with, and which of its texts.

import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/brief/format/schema.ts';
import {
  checkQuotations,
  localSources,
  peopleOf,
  placeIn,
  sourceOf,
} from '../../../src/editorial/quotation/check-quotations.ts';
import { localSource } from '../../../src/editorial/quotation/source-text.ts';

const ENGLISH = 'The envoy spoke.\n\n“We will not wait for an answer,” she said.\n\nShe left.';
const UKRAINIAN = 'Посланниця сказала: «Ми не чекатимемо на відповідь».';
const texts: Readonly<Record<string, string>> = {
  english: ENGLISH,
  ukrainian: UKRAINIAN,
  spaced: '“We  will not wait for an answer,” she said.',
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
    [['spaced', 'english'], 'english', 'verbatim'],
    [['near', 'spaced'], 'spaced', 'normalised'],
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

  it('the exact words elsewhere go before the same in other marks in the place that is named', () => {
    const two = [
      { source: 'spaced', locator: '¶1' },
      { source: 'english', locator: '¶1' },
    ];
    expect(check({ source: two })).toMatchObject({ ref: two[1], comparison: { elsewhere: true } });
  });

  it('a finding names the paragraph, if it is one', () => {
    expect(placeIn(check(from('english')))).toBe(' (¶2)');
    expect(placeIn(check(from('far')))).toBe('');
    expect(placeIn(check(from('absent')))).toBe('');
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
    const { result, field, words } = check({ original, ...refs });
    expect(words).toBe('We will not wait for an answer');
    expect(result.kind).toBe(kind);
    expect(result).not.toHaveProperty('inOriginal');
    expect(field).toEqual(['text']);
  });

  it('is compared as it is where it stands in other marks, and its original word for word', () => {
    const text = 'We will not\u00A0wait for an answer';
    expect(check({ text, original, ...from('ukrainian', 'english') })).toMatchObject({
      result: { kind: 'normalised' },
      field: ['text'],
    });
  });
});

describe('the source that a quotation is compared with', () => {
  const brief = (language: string, declared?: string) =>
    ({ language, sources: { english: { language: declared } } }) as unknown as Brief;

  it.each([
    ['its own language', brief('fr', 'de'), 'de'],
    ['else that of the brief', brief('fr'), 'fr'],
    ['else that of the brief, of no sources', { language: 'fr' } as unknown as Brief, 'fr'],
  ])('is read in %s', (_, of, language) => {
    const few = localSources(of, new Map([['english', Buffer.from('Kein Wort. Wir warten.')]]));
    const [checked] = checkQuotations([{ text: 'Kein Wort', ...from('english') } as Quote], few);
    const source = sourceOf(checked!, { sources: few });
    expect(source).toMatchObject({ language, text: { text: 'Kein Wort. Wir warten.' } });
  });

  it('is read in the language that it is plainly written in', () => {
    const checked = check(from('ukrainian'));
    expect(sourceOf(checked, { sources })?.language).toBe('ru');
  });

  it('is none where none has a text', () => {
    expect(sourceOf(check(from('absent')), { sources })).toBeUndefined();
  });
});

it('a source may name the people of a brief, and no bodies', () => {
  const actors = {
    a: { name: 'Ana Marr', kind: 'person' },
    b: { name: 'Port of Ellin', kind: 'organisation' },
    c: { name: 'Ivo Tal' },
  };
  expect(peopleOf({ actors } as unknown as Brief)).toEqual(['Ana Marr', 'Ivo Tal']);
  expect(peopleOf({} as Brief)).toEqual([]);
});
