// Sizes of the pages.

import { expect, test } from 'vitest';
import { scaleOf, stepFrom } from '../../../src/preview/client/zoom.ts';

test('as wide as the window, within reason', () => {
  expect(scaleOf('fit', 600, 900)).toBe(1.5);
  expect(scaleOf('fit', 600, 6000)).toBe(1.75);
  expect(scaleOf('fit', 600, 0)).toBe(0.25);
  expect(scaleOf(2, 600, 900)).toBe(2);
});

test('steps end where they end', () => {
  expect(stepFrom(1.1, 1)).toBe(1.25);
  expect(stepFrom(1.25, -1)).toBe(1);
  expect(stepFrom(4, 1)).toBe(4);
  expect(stepFrom(0.5, -1)).toBe(0.5);
});
