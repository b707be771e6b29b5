// The two lines of a word difference.
import { describe, expect, test } from 'vitest';
import { comparedLines } from '../../src/diagnostics/compared-lines.ts';

const compared = [
  { expected: 'the very', found: 'the very' },
  { expected: 'nature', found: 'heart' },
  { expected: ', he said', found: '' },
  { expected: 'of it', found: 'of it' },
];

describe('comparedLines', () => {
  test('marks what differs without colour', () => {
    expect(comparedLines(compared, undefined)).toEqual([
      '  source: the very {+nature+} {+, he said+} of it',
      '  brief:  the very [-heart-] of it',
    ]);
  });

  test('leaves the marks to the colours where there are any', () => {
    const paint = (side: string, words: string): string => `<${side}>${words}</>`;
    expect(comparedLines(compared, paint)).toEqual([
      '  source: the very <expected>nature</> <expected>, he said</> of it',
      '  brief:  the very <found>heart</> of it',
    ]);
  });

  test('shows control characters instead of obeying them', () => {
    const [line] = comparedLines([{ expected: 'a\u001B[2Jb', found: '' }], undefined);
    expect(line).toBe('  source: {+a␛[2Jb+}');
  });
});
