// What things are called in the form.
import { expect, test } from 'vitest';
import { idFor, keyWords, sentenceAt, titleOf } from '../../../../src/desk/client/form/naming.ts';

test('keys are words', () => {
  expect(keyWords('why_it_matters')).toBe('Why it matters');
});

test('an item is called by what it says', () => {
  expect(titleOf({ id: 'c1', text: 'So it\nis.' })).toBe('So it is.');
  expect(titleOf({ done: true })).toBe('');
  expect(titleOf('word '.repeat(40))).toMatch(/^word .*…$/);
});

test('the sentence is the one that the cursor is in, or what is selected', () => {
  const text = 'It began. On 4 May it ended. Nobody knows why.';
  expect(sentenceAt(text, 12, 12)).toBe('On 4 May it ended.');
  expect(sentenceAt(text, 3, 8)).toBe('began');
  expect(sentenceAt('', 0, 0)).toBe('');
});

test('a name gets an id that is free', () => {
  expect(idFor('Nora Lind', [])).toBe('nora-lind');
  expect(idFor('Nora Lind', ['nora-lind'])).toBe('nora-lind-2');
  expect(idFor('Олена Вайда', [])).toBe('олена-вайда');
  expect(idFor('7th Fleet', [])).toBe('th-fleet');
  expect(idFor('!', [])).toBe('new');
});
