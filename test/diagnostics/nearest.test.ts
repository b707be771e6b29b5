// Which known word a misspelt one is taken for.
import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

const KEYS = ['title', 'status', 'summary', 'open_issues', 'by', 'to'];

test.each([
  ['titel', 'title'],
  ['Status', 'status'],
  ['sumary', 'summary'],
  ['open-issues', 'open_issues'],
  ['bu', 'by'],
  ['colour', undefined],
  ['x', undefined],
  ['x'.repeat(10_000), undefined],
])('%s', (word, expected) => {
  expect(nearest(word, KEYS)).toBe(expected);
});
