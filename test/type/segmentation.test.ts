// Characters stay whole, words keep the space behind them, and nothing of the text is lost.
import fc, { array, assert, constantFrom, nat, property, string } from 'fast-check';
import { expect, it, test } from 'vitest';
import { graphemesOf, splitUnspaced, splitWords, wholeUpTo } from '../../src/type/segmentation.ts';

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

it.each([
  ['Thai', 'วันแล้วและที่จะลงนาม', ['แล้ว', 'และ', 'ที่']],
  ['Lao', 'ລັດຖະບານໄດ້ຍອມຮັບ', ['ລັດຖະບານ', 'ໄດ້']],
  ['Khmer', 'រដ្ឋាភិបាលបានទទួល', ['រដ្ឋាភិបាល', 'បាន']],
  ['Burmese', 'အခြားတစ်ဖက်ကကမ်းရိုးတန်း', ['အခြား']],
])('parts %s between words', (_, text, words) => {
  const parts = splitUnspaced(text);
  expect(parts.join('')).toBe(text);
  for (const word of words) expect(parts).toContain(word);
});

it('leaves signs of repetition, stops and quotation marks with their words', () => {
  for (const part of splitUnspaced('(เร็วๆ “นี้” ฯลฯ) 21วัน'))
    expect(part).not.toMatch(/^[ๆฯ)”]|[(“]$/u);
});

it('keeps letters together that stand below each other', () => {
  for (const text of ['ဗုဒ္ဓံ သ္တ္ရီ', 'ស្ត្រី ស្រ្តី'])
    for (const part of splitUnspaced(text.repeat(3))) expect(part).not.toMatch(/[\u1039\u17D2]$/u);
});

it('leaves other scripts alone', () => {
  expect(splitUnspaced('well-known 停戦協定 שלום')).toEqual(['well-known 停戦協定 שלום']);
});

it('never begins a part with a mark, and loses nothing', () => {
  const letters = [...'กาะ็แล้วที่ກຳໄដ្ឋាကန်း ๆa1“”()'];
  assert(
    property(array(constantFrom(...letters), { maxLength: 30 }), (some) => {
      const text = some.join('');
      const parts = splitUnspaced(text);
      expect(parts.join('')).toBe(text);
      for (const part of parts.slice(1)) expect(part).toMatch(/^\p{L}/u);
    }),
  );
});
