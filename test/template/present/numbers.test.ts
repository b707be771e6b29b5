// Numbers as the page writes them.
import { expect, test } from 'vitest';
import { numberText } from '../../../src/template/present/numbers.ts';
import { levelRuns } from '../../../src/type/directions.ts';

test.each([
  ['en', '+1200.50', '+1,200.50'],
  ['de', '-1200', '\u22121.200'],
  ['fr', '12', '12'],
  ['en', '٣', '٣'],
])('in %s %s is %s', (language, written, expected) => {
  expect(numberText(language, written)).toBe(expected);
});

test.each(['ar', 'fa', 'he'])('in %s a sign stands left of its number', (language) => {
  for (const written of ['+5', '-5']) {
    const text = numberText(language, written);
    const at = text.search(/[+\u2212]/u);
    const levels = levelRuns(text, 'rtl');
    const levelAt = (index: number) =>
      levels.find(({ start, end }) => start <= index && index < end)!.level;
    expect(levelAt(at)).toBe(levelAt(text.indexOf('5')));
    expect(levelAt(at) % 2).toBe(0);
    expect(at).toBeLessThan(text.indexOf('5'));
  }
});
