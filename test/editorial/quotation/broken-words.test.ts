// Sources taken from a PDF: the right quotation is found, and no hint tells to quote broken words.

import { describe, expect, it } from 'vitest';
import { healed, withWholeWords } from '../../../src/editorial/quotation/broken-words.ts';
import { compareQuotation } from '../../../src/editorial/quotation/compare.ts';
import { sourceText } from '../../../src/editorial/quotation/source-text.ts';

const kind = (quotation: string, source: string): string =>
  compareQuotation(quotation, sourceText(source)).result.kind;
const isFound = (quotation: string, source: string): boolean =>
  ['verbatim', 'normalised'].includes(kind(quotation, source));

describe('a word parted at the end of a line', () => {
  it('matches both readings, also in one quotation', () => {
    expect(
      isFound('We want a demilitarised shore', '“We want a demil-\nitarised shore,” she said.'),
    ).toBe(true);
    expect(
      isFound('the peace-keeping mediators', 'So did the peace-\nkeeping medi-\n  ators.'),
    ).toBe(true);
    expect(isFound('They will re-sign it', 'They will re-\nsign it.')).toBe(true);
    expect(isFound('They will resign it', 'They will re-\nsign it.')).toBe(true);
  });

  it('does not make a hyphen inside a line optional', () => {
    expect(
      isFound('They will resign, the medi-\nators', 'They will re-sign, the medi-\nators.'),
    ).toBe(false);
    expect(isFound('They will re-sign', 'They will resign, the medi-\nators.')).toBe(false);
  });

  it('never stands broken in a hint', () => {
    const source = sourceText('The medi-\nators have left the peace-\nkeeping force.\n');
    const { difference } = compareQuotation(
      'The mediators have joined the peace-keeping force',
      source,
    );
    expect(difference?.changes).toEqual([{ source: 'left', brief: 'joined' }]);
    expect(difference?.passage).toBe('The mediators have left the peace-keeping force');
  });
});

it.each([
  ['the medi-\nators', 'the mediators'],
  ['the Anglo-\nFrench one', 'the Anglo-French one'],
  ['the SAR-\nON line', 'the SARON line'],
  ['the Vel-\nmoraNet', 'the VelmoraNet'],
  ['the peace-\nkeeping en\u200Bvoy', 'the peace-keeping envoy'],
])('words are shown whole: %j', (words, whole) => {
  expect(healed(words, (word) => word === 'peace-keeping')).toBe(whole);
});

it('words behind broken ones stand in their place', () => {
  const source = 'The medi- \n  ators came.\nThe en-\nvoys left, and the sto-\nries with them.';
  const { spans } = compareQuotation('envoys left', sourceText(source));
  expect(spans.map(({ start, end }) => source.slice(start, end))).toEqual(['en-\nvoys left']);
});

describe('pages and notes between the words', () => {
  it.each([
    ['a page number', 'The truce will\n\n12\n\nhold for a year.'],
    ['a number between dashes', 'The truce will\n– 12 –\nhold for a year.'],
    ['number and head', 'The truce will\n\n12\nTHE MERIDIAN\n\nhold for a year.'],
    [
      'the end of a page',
      'The truce will\n\fThe Meridian, 7 May\n\nhold for a year.\n\fThe Meridian, 7 May\n\nEnd.',
    ],
    ['Page 3 of 9', 'The truce will\n\nPage 3 of 9\n\nhold for a year.'],
    ['a high mark', 'The truce¹ will hold for a year².'],
    ['a mark in brackets', 'The truce[1] will hold[12] for a year.'],
    ['a star', 'The truce* will hold for a year.'],
    ['a low mark with its note', 'The truce1 will hold for a year.\n\n1 The second one.'],
  ])('%s', (_, source) => {
    expect(isFound('The truce will hold for a year', source)).toBe(true);
    expect(isFound('The truce will fail for a year', source)).toBe(false);
  });

  it('keeps measures, years and numbers of the text', () => {
    expect(isFound('It has 10 m of wire', 'It has 10 m² of wire.')).toBe(false);
    expect(isFound('They sent men', 'They sent 400 men.')).toBe(false);
  });

  it('are no paragraphs, and end no quotation', () => {
    const text = sourceText(
      'Head\n\n“The truce will\n\n12\n\nhold,” Ana Marr said.\n\nNobody came.',
    );
    expect(text.paragraphs()).toHaveLength(2);
    expect(text.quoted()).toHaveLength(1);
  });
});

describe('letters', () => {
  it.each([
    ['ё and е', 'ещё не всё', 'Он сказал: «еще не все».'],
    ['ligatures', 'the final offer', 'It was the ﬁnal oﬀer.'],
    ['Arabic vowel signs and tatweel', 'لن نوقع الورقة', 'قال: «لَنْ نُوَقِّعَ الوَرَقَـــة».'],
    ['Hebrew points', 'לא נחתום', 'הוא אמר: „לֹא נַחְתּוֹם“.'],
    ['drawn forms', 'لا شيء', 'ﻻ شيء هنا.'],
  ])('%s', (_, quotation, source) => {
    expect(isFound(quotation, source)).toBe(true);
  });
});

it.each([
  ['The medi-\nators left.', 'The mediators \nleft.'],
  ['The medi‐ \n  ators, who', 'The mediators,  \n   who'],
  ['The well-known medi-\nators', 'The well-known mediators \n'],
  ['4-\n5 boats - and\nmen', '4-\n5 boats - and\nmen'],
])('words are made whole before the end of the line: %j', (text, whole) => {
  const made = withWholeWords(text);
  expect(made.replace(/\s+/g, ' ')).toBe(whole.replace(/\s+/g, ' '));
  expect(made).toHaveLength(text.length);
});
