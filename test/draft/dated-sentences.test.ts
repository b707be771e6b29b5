// Dates in sentences, as precise as they are written.

import { describe, expect, test } from 'vitest';
import { datedSentences } from '../../src/draft/dated-sentences.ts';
import { sentencesOf } from '../../src/draft/sentences.ts';

const sentences = (text: string, tag = 'en') => datedSentences(sentencesOf(text, tag), tag);
const dates = (text: string) => sentences(text).map(({ date, written }) => [date, written]);

describe('datedSentences', () => {
  test.each([
    ['They met on 4 May 2027.', '2027-05-04', 'on 4 May 2027'],
    ['They met on May 4th, 2027, in rain.', '2027-05-04', 'on May 4th, 2027'],
    ['The report of 2027-05-04 says so.', '2027-05-04', '2027-05-04'],
    ['On March 11, talks took place.', 'XXXX-03-11', 'On March 11'],
    ['Talks on the 4th of June went well.', 'XXXX-06-04', '4th of June'],
    ['It was signed in September 2026.', '2026-09', 'in September 2026'],
    ['The drafts were written in 2021.', '2021', 'in 2021'],
    ['It was on Feb. 29 that they left.', 'XXXX-02-29', 'on Feb. 29'],
  ])('%s', (text, date, written) => {
    expect(dates(text)).toEqual([[date, written]]);
  });

  test.each([
    ['a quantity', 'The army lost 2021 men in 2,021 days.'],
    ['a share', 'It rose in 2000% of cases.'],
    ['a day that is not', 'He said so on 31 February 2027 and 30 February.'],
    ['a month that is a verb', 'They may 4 times refuse.'],
    ['words of others', 'He said: "We met on 4 May 2027."'],
    ['a headline', 'Talks on 4 May 2027'],
  ])('none in %s', (_, text) => {
    expect(dates(text)).toEqual([]);
  });

  test('sentences go on over the lines of a wrapped text', () => {
    const text = 'Head\n\nThey met on 4\nMay 2027 in Port\nEllin. It rained.\n\nIn 2021 too.\n';
    const found = sentences(text).map(({ sentence, ...date }) => ({
      ...date,
      words: sentence.words.trim(),
      paragraph: sentence.paragraph,
    }));
    expect(found).toEqual([
      {
        words: 'They met on 4 May 2027 in Port Ellin.',
        paragraph: 1,
        written: 'on 4 May 2027',
        date: '2027-05-04',
        at: 9,
      },
      expect.objectContaining({ words: 'In 2021 too.', paragraph: 2, date: '2021' }),
    ]);
  });
});
