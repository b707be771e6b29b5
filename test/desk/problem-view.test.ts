// A problem with the lines around its place.

import { expect, test } from 'vitest';
import { problemView } from '../../src/desk/problem-view.ts';

const text = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\r\n');
const diagnostic = { code: 'x', severity: 'error', message: 'm', file: 'a.yaml' } as const;

test('the place is cut out with what is around it', () => {
  const start = text.indexOf('line 10');
  const { place } = problemView({ ...diagnostic, span: { start, end: start + 400 } }, text, '/a');
  expect(place).toMatchObject({ line: 10, column: 1, length: 7, first: 4, path: '/a' });
  expect(place?.lines.at(0)).toBe('line 4');
  expect(place?.lines.at(-1)).toBe('line 16');
});

test('at the ends of the file there is less', () => {
  const { place } = problemView({ ...diagnostic, span: { start: 0, end: 0 } }, text, undefined);
  expect(place).toMatchObject({ line: 1, first: 1, length: 1 });
});

test('without a text there is no place', () => {
  const span = { start: 3, end: 4 };
  expect(problemView({ ...diagnostic, span }, undefined, '/a').place).toBeUndefined();
});
