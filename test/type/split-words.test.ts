// Words keep the space behind them, and nothing of the text is lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from '../../src/type/split-words.ts';

test.each([
  ['', []],
  ['one', ['one']],
  ['one two ', ['one ', 'two ']],
  [' one', [' ', 'one']],
  ['no\u00A0break', ['no\u00A0break']],
])('%j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test('the words make up the text', () => {
  fc.assert(fc.property(fc.string(), (text) => splitWords(text).join('') === text));
});
