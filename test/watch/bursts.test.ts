// Many changes in quick succession.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bursts } from '../../src/watch/bursts.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('are one, told when no more come', () => {
  const told: string[][] = [];
  const { add } = bursts((paths) => told.push([...paths]));
  add('a');
  vi.advanceTimersByTime(40);
  add('b');
  add('a');
  vi.advanceTimersByTime(50);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(20);
  expect(told).toEqual([['a', 'b']]);
});

test('that do not end are told of now and then', () => {
  let told = 0;
  const { add } = bursts(() => {
    told += 1;
  });
  for (let i = 0; i < 50; i++) {
    add('a');
    vi.advanceTimersByTime(40);
  }
  expect(told).toBeGreaterThan(2);
});
