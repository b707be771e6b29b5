// Given names that tell a man from a woman.

import { expect, it } from 'vitest';
import { genderOf } from '../../src/languages/given-names.ts';

it.each([
  ['John', 'm'],
  ['José', 'm'],
  ['Siobhán', 'f'],
  ['Anne-Marie', 'f'],
  ['Yorick', undefined],
])('%s', (name, gender) => {
  expect(genderOf(name)).toBe(gender);
});
