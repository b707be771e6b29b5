// A list of any length that is spread into a call fills the stack: 700 equal claims once did.

import { expect, test } from 'vitest';
import { readSourceFiles } from './source-file.ts';

const SPREAD =
  /\.(?:push|unshift)\(\.\.\.|Math\.(?:max|min)\((?:[^()]*, )?\.\.\.|\.from(?:CharCode|CodePoint)\(\.\.\./;

test('no list of any length is spread into a call', () => {
  const found = readSourceFiles(new URL('../../src/', import.meta.url))
    .filter(({ text }) => SPREAD.test(text))
    .map(({ path }) => `${path}: use a loop, or src/diagnostics/extremes.ts.`);
  expect(found).toEqual([]);
});
