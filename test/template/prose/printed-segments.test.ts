// A text beside what is printed of it: together the one and the other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProseReference } from '../../../src/template/prose/inline-markdown.ts';
import { plainSegments, proseSegments } from '../../../src/template/prose/printed-segments.ts';

const REFERENCES: ReadonlyMap<string, ProseReference> = new Map([
  ['report', { href: '#S1', text: 'S1', mark: 'S1', isSource: true }],
  ['pause', { href: '#D2', text: 'D2, page 3', mark: 'D2', isSource: false }],
]);

const pairs = (text: string): string[] =>
  proseSegments(text, REFERENCES).map(({ written, printed }) =>
    written === printed ? written : `${written}→${printed}`,
  );

describe('segments of prose', () => {
  it.each([
    ['It is *so*.', ['It is ', '*→', 'so', '*→', '.']],
    [
      '**All [of](https://a.b/) it**',
      ['**→', 'All ', '[→', 'of', '](https://a.b/)→', ' it', '**→'],
    ],
    ['As [report ¶2] says', ['As ', '[report ¶2]→S1 ¶2', ' says']],
    ['See [](#pause), [it](#pause)', ['See ', '[](#pause)→D2', ', ', '[→', 'it', '](#pause)→']],
    ['Not [](#known)', ['Not ', '[](#known)']],
    ['2*3*4, a * b', ['2*3*4, a * b']],
    ['One\ntwo  three', ['One', '\n→ ', 'two', '  → ', 'three']],
    ['One.\n\nTwo.\n', ['One.', '\n\n', 'Two.', '\n→']],
  ])('of %j', (text, segments) => {
    expect(pairs(text)).toEqual(segments);
  });

  it('are together the text, whatever it is', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab *[](#)\n¶2:'), maxLength: 40 });
    fc.assert(
      fc.property(letters, (text) => {
        const together = (segments: readonly { readonly written: string }[]): string =>
          segments.map(({ written }) => written).join('');
        expect(together(proseSegments(text, REFERENCES))).toBe(text);
        expect(together(plainSegments(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
