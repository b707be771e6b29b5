// Colours by night.
import { expect, test } from 'vitest';
import { onDark } from '../../src/html/theme-rules.ts';

test('a colour too dark to read is made lighter, its hue kept', () => {
  const [red, green, blue] = onDark('#173F5F', '#16181B').match(/[0-9A-F]{2}/g)!;
  expect(Number.parseInt(blue!, 16)).toBeGreaterThan(Number.parseInt(red!, 16));
  expect(Number.parseInt(green!, 16)).toBeGreaterThan(0x80);
});

test('a colour that can be read stays', () => {
  expect(onDark('#FFC000', '#16181B')).toBe('#FFC000');
});
