// What an editor is shown of a quotation that differs from its source.

import { describe, expect, it } from 'vitest';
import { type Difference, differenceFrom } from '../../../src/editorial/quotation/difference.ts';
import { sourceText } from '../../../src/editorial/quotation/source-text.ts';

const WORDS = Array.from({ length: 40 }, (_, index) => `w${index}`);
const SOURCE = WORDS.join(' ');

const difference = (quotation: string, source = SOURCE): Difference =>
  differenceFrom(sourceText(source), quotation);
const changedAt = (...places: readonly number[]): Difference =>
  difference(WORDS.map((word, index) => (places.includes(index) ? 'X' : word)).join(' '));
const words = (from: number, to: number): string => WORDS.slice(from, to + 1).join(' ');
const sides = ({ compared }: Difference): string[] =>
  compared.map(({ expected, found }) => (expected === found ? found : `[${expected}|${found}]`));

describe('the passage of the source', () => {
  it.each([
    [20, `… ${words(12, 28)} …`],
    [8, `${words(0, 16)} …`],
    [9, `… ${words(1, 17)} …`],
    [31, `… ${words(23, 39)}`],
    [30, `… ${words(22, 38)} …`],
  ])('has eight words on both sides of word %i, as far as there are some', (at, passage) => {
    const found = changedAt(at);
    expect(found.passage).toBe(passage);
    const { start, end } = found.span!;
    expect(SOURCE.slice(start, end)).toBe(passage.replaceAll(/^… | …$/g, ''));
  });

  it('reaches from the first change to the last', () => {
    expect(changedAt(3, 36).passage).toBe(SOURCE);
  });

  it('is on one line, with words whole that the source breaks', () => {
    const { passage, changes } = difference(
      'The media-tors have left',
      'The  medi-\nators\n\nleft in time to see',
    );
    expect(passage).toBe('The mediators left');
    expect(changes).toEqual([{ source: 'mediators', brief: 'media-tors have' }]);
  });

  it('keeps the hyphen of a broken word that the source or the quotation has elsewhere', () => {
    const source = 'The well-\nknown line, a well-known line. The Anglo-\nFrench one.';
    const found = difference('The well-known row, a', source);
    expect(found.passage).toBe('The well-known line, a');
    expect(found.changes).toEqual([{ source: 'line', brief: 'row' }]);
    expect(difference('The Anglo-French row', source).passage).toBe('The Anglo-French one');
  });
});

describe('the changes', () => {
  it.each([
    ['a word before the first', 'X w0 w1 w2', SOURCE, [{ source: '', brief: 'X' }]],
    ['one of two equal words', 'w1 w2 w3', 'w1 w2 w2 w3', [{ source: 'w2', brief: '' }]],
    [
      'none of marks and apostrophes',
      `We don't say "yes" X`,
      'We don’t say “yes” now',
      [{ source: 'now', brief: 'X' }],
    ],
    [
      'none of a break in the brief',
      'The medi-\nators X',
      'The mediators left',
      [{ source: 'left', brief: 'X' }],
    ],
    ['none but a space', 'w1 , w2 w3', 'w0 w1, w2 w3', []],
  ])('are %s', (_, quotation, source, changes) => {
    expect(difference(quotation, source)).toMatchObject({ changes, reordered: false });
  });
});

describe('both texts side by side', () => {
  it.each([
    [[20], ['… w16 w17 w18 w19', '[w20|X]', 'w21 w22 w23 w24 …']],
    [[8], [words(0, 7), '[w8|X]', 'w9 w10 w11 w12 …']],
    [
      [3, 36],
      ['w0 w1 w2', '[w3|X]', 'w4 w5 w6 w7 … w32 w33 w34 w35', '[w36|X]', 'w37 w38 w39'],
    ],
    [[0], ['[w0|X]', 'w1 w2 w3 w4 …']],
    [[39], ['… w35 w36 w37 w38', '[w39|X]']],
  ])('have four words beside the changes at %j', (places, shown) => {
    expect(sides(changedAt(...places))).toEqual(shown);
  });

  it('are on one line each', () => {
    const found = difference('one two X four', 'one  two\n\nthree four');
    expect(sides(found)).toEqual(['one two', '[three|X]', 'four']);
    const long = difference(`X ${words(1, 8)} X`, `w0 ${WORDS.slice(1, 9).join('  ')} w9`);
    expect(sides(long)[1]).toBe(words(1, 8));
  });

  it('show eight words between two changes, not more', () => {
    const between = (last: number) => sides(changedAt(0, last))[1];
    expect(between(9)).toBe(words(1, 8));
    expect(between(10)).toBe('w1 w2 w3 w4 … w6 w7 w8 w9');
  });
});

describe('how near they are', () => {
  it.each([
    ['half of the words', 'one two three four', 'altered', 'one two nine ten'],
    ['three of ten', 'one two nine a b c d e f g', 'not-found', 'one two nine ten'],
    ['less', 'one two three four five', 'not-found', 'one two nine ten'],
    ['less than three of ten', 'one two three four five six seven', 'not-found', ''],
  ])('%s are the same', (_, quotation, kind, passage) => {
    expect(difference(quotation, 'zero one two nine ten')).toMatchObject({ kind, passage });
  });

  it('counts the words that the source has more', () => {
    const quotation = 'one two three four five six';
    expect(difference(quotation, 'one two a b c six').kind).toBe('altered');
    expect(difference(quotation, 'one two a b c d six').kind).toBe('not-found');
  });

  it('marks are no words', () => {
    expect(difference('one, two – "three" four!', 'one two five six').kind).toBe('altered');
  });

  it('of nothing near there is nothing to show', () => {
    expect(difference('other words', 'one two')).toEqual({
      kind: 'not-found',
      reordered: false,
      changes: [],
      compared: [],
      passage: '',
    });
  });

  it('of parts in another order nothing differs but the order', () => {
    const { reordered, changes, kind } = difference('w9 w10 […] w1 w2');
    expect({ reordered, changes, kind }).toEqual({ reordered: true, changes: [], kind: 'altered' });
    expect(difference('[…]').reordered).toBe(false);
    expect(difference('w38 w39 \u00AD[…] w1 w2').reordered).toBe(true);
  });

  it('a part that is broken at the end of a line stands in the source, with its own hyphens', () => {
    const source = 'On Monday they said that they will re-sign, the medi-\nators. They left.';
    expect(difference('They left […] the mediators', source).reordered).toBe(true);
    expect(difference('the mediators […] will resign', source).reordered).toBe(false);
  });
});

describe('a very long quotation', () => {
  const long = Array.from({ length: 1200 }, (_, index) => `w${(index * 7919) % 3001}`);
  const altered = (...places: readonly number[]): Difference =>
    difference(
      long.map((word, index) => (places.includes(index) ? 'X' : word)).join(' '),
      long.join(' '),
    );

  it.each([0, 1, 399, 600, 1199])('shows its only change, at word %i', (at) => {
    expect(altered(at).changes).toEqual([{ source: long[at], brief: 'X' }]);
  });

  it('is one of more than 400 words', () => {
    const changes = (count: number) => {
      const quoted = long.slice(0, count).with(10, 'X').with(390, 'X').join(' ');
      return difference(quoted, long.join(' ')).changes.length;
    };
    expect(changes(400)).toBe(2);
    expect(changes(401)).toBe(1);
  });

  it('shows the changes near the first', () => {
    expect(altered(300, 330, 1000).changes.map(({ source }) => source)).toEqual([
      long[300],
      long[330],
    ]);
  });
});
