// Where words may be parted: what the patterns say, as far as a page should make use of it.
import { describe, expect, test } from 'vitest';
import { readHyphenation } from '../../src/files/program/carried-files.ts';
import { HYPHENATED } from '../../src/languages/languages.ts';
import { hyphenPointsOf } from '../../src/type/hyphenation.ts';

const parted = (language: string, word: string): string => {
  const points = hyphenPointsOf(readHyphenation().get(language)!, language)(word);
  return [0, ...points].map((point, index) => word.slice(point, points[index])).join('|');
};

test.each([
  ['uk', 'демілітаризованого', 'демі|літа|ризо|ваного'],
  ['fr', 'démilitarisation', 'démi|lita|risa|tion'],
  ['de', 'Waffenstillstand', 'Waf|fen|still|stand'],
])('%s: %s', (language, word, expected) => {
  const result = parted(language, word);
  expect(result.replaceAll('|', '')).toBe(word);
  expect(result.split('|').length).toBeGreaterThan(2);
  expect(expected.split('|').some((part) => result.includes(part))).toBe(true);
});

describe('stays whole', () => {
  test.each([
    ['uk', 'Кастрія'],
    ['uk', 'море'],
    ['fr', 'vice-président'],
    ['fr', 'https://example.org/negociations'],
    ['de', 'NATO-Mitgliedschaft'],
    ['fr', 'négo\u00ADciation'],
  ])('%s: %s', (language, word) => {
    expect(parted(language, word)).toBe(word);
  });
});

test('at least three letters stay on each side, signs around the word not counted', () => {
  for (const part of parted('uk', '«перемир’ями»,').split('|'))
    expect(part.match(/\p{L}/gu)!.length).toBeGreaterThanOrEqual(3);
});

test('no mark is parted from its letter', () => {
  for (const word of ['démilitarisation', 'prépondérance', 'généralisée'])
    expect(parted('fr', word.normalize('NFD'))).not.toMatch(/\|\p{M}/u);
});

test('English is never parted, a region makes no difference', () => {
  expect(readHyphenation().get('en')).toBeUndefined();
  expect(readHyphenation().get('fr-CA')!('négociation')).toContain('\u00AD');
});

test.each(HYPHENATED)('%s has patterns', (language) => {
  expect(readHyphenation().get(language)!('abc')).toBe('abc');
});

test('a name is parted where no line has room for it', () => {
  const points = hyphenPointsOf(readHyphenation().get('ru')!, 'ru');
  expect(points('Демилитаризованная')).toEqual([]);
  expect(points('Демилитаризованная', true).length).toBeGreaterThan(2);
});
