// The search finds what `indexOf` finds, also where `indexOf` would take hours.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearOccurrences, occurrences } from '../../../src/editorial/quotation/find-text.ts';

const few = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength }).map((units) => units.join(''));

describe('occurrences', () => {
  it('are the same by both ways', () => {
    fc.assert(
      fc.property(few(60), few(6), fc.nat(20), (text, pattern, from) => {
        expect([...linearOccurrences(text, pattern, from)]).toEqual([
          ...occurrences(text, pattern, from),
        ]);
      }),
    );
  });

  it.each([
    ['aabaabaaab aabaaab', 'aabaaab', [3, 11]],
    ['abababab', 'abab', [0, 2, 4]],
    ['aaaa', 'aa', [0, 1, 2]],
    ['abcabdabcabcabd', 'abcabd', [0, 9]],
    ['ab', 'abc', []],
    ['aabab', 'aab', [0]],
    ['abb', 'ab', [0]],
  ])('of one that begins again inside itself are all found: %s, %s', (text, pattern, places) => {
    expect([...linearOccurrences(text, pattern)]).toEqual(places);
    expect([...occurrences(text, pattern)]).toEqual(places);
  });

  it('of nothing are all places', () => {
    expect([...occurrences('ab', '')]).toEqual([0, 1, 2]);
  });

  it('end in a long text of one letter', () => {
    const text = 'a'.repeat(5_000_000);
    expect([...occurrences(text, `b${'a'.repeat(500_000)}`)]).toEqual([]);
    expect([...occurrences(`${text}b`, `${'a'.repeat(500_000)}b`)]).toEqual([4_500_000]);
  });
});
