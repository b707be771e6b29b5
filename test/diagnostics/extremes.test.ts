// The largest and the smallest of very many numbers.
import { expect, it } from 'vitest';
import { largest, smallest } from '../../src/diagnostics/extremes.ts';

it('are found among more numbers than a call takes', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => index - 5);
  expect([largest(many), smallest(many)]).toEqual([299_994, -5]);
});

it('of none are what is asked for', () => {
  expect([largest([]), largest([], 0), largest([-1], 0), smallest([])]).toEqual([
    -Infinity,
    0,
    0,
    Infinity,
  ]);
});
