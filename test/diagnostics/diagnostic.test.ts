// The order in which problems are told.
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostics/diagnostic.ts';

function at(file: string, start?: number, code = 'x'): Diagnostic {
  const span = start === undefined ? {} : { span: { start, end: start + 1 } };
  return { code, severity: 'error', message: 'm', file, ...span };
}

test('by file, then by place, those without a place first', () => {
  const given = [at('b', 1), at('a', 9), at('a', 2), at('a')];
  expect(sortDiagnostics(given)).toEqual([at('a'), at('a', 2), at('a', 9), at('b', 1)]);
  expect(given[0]).toEqual(at('b', 1));
});

test('one problem is told once', () => {
  expect(sortDiagnostics([at('a', 1), at('a', 1), at('a', 1, 'y')])).toHaveLength(2);
});
