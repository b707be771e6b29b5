// For tests: compares with a checked-in file; `UPDATE_GOLDEN=1` writes it instead.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { ROOT } from './build-fixture.ts';

/** Compares text with `test/golden/<name>`. */
export function expectGolden(text: string, name: string): void {
  const path = `${ROOT}test/golden/${name}`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
  expect(
    existsSync(path),
    `${name} is missing: run UPDATE_GOLDEN=1 npm test and look at the change`,
  ).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
