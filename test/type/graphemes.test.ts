// What belongs to one character stays together.
import { assert, nat, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { graphemesOf, wholeUpTo } from '../../src/type/graphemes.ts';

it.each([
  ['ab', ['a', 'b']],
  ['e\u0301x', ['e\u0301', 'x']],
  ['1\uFE0F\u20E32', ['1\uFE0F\u20E3', '2']],
  ['👍🏽🇺🇦🇵🇱', ['👍🏽', '🇺🇦', '🇵🇱']],
  ['👨‍👩‍👧!', ['👨‍👩‍👧', '!']],
  ['𝒳y', ['𝒳', 'y']],
])('%s', (text, characters) => {
  expect(graphemesOf(text)).toEqual(characters);
});

it('parts a text before a whole character', () => {
  expect(wholeUpTo('abe\u0301', 3)).toBe(2);
  expect(wholeUpTo('ab', 1)).toBe(1);
  expect(wholeUpTo('ab', 2)).toBe(2);
});

it('keeps the first character whole even where there is no room for it', () => {
  expect(wholeUpTo('e\u0301\u0302x', 1)).toBe(3);
});

it('goes on in every text', () => {
  assert(
    property(string({ minLength: 1, unit: 'grapheme' }), nat(200), (text, at) => {
      const place = wholeUpTo(text, Math.min(text.length, at + 1));
      expect(place).toBeGreaterThan(0);
      expect(place).toBeLessThanOrEqual(text.length);
      expect(text.slice(place)).not.toMatch(/^\p{M}/u);
    }),
  );
});
