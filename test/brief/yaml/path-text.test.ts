// Paths as text and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePath, pathText } from '../../../src/brief/yaml/path-text.ts';

test.each([
  ['claims[0].text', ['claims', 0, 'text']],
  ['claims.0.text', ['claims', 0, 'text']],
  ['claims.draft-2022.text', ['claims', 'draft-2022', 'text']],
  ['glossary["Port Ellin"]', ['glossary', 'Port Ellin']],
  ['', undefined],
  ['.title', undefined],
  ['claims[', undefined],
  ['a..b', undefined],
])('%s', (text, path) => {
  expect(parsePath(text)).toEqual(path);
});

test('a path that was written is read back', () => {
  const step = fc.oneof(
    fc.nat(),
    fc.string({ minLength: 1 }).filter((name) => !/^\d+$/.test(name)),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), (path) => {
      expect(parsePath(pathText(path))).toEqual(path);
    }),
  );
});
