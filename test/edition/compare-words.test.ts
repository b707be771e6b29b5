// Two texts word by word.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareWords } from '../../src/edition/compare-words.ts';

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

  it('of very long texts are compared as a whole', () => {
    const many = (word: string): string =>
      Array.from({ length: 2000 }, (_, i) => `${word}${i}`).join(' ');
    expect(compareWords(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['old', 'new']);
  });
});
