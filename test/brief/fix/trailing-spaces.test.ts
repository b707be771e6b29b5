// Spaces at line ends: taken away, in a time that grows with the text.
import { expect, test } from 'vitest';
import { withoutTrailingSpaces } from '../../../src/brief/fix/trailing-spaces.ts';

const MANY = ' '.repeat(300_000);

test('many spaces within a line are looked at once, and stay', () => {
  const text = `title: "a${MANY}b"\n`;
  expect(withoutTrailingSpaces(text) === text).toBe(true);
});

test('many spaces at the end of a line go', () => {
  expect(withoutTrailingSpaces(`title: a${MANY}\t\r\nedition: 1${MANY}`)).toBe(
    'title: a\r\nedition: 1',
  );
});
