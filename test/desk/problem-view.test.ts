// A problem with the lines around its place.

import { expect, test } from 'vitest';
import { problemView } from '../../src/desk/problem-view.ts';

const text = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\r\n');
const diagnostic = { code: 'x', severity: 'error', message: 'm', file: 'a.yaml' } as const;

test('the place is cut out with what is around it', () => {
  const start = text.indexOf('line 10');
  const { place } = problemView(
    { ...diagnostic, span: { start, end: start + 400 } },
    { text, path: '/a', own: true },
  );
  expect(place).toMatchObject({ line: 10, column: 1, length: 7, first: 4, path: '/a' });
  expect(place?.lines.at(0)).toBe('line 4');
  expect(place?.lines.at(-1)).toBe('line 16');
});

test('at the ends of the file there is less', () => {
  const { place } = problemView(
    { ...diagnostic, span: { start: 0, end: 0 } },
    { text, path: undefined, own: false },
  );
  expect(place).toMatchObject({ line: 1, first: 1, length: 1 });
});

test('without a text there is no place', () => {
  const span = { start: 3, end: 4 };
  expect(
    problemView({ ...diagnostic, span }, { text: undefined, path: '/a', own: true }).place,
  ).toBeUndefined();
});

test('a hint that names one thing is an answer, one that leaves a choice is none', () => {
  const span = { start: 0, end: 4 };
  const file = { text, path: '/a', own: true };
  const answer = (hint: string): string | undefined =>
    problemView({ ...diagnostic, span, hint }, file).answer;
  expect(answer('did you mean “lines”?')).toBe('lines');
  expect(answer('did you mean “lines”? they are a, b, c')).toBe('lines');
  expect(answer('write 2027-05-04')).toBe('2027-05-04');
  expect(answer('write kastria (only “Kastria” is called so)')).toBe('kastria');
  expect(answer('write 2027-05-04 if the day stands first, 2027-04-05 if the month does')).toBe(
    undefined,
  );
  expect(answer('write your own, or delete it')).toBe(undefined);
});

test('an answer keeps the quotation marks of what it replaces, and replaces plain words only', () => {
  const hint = 'did you mean “final”?';
  const answer = (yaml: string): string | undefined =>
    problemView(
      { ...diagnostic, hint, span: { start: 8, end: yaml.length } },
      { text: yaml, path: undefined, own: true },
    ).answer;
  expect(answer('status: "finl"')).toBe('"final"');
  expect(answer("status: 'finl'")).toBe("'final'");
  expect(answer('status: { x: finl }')).toBe(undefined);
});

test('what stands in another file is mended there', () => {
  const hint = 'did you mean “lines”?';
  const view = problemView(
    { ...diagnostic, hint, span: { start: 0, end: 4 } },
    { text, path: '/b', own: false },
  );
  expect(view.answer).toBe(undefined);
});
