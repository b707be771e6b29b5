// Texts copied from a PDF, a mail or a page: right words are found, and a draft has them clean.

import { describe, expect, it } from 'vitest';
import { draftBrief } from '../../../src/draft/draft-brief.ts';
import { compareQuotation } from '../../../src/editorial/quotation/compare.ts';
import { withoutCopyMarks } from '../../../src/editorial/quotation/hand-copied.ts';
import { sourceText } from '../../../src/editorial/quotation/source-text.ts';

const WORDS = 'The mediators will sign the final offer before the talks begin in June';
const START = '“The mediators will sign the final offer before';
const END = 'the talks begin in June,” Ann Lee said.';
const MORE = `A first paragraph of the article that says very little about all of the
things that happened in the harbour and elsewhere on that day.`;

const quotationsOf = (text: string): string[] => {
  const files = { title: 'T', schema: undefined, article: 'a.txt', copy: 's.txt', sha256: 'a' };
  const { yaml } = draftBrief({ text, encoding: 'utf-8', ending: 'txt' }, files);
  return Array.from(
    yaml.matchAll(/^ {2}- text: (.*)\n {4}speaker: lee$/gmu),
    ([, words]) => words!,
  );
};

describe.each([
  ['hyphens', `A\n\n${START.replace('mediators', 'medi-\nators')}\n${END}\n`],
  ['other hyphens', `A\n\n${START.replace('mediators', 'medi‐\nators')}\n${END}\n`],
  ['signs for a hyphen', `A\n\n${START.replace('mediators', 'medi¬\nators')}\n${END}\n`],
  ['soft hyphens at the end', `A\n\n${START.replace('mediators', 'medi\u00AD\nators')}\n${END}\n`],
  [
    'soft hyphens, ligatures, spaces',
    `A\n\n${START.replace('mediators', 'me\u00ADdi\u00ADators').replace('final', 'ﬁnal').replace('the ', 'the\u00A0\u2009')}\n${END}\n`,
  ],
  ['joiners', `A\n\n${START.replace('mediators', 'medi\u200Dat\u200Cors')}\n${END}\n`],
  [
    'a line that is too long',
    `A\n\n${MORE}\n\n${START}\n${END}\n\n${'https://example.org/'.repeat(6)}\n`,
  ],
  ['no blank lines', `A\n${MORE}\n${START}\n${END}\n${MORE.replaceAll('the', 'Ossel')}\n`],
  [
    'lines that go on with a name',
    `A\n${MORE}\nShe told reporters in the harbour of the town that is called\nOssel: ${START}\n${END}\n${MORE}\n`,
  ],
  ['page numbers and running heads', `A\n\n${MORE}\n\n${START}\n\n3\n\fOSSEL COURIER\n\n${END}\n`],
  ['high marks of notes', `A\n\n${START.replace('offer', 'offer¹')}\n${END}\n\n¹ Of March.\n`],
  ['low marks of notes', `A\n\n${START.replace('offer', 'offer1')}\n${END}\n\n1 Of March.\n`],
  ['numbers of lines', `1 A\n2\n3 ${START}\n4 ${END}\n5 The harbour stays closed.\n`],
  [
    'numbers of every fifth line',
    `A\n\n${MORE}\n5 ${START}\n${END}\nOne\nof them\nis closed all day and\n10 tomorrow too.\n`,
  ],
  ['marks of a mail', `> A\n>\n> ${START}\n> ${END}\n>\n> The harbour stays closed.\n`],
  [
    'emphasis',
    `A\n\n${START.replace('will', '*will*').replace('final', '**final**').replace('offer', '_offer_')}\n${END}\n`,
  ],
  [
    'tags and signs of HTML',
    `A\n\n${START.replace('the ', 'the&nbsp;').replace('“', '&ldquo;')}<br>${END.replace('”', '&#8221;')}<br/>\n`,
  ],
])('%s', (_, text) => {
  it('let right words pass', () => {
    const { result } = compareQuotation(WORDS, sourceText(text));
    expect(result.kind).toBe('normalised');
  });

  it('do not hide that one is missing', () => {
    const { result } = compareQuotation(WORDS.replace('final ', ''), sourceText(text));
    expect(result.kind).toBe('altered');
  });

  it('are not in a draft', () => {
    expect(quotationsOf(text)).toEqual([WORDS]);
  });
});

it('keeps the hyphen of a word that has one', () => {
  const text =
    'A\n\n“The peace-\nkeeping force is well-\nknown. Peace-keeping, peace-keeping,” Ann Lee said.\n';
  expect(quotationsOf(text)).toEqual([
    'The peace-keeping force is wellknown. Peace-keeping, peace-keeping',
  ]);
});

it('keeps vowel signs, and spaces that French sets', () => {
  const words = (text: string, language: string): string[] =>
    sourceText(text, language)
      .attributions(language)
      .map((each) => each.text);
  expect(words('قال: «لَنْ نُوَقِّعَ».', 'ar')).toEqual(['لَنْ نُوَقِّعَ']);
  expect(words('« Pourquoi\u202F? Nous\u00A0partons. »', 'fr')).toEqual([
    'Pourquoi\u202F? Nous partons.',
  ]);
});

describe('what is no mark of a copy stays', () => {
  it.each([
    'a > b is true.\nThe rest is\nnot quoted.',
    'Prices: 5 * 3 and 4 * 2.\n\n* The note.\n',
    '1. First\n2. Second\n3. Third\n4. Fourth',
    '2021 was wet.\n2022 was dry.\n2023 was wet.\n2024 was dry.',
    '5 boats left.\n\nThe rest\nstayed in the\nharbour of Ossel and\nwaited.\n\nNobody knew.\n',
    'if (a < b && c > d) go;',
    'snake_case_name and _private',
  ])('%j', (text) => {
    expect(withoutCopyMarks(text)).toBe(text);
  });

  it('and everything keeps its place', () => {
    const text = '> One *two* &amp; three<br>\n> four &ldquo;five&rdquo;\n';
    expect(withoutCopyMarks(text)).toHaveLength(text.length);
    expect(withoutCopyMarks(text).indexOf('five')).toBe(text.indexOf('five'));
  });

  it.each(['<', '&', '*a', '_', '> \n', '1 a\n', '&#', '<a '])('reads %j without end', (piece) => {
    expect(withoutCopyMarks(piece.repeat(100_000))).toHaveLength(piece.length * 100_000);
  });
});
