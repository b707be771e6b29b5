// Three texts word by word: what somebody changed, put into what somebody else changed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedWords, isSameText, mergeTexts } from '../../src/merge/merge-texts.ts';

const WAS = 'The truce holds for 21 days. Nobody has been named to watch it.';

describe('two changes of one text', () => {
  test('what one changed goes into an unchanged text', () => {
    const theirs = WAS.replace('21 days', 'three weeks');
    expect(mergeTexts(WAS, theirs, WAS)).toBe(theirs);
  });

  test('both are kept where they changed different words', () => {
    const theirs = WAS.replace('21 days', 'three weeks');
    const mine = WAS.replace('Nobody', 'No body');
    expect(mergeTexts(WAS, theirs, mine)).toBe(
      'The truce holds for three weeks. No body has been named to watch it.',
    );
  });

  test('the same change is made once', () => {
    const both = WAS.replace('21', '22');
    expect(mergeTexts(WAS, both, both)).toBe(both);
    const more = both.replace('Nobody', 'No body');
    expect(mergeTexts(WAS, more, both)).toBe(more);
  });

  test('two changes of the same words are none', () => {
    expect(mergeTexts(WAS, WAS.replace('21', '22'), WAS.replace('21', '20'))).toBeUndefined();
  });

  test('nor are changes of words beside each other', () => {
    expect(mergeTexts(WAS, WAS.replace('21', '22'), WAS.replace('days', 'nights'))).toBeUndefined();
    expect(
      mergeTexts(WAS, WAS.replace('watch it', 'watch it yet'), WAS.replace('it.', 'it at sea.')),
    ).toBeUndefined();
  });

  test('words can be taken out and put in at both ends', () => {
    expect(mergeTexts('b c d', 'a b c', 'b c d')).toBe('a b c');
    expect(mergeTexts('a b c', '', 'a b c')).toBe('');
    expect(mergeTexts('', 'a', '')).toBe('a');
  });

  test('lines that nobody changed stay as they are broken', () => {
    const mine = '  The truce holds\nfor 21 days.\n\nNobody has been named to watch it.\n';
    expect(mergeTexts(WAS, WAS.replace('21', '22'), mine)).toBe(mine.replace('21', '22'));
  });

  test('a space that was put in or taken out is a change', () => {
    expect(mergeTexts('a,b and c - d', 'a, b and c-d', 'a,b and c - d')).toBe('a, b and c-d');
  });

  test('a change against an unchanged text always wins, either way', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ',', ' ', '\n', 'ä', '見'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [was, theirs] = [one.join('').trim(), other.join('').trim()];
        expect(isSameText(mergeTexts(was, theirs, was)!, theirs)).toBe(true);
        expect(isSameText(mergeTexts(was, was, theirs)!, theirs)).toBe(true);
        expect(isSameText(mergeTexts(was, theirs, theirs)!, theirs)).toBe(true);
      }),
    );
  });
});

test('stretches make both texts again', () => {
  const words = changedWords('one two three', 'one 2 three, four');
  const without = (kind: string): string =>
    words
      .filter((each) => each.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect(without('new')).toBe('one two three');
  expect(without('old')).toBe('one 2 three, four');
  expect(words.filter(({ kind }) => kind === 'old').map(({ text }) => text)).toEqual([' two']);
});

test('a mark inside of a word is changed with it', () => {
  const words = changedWords('a 21-day truce.', 'a three-week truce.');
  expect(words.map(({ text }) => text)).toEqual(['a', ' 21-day', ' three-week', ' truce.']);
  const ended = changedWords('It holds.', 'It may hold.');
  expect(ended.map(({ text }) => text)).toEqual(['It', ' holds', ' may hold', '.']);
});
