// How many briefs are built at a time, unless the user says.

import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { countJobs } from '../../../../src/cli/commands/build/build.ts';

test('a few briefs are not worth a second thread', () => {
  expect([1, 2, 5].map((briefs) => countJobs(briefs, undefined))).toEqual([1, 1, 1]);
});

test('many briefs get the cores of the machine and no more', () => {
  expect(countJobs(10_000, undefined)).toBeGreaterThanOrEqual(1);
  expect(countJobs(10_000, undefined)).toBeLessThanOrEqual(availableParallelism());
});

test('the user has the last word, but no thread is without a brief', () => {
  expect(countJobs(10_000, 3)).toBe(3);
  expect(countJobs(3, 64)).toBe(3);
  expect(countJobs(100, 1)).toBe(1);
});
