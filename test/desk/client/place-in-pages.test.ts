// A place that means the same when pages change.

import { expect, test } from 'vitest';
import {
  offsetOf,
  pageInView,
  placeAt,
  scaleOf,
  stepFrom,
} from '../../../src/desk/client/place-in-pages.ts';

const boxes = [
  { top: 20, height: 1000 },
  { top: 1040, height: 1000 },
  { top: 2060, height: 500 },
];
const larger = boxes.map(({ top, height }) => ({ top: top * 2, height: height * 2 }));

test('the same part of the same page, at another size', () => {
  expect(placeAt(1540, boxes)).toEqual({ page: 1, part: 0.5 });
  expect(offsetOf(placeAt(1540, boxes), larger)).toBe(3080);
});

test('the very place where nothing changed, above and between pages too', () => {
  for (const offset of [0, 20, 700, 1025, 2050, 2600]) {
    expect(offsetOf(placeAt(offset, boxes), boxes)).toBeCloseTo(offset);
  }
});

test('the end, where the page is gone', () => {
  expect(offsetOf({ page: 2, part: 0.5 }, boxes.slice(0, 1))).toBe(1020);
  expect(offsetOf({ page: 0, part: 0 }, [])).toBe(0);
});

test('the page that takes most of the window', () => {
  expect(pageInView(0, 800, boxes)).toBe(0);
  expect(pageInView(700, 800, boxes)).toBe(1);
  expect(pageInView(0, 800, [])).toBe(0);
});

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
