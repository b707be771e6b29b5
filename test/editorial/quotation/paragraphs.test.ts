// Which lines of a source count as paragraphs, and what a locator names.

import { describe, expect, it } from 'vitest';
import { paragraphsOf, splitParagraphs } from '../../../src/editorial/quotation/paragraphs.ts';

const counted = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are lines that end like a sentence', () => {
    const text =
      'Headline here\nOne.\nTwo?\nCrosshead\nHe said "three!"\n(Four.)\n-News Feed\nCOMMENTS';
    expect(counted(text)).toEqual(['One.', 'Two?', 'He said "three!"', '(Four.)']);
  });

  it('do not include a teaser that breaks off, but speech that does', () => {
    expect(counted('The minister will insist on...\n“We will insist…”\nThe minister…')).toEqual([
      '“We will insist…”',
    ]);
  });

  it('end like a sentence in other scripts too', () => {
    expect(counted('标题\n他说了。\nशीर्षक\nउन्होंने कहा।')).toHaveLength(2);
  });

  it('are blocks where the lines are wrapped', () => {
    const text = 'Headline\n\nThe first paragraph. It\nruns on.\n\n  \nThe second\r\none ends.\n';
    expect(counted(text).map((block) => block.replace(/\s+/gu, ' ').trim())).toEqual([
      'The first paragraph. It runs on.',
      'The second one ends.',
    ]);
  });

  it('are lines where lines are long, whatever blank lines there are', () => {
    const long = `${'word '.repeat(30)}ends.`;
    expect(counted(`${long}\n${long}\n\n${long}`)).toHaveLength(3);
  });

  it('are lines that lead to the quotation below them, labels aside', () => {
    expect(counted('The mayor said:\n“We wait.”')).toEqual(['The mayor said:', '“We wait.”']);
    expect(counted('The mayor said:\nNothing.')).toEqual(['Nothing.']);
    expect(counted('Mayor:\n“We wait.”')).toEqual(['“We wait.”']);
    expect(counted('The mayor said:')).toEqual([]);
  });

  it.each([100, 101])('are blocks up to a hundred letters a line: %i', (length) => {
    const line = `${'w'.repeat(length - 1)} \nends.`.replace(' ', '.');
    expect(counted(`  ${line}\n\nOther one.`)).toHaveLength(length > 100 ? 3 : 2);
  });

  it('are judged by their ends, however long they are', () => {
    const long = 'Word '.repeat(100);
    expect(counted(`${long}ends.  \n${long}no end\nEnd.`)).toHaveLength(2);
    expect(counted(`A full stop. ${long}\nEnd.`)).toEqual(['End.']);
  });

  it('are none in an empty text', () => {
    expect(counted('')).toEqual([]);
    expect(counted('\n\n')).toEqual([]);
  });
});

describe('locators', () => {
  it.each([
    ['¶4', [4]],
    ['¶ 4', [4]],
    ['¶4–6', [4, 5, 6]],
    ['¶¶2, 5', [2, 5]],
    ['¶2, ¶5-6', [2, 5, 6]],
    ['¶6–4', []],
    ['¶7–7 and ¶9', [7, 9]],
    ['p. 12', []],
    ['00:12:30', []],
    ['§4', []],
  ])('%s', (locator, numbers) => {
    expect(paragraphsOf(locator)).toEqual(numbers);
  });

  it('keeps a slip of the hand small', () => {
    expect(paragraphsOf('¶1–999999')).toEqual([1, 999999]);
    expect(paragraphsOf('¶2–1002')).toHaveLength(1001);
    expect(paragraphsOf('¶2–1003')).toEqual([2, 1003]);
    expect(paragraphsOf(undefined)).toEqual([]);
  });
});
