// Lines of scripts without spaces break between words, never inside a syllable.
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { splitUnspaced } from '../../src/type/unspaced-words.ts';

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
