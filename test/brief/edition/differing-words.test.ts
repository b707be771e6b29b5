// Words that differ between several texts of one clause.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/blocks/compare/pieces.ts';
import { differingWords } from '../../../src/brief/edition/differing-words.ts';

/** The texts with what differs between `<` and `>`. */
const marked = (...words: readonly string[]): string[] =>
  differingWords(words).map((stretches) =>
    stretches.map(({ text, differs }) => (differs ? `<${text}>` : text)).join(''),
  );

describe('words differ', () => {
  test('where any other text has others in their place, spaces aside', () => {
    expect(marked('15 km from the line', '25 km from the line', '25 km of the line')).toEqual([
      '<15> km <from> the line',
      '<25> km <from> the line',
      '<25> km <of> the line',
    ]);
    expect(marked('The same.', 'The same.')).toEqual(['The same.', 'The same.']);
    expect(marked('Alone.')).toEqual(['Alone.']);
  });

  test('and put together again are the text', () => {
    const word = fc.constantFrom('km', '[15]', '[', ']', 'from,', 'line', '会议');
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (all) => {
        const again = differingWords(all).map((stretches) =>
          piecesOf(stretches).map(({ words }) => words),
        );
        expect(again.map((words) => words.join(''))).toEqual(all);
      }),
    );
  });
});
