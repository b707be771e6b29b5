// What the script of an index finds, in which scripts, and what it shows of it.
import { describe, expect, test } from 'vitest';
import { createFinder, pieceAround, stretchesOf } from '../../../src/html/client/find.ts';
import { folded, wordsOf } from '../../../src/html/client/words.ts';

const brief = (text: string, title = '') => ({
  title,
  language: 'en',
  actors: '',
  sources: '',
  dates: '',
  text,
});

describe('a query finds', () => {
  test.each([
    ['the beginning of a word', 'demil', 'A demilitarised shore'],
    ['capitals and accents', 'KELD', 'Le pont de Kéld'],
    ['what stands behind an apostrophe', 'été', 'depuis l’été'],
    ['a slip in a long word', 'demilitarized', 'A demilitarised shore'],
    ['Arabic without vowels and the article', 'هدنة', 'قَبِلَت الهُدْنَة'],
    ['Arabic letters that are written for others', 'الامم', 'الأمم المتحدة'],
    ['Chinese inside a sentence', '停火', '双方同意停火二十一天'],
    ['Hebrew with vowel points', 'שלום', 'שָׁלוֹם'],
    ['Turkish without its dots', 'iklim', 'ıklım İklim'],
    ['all words, wherever they stand', 'lane truce', 'The truce holds. The lane is closed.'],
  ])('%s', (_, query, text) => {
    const find = createFinder([brief('Something else'), brief(text)]);
    expect(find(query).map(({ index }) => index)).toEqual([1]);
  });

  test('nothing where a word is missing', () => {
    expect(createFinder([brief('The truce holds.')])('truce harbour')).toEqual([]);
  });

  test('titles first', () => {
    const find = createFinder([brief('A truce, a truce, a truce'), brief('Bridge', 'Truce')]);
    expect(find('truce').map(({ index }) => index)).toEqual([1, 0]);
  });
});

test('what is found is marked as it was written', () => {
  const [hit] = createFinder([brief('Le Kéld, le pont')])('keld');
  expect(stretchesOf('Le Kéld, le pont', hit!.words)).toEqual([
    { text: 'Le ', marked: false },
    { text: 'Kéld', marked: true },
    { text: ', le pont', marked: false },
  ]);
});

test('a piece of a long text begins and ends between words, with what was found in it', () => {
  const text = `${'before it '.repeat(30)}truce ${'and after '.repeat(40)}`;
  const piece = pieceAround(text, new Set(['truce']))!;
  expect(piece).toMatch(/^… (?:before |it )+truce (?:and |after )+…$/u);
  expect(piece.length).toBeLessThan(280);
  expect(pieceAround(text, new Set(['harbour']))).toBeUndefined();
});

test('words are told apart as the script does, and have places', () => {
  expect(
    wordsOf('停火协议')
      .map(({ text }) => text)
      .join('|'),
  ).toContain('|');
  expect(wordsOf('a, b')[1]).toEqual({ text: 'b', start: 3 });
  expect(folded('Straße')).toBe('strasse');
});
