// Offsets as lines and columns.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAndColumn, lineCount, lineText } from '../../src/diagnostics/position.ts';

test('lines and columns count from one, in UTF-16 units', () => {
  const text = 'ab\r\n🕊d\n';
  expect([0, 2, 4, 6, 8].map((offset) => lineAndColumn(text, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
  ]);
  expect(lineText(text, 1)).toBe('ab');
  expect(lineText(text, 4)).toBe('');
  expect(lineCount(text)).toBe(3);
});

test('an offset past the end stands at the end', () => {
  expect(lineAndColumn('ab', 99)).toEqual({ line: 1, column: 3 });
});

test('any offset is found again by its line and column', () => {
  const texts = fc.array(fc.constantFrom('a', '\n', 'é', '\r\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(60), (text, at) => {
      const offset = Math.min(at, text.length);
      const { line, column } = lineAndColumn(text, offset);
      const before = text.split('\n').slice(0, line - 1);
      expect(before.reduce((sum, part) => sum + part.length + 1, 0) + column - 1).toBe(offset);
    }),
  );
});
