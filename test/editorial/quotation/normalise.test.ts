// The normal form and the way back from it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/editorial/quotation/normalise.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'e\u0301',
        'é',
        ' ',
        '\u00A0',
        '\n',
        '"',
        '«',
        '’',
        '–',
        '…',
        '...',
        '\u00AD',
        'ﬁ',
        '\uFEFF',
        '!',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    { maxLength: 40 },
  )
  .map((units) => units.join(''));

describe('normalise', () => {
  it('leaves plain text as it is', () => {
    const plain = "Vos's well-known letter, of 4 May: (yes).";
    expect(normalise(plain).text).toBe(plain);
  });

  it('leaves a normal form as it is', () => {
    fc.assert(
      fc.property(text, (any) => {
        const once = normalise(any).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["'\u06E5 ", 'ﬁ\u0308', 'ﻻ\u0653', "'\u06E5 \uFB03\u0301"])(
    'leaves the normal form of %j as it is',
    (typed) => {
      const once = normalise(typed).text;
      expect(normalise(once).text).toBe(once);
    },
  );

  it('knows where each letter of the normal form stood', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { text: normal, originalSpan } = normalise(any);
        let last = 0;
        for (let at = 0; at < normal.length; at += 1) {
          const { start, end } = originalSpan(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(any.length);
          if (/[a-z]/u.test(normal[at]!))
            expect(any.slice(start, end).normalize('NFKC')).toContain(normal[at]);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives back the words with what stands inside them', () => {
    const source = 'He said:\u00A0“two\u00AD  words”…';
    const { text: normal, originalSpan } = normalise(source);
    const at = normal.indexOf('two words');
    const { start, end } = originalSpan(at, at + 'two words'.length);
    expect(source.slice(start, end)).toBe('two\u00AD  words');
  });

  it('takes a great deal of nothing but blanks and marks', () => {
    const length = 200_000;
    expect(normalise(' '.repeat(length)).text).toBe(' ');
    expect(normalise('\u00AD '.repeat(length)).text).toBe(' ');
    expect(normalise('“ '.repeat(length)).text).toBe("'".repeat(length));
  });
});
