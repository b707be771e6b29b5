// The normal form and the way back from it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, plainLetters } from '../../../src/editorial/quotation/normalise.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'e\u0301',
        'é',
        ' ',
        '\u00A0',
        '\n',
        '"',
        '«',
        '’',
        '–',
        '…',
        '...',
        '\u00AD',
        'ﬁ',
        '\uFEFF',
        '!',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    { maxLength: 40 },
  )
  .map((units) => units.join(''));

describe('normalise', () => {
  it('leaves plain text as it is', () => {
    const plain = "Vos's well-known letter, of 4 May: (yes).";
    expect(normalise(plain).text).toBe(plain);
  });

  it('leaves a normal form as it is', () => {
    fc.assert(
      fc.property(text, (any) => {
        const once = normalise(any).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    "'\u06E5 ",
    'ﬁ\u0308',
    'ﻻ\u0653',
    "'\u06E5 \uFB03\u0301",
    '!\n\uF900',
    '! \u{2F804}',
    'a  ! ぁ',
    'a ！ ぁ',
    'a ؟ b',
    '\u037E ぁ',
    'a\u00AD\u0301',
    'ﬁ\u200B\u0301',
    '…。',
    '.\u0301.',
  ])('leaves the normal form of %j as it is', (typed) => {
    const once = normalise(typed).text;
    expect(normalise(once).text).toBe(once);
  });

  it('knows where each letter of the normal form stood', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { text: normal, originalSpan } = normalise(any);
        let last = 0;
        for (let at = 0; at < normal.length; at += 1) {
          const { start, end } = originalSpan(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(any.length);
          if (/[a-z]/u.test(normal[at]!))
            expect(any.slice(start, end).normalize('NFKC')).toContain(normal[at]);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['“A”', "'A'"],
    ['« A »', "'A'"],
    ['a – b—c', 'a-b-c'],
    ['a… b ... c.... d', 'a...b...c...d'],
    ['a\u00A0 b\r\n c', 'a b c'],
    ['a\u00ADb\u200Bc\uFEFF', 'abc'],
    ['settle\u00AD \n ment', 'settlement'],
    ['Oui\u202F!', 'Oui!'],
    ['o\uFB03ce', 'office'],
    ['Ещё Ёлка', 'Еще Елка'],
    ['cafe\u0301 caf\u00E9', 'caf\u00E9 caf\u00E9'],
    ['\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD', '\u05E9\u05DC\u05D5\u05DD'],
    ['\u0645\u064F\u0640\u062F\u0651', '\u0645\u062F'],
    ['\u1112\u1161\u11AB', '\uD55C'],
    ['a \uFEFF\u0085b', 'a b'],
  ])('%j reads %j', (typed, normal) => {
    expect(normalise(typed).text).toBe(normal);
  });

  it('gives back each piece without the blanks beside it', () => {
    const source = '  A\u00ADB  “C”  –  D\uFB01  ';
    const { text: normal, originalSpan } = normalise(source);
    expect(normal).toBe(" AB'C'-Dfi ");
    const back = (words: string): string => {
      const at = normal.indexOf(words);
      const { start, end } = originalSpan(at, at + words.length);
      return source.slice(start, end);
    };
    expect(['AB', 'A', 'B', "'C", 'C', "C'", '-', 'D', 'Dfi', ' AB', 'fi '].map(back)).toEqual([
      'A\u00ADB',
      'A',
      'B',
      '“C',
      'C',
      'C”',
      '–',
      'D',
      'D\uFB01',
      'A\u00ADB',
      '\uFB01',
    ]);
  });

  it('keeps all but the forms and signs of letters where only these are asked for', () => {
    const { text: plain, originalSpan } = plainLetters('“o\uFB03ce” \u0645\u064F\u062F –');
    expect(plain).toBe('“office” \u0645\u062F –');
    expect(originalSpan(2, 6)).toEqual({ start: 2, end: 4 });
  });

  it('gives back the words with what stands inside them', () => {
    const source = 'He said:\u00A0“two\u00AD  words”…';
    const { text: normal, originalSpan } = normalise(source);
    const at = normal.indexOf('two words');
    const { start, end } = originalSpan(at, at + 'two words'.length);
    expect(source.slice(start, end)).toBe('two\u00AD  words');
  });

  it('takes a great deal of nothing but blanks and marks', () => {
    const length = 200_000;
    expect(normalise(' '.repeat(length)).text).toBe(' ');
    expect(normalise('\u00AD '.repeat(length)).text).toBe(' ');
    expect(normalise('“ '.repeat(length)).text).toBe("'".repeat(length));
  });
});

describe('marks of another width, or of Arabic', () => {
  it.each([
    ['夏天，我们走。', '夏天, 我们走.'],
    ['走！他说：（好）', '走! 他说:(好)'],
    ['لن نذهب، غدا؟', 'لن نذهب, غدا?'],
    ['终于；再见', '终于; 再见'],
  ])('are those of every other script: %s', (one, other) => {
    expect(normalise(one).text).toBe(normalise(other).text);
  });

  it('and say what they said', () => {
    expect(normalise('走！').text).not.toBe(normalise('走？').text);
    expect(normalise('a, b. c').text).toBe('a, b. c');
  });
});
