// How far in a new line begins.

import { expect, test } from 'vitest';
import { indentAfter } from '../../../../src/desk/client/editor/indentation.ts';

test.each([
  ['title: x', 0],
  ['claims:', 2],
  ['  - id: a', 4],
  ['    credibility: 3   # Admiralty code, 1 to 6', 4],
  ['  bottom_line: >-', 4],
  ['    The truce holds.', 4],
  ['  - { name: a }', 4],
  ['    responses:', 6],
  ['  - - a', 6],
  ['', 0],
])('after %j', (before, columns) => {
  expect(indentAfter(before)).toBe(columns);
});
