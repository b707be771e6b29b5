import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unbrokenPieces } from '../../../src/pdf/compose/unbroken.ts';

const kept = (text: string, final = false): string[] =>
  unbrokenPieces(text, final)
    .filter((piece) => piece.unbroken)
    .map((piece) => piece.text);

describe('unbrokenPieces', () => {
  it('keeps a number with the word it counts', () => {
    expect(kept('A truce of 21 days from 4 May, after talks')).toEqual(['21 days', '4 May']);
  });

  it('takes a word with its marks', () => {
    expect(kept('مدتها 21 يومًا.')).toEqual(['21 يومًا']);
  });

  it('keeps the last two words of a long text together, if they are short', () => {
    expect(kept('Withdrawal of artillery to some distance from the northern shore.', true)).toEqual(
      ['northern shore.'],
    );
    expect(kept('A joint harbour inspectorate.', true)).toEqual([]);
    expect(
      kept('one two three four five six incomprehensibilities counterrevolutionaries', true),
    ).toEqual([]);
  });

  it('finds the same in common letters as by the properties of all characters', () => {
    // The sign is no common one, and belongs to no pair.
    const sign = ' \u203C';
    const units = fc.constantFrom(...'aZéßжї109.,–- \u00A0 (“’\n');
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 40 }), (text) => {
        expect(kept(text)).toEqual(kept(text + sign));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (text, final) => {
        expect(
          unbrokenPieces(text, final)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
