// The bidirectional algorithm, from levels to the order on a line.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRightToLeft, levelRuns, visualOrder } from '../../src/type/directions.ts';

/** The text as it stands on the page, right-to-left stretches turned round character by character. */
function seen(text: string, base: 'ltr' | 'rtl'): string {
  const runs = levelRuns(text, base);
  return visualOrder(runs.map((run) => run.level))
    .map((index) => {
      const { start, end, level } = runs[index]!;
      const part = text.slice(start, end);
      return level % 2 === 1 ? [...part].reverse().join('') : part;
    })
    .join('');
}

describe('a mixed line', () => {
  test('numbers inside right-to-left text keep their digits in order', () => {
    expect(seen('אב 123 גד', 'rtl')).toBe('דג 123 בא');
  });

  test('a Hebrew word stands where it stands in an English line', () => {
    expect(seen('say אבג now', 'ltr')).toBe('say גבא now');
  });

  test('an English name stands inside an Arabic line', () => {
    expect(seen('اب Port Ellin جد', 'rtl')).toBe('دج Port Ellin با');
  });

  test('a full stop stands at the end of its paragraph', () => {
    expect(seen('אבג.', 'rtl')).toBe('.גבא');
    expect(seen('אבג.', 'ltr')).toBe('גבא.');
  });

  test('a line break does not end the paragraph', () => {
    expect(levelRuns('אב\nab', 'rtl').map((run) => run.level)).toEqual([1, 2]);
  });
});

test('the runs cover the text without a gap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'ש', 'ب', '1', ' ', '(', ')', '😀')), (parts) => {
      const text = parts.join('');
      expect(
        levelRuns(text, 'ltr')
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
      const order = visualOrder(levelRuns(text, 'rtl').map((run) => run.level));
      expect([...order].sort((a, b) => a - b)).toEqual(order.map((_, index) => index));
    }),
  );
});

test('only text with right-to-left letters or controls needs a look', () => {
  expect(hasRightToLeft('Ґалаґан, “naïve” → ₴ 停戦')).toBe(false);
  for (const text of ['ש', 'ب', '\u2067', 'ﷲ', '\u{1E900}'])
    expect(hasRightToLeft(text)).toBe(true);
});
