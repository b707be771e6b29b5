// Two texts word by word.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareWords } from '../../../src/brief/edition/compare-words.ts';

const marked = (from: string, to: string): string =>
  compareWords(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'old' ? '-' : '+'}<${text}>`))
    .join('');

describe('words', () => {
  test.each([
    ['The lane is open.', 'The lane is shut.', 'The lane is-< open>+< shut>.'],
    ['One, two.', 'One two.', 'One-<,> two.'],
    ['A b c d', 'A x c y', 'A-< b>+< x> c-< d>+< y>'],
    ['', 'New words', '+<New words>'],
    ['Old words', '', '-<Old words>'],
    ['Мир і спокій', 'Мир та спокій', 'Мир-< і>+< та> спокій'],
    ['no no', 'no', 'no-< no>'],
    ['no', 'no no', 'no+< no>'],
    ['Yes', 'Yes', 'Yes'],
    ['', '', ''],
    ['  Yes now', '  Yes then ', 'Yes-< now>+< then>'],
    ['A long  way', 'A long way off', 'A long way+< off>'],
    ['b c', 'x b d', '+<x> b-< c>+< d>'],
    ['x b c d', 'b c e', '-<x>b c-< d>+< e>'],
    ['one two', 'two one', '-<one>two+< one>'],
  ])('%s → %s', (from, to, expected) => {
    expect(marked(from, to)).toBe(expected);
  });

  it('lose nothing of the new text, and no word of the old one', () => {
    const text = fc.array(fc.constantFrom('lane', 'open', 'shut', ',', '.', 'не'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, text, (old, now) => {
        const stretches = compareWords(old.join(' '), now.join(' '));
        const without = (kind: string): string =>
          stretches.map((each) => (each.kind === kind ? '' : each.text)).join('');
        expect(without('old').replace(/\s+/g, '')).toBe(now.join(''));
        expect(without('new').replace(/\s+/g, '')).toBe(old.join(''));
      }),
    );
  });

  it('are kept as many as can be, in their order', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    const partsOf = ([first, ...rest]: readonly string[]): string[] =>
      first === undefined ? [''] : partsOf(rest).flatMap((part) => [part, first + part]);
    fc.assert(
      fc.property(text, text, (old, now) => {
        const parts = new Set(partsOf(now));
        const most = Math.max(...partsOf(old).map((part) => (parts.has(part) ? part.length : 0)));
        const kept = compareWords(old.join(' '), now.join(' '))
          .filter(({ kind }) => kind === 'same')
          .map(({ text: same }) => same.replaceAll(' ', ''));
        expect(kept.join('')).toHaveLength(most);
      }),
    );
  });

  describe('of very long texts', () => {
    const kinds = (from: string, to: string): string[] =>
      compareWords(from, to).map(({ kind }) => kind);
    const many = (word: string, count: number): string =>
      Array.from({ length: count }, (_, i) => (i === 400 ? 'but' : `${word}${i}`)).join(' ');

    it('are compared up to a million of pairs', () => {
      expect(kinds(many('a', 1000), many('b', 1000))).toEqual(['old', 'new', 'same', 'old', 'new']);
    });

    it('are replaced as a whole beyond it', () => {
      expect(kinds(many('a', 1000), many('b', 1001))).toEqual(['old', 'new']);
    });

    it('are compared where they begin and end alike, however long that is', () => {
      const around = (word: string): string => `${'on '.repeat(2000)}${word}${' off'.repeat(2000)}`;
      expect(kinds(around('a'), around('b'))).toEqual(['same', 'old', 'new', 'same']);
    });
  });
});
