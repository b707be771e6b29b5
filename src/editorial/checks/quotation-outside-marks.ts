// Check: what is quoted as spoken stands between quotation marks in an article.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { joined, rangeAround } from '../attribution/quoted-ranges.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import type { CheckedQuotation } from '../quotation/check-quotations.ts';
import { findQuotation } from '../quotation/match.ts';

/** Sources that are themselves the words of somebody. */
const WORDS_OF_SPEAKERS: ReadonlySet<string | undefined> = new Set([
  'dataset',
  'interview',
  'official_statement',
  'social',
  'transcript',
]);

export const quotationOutsideMarks: Check = {
  code: 'quotation-outside-marks',
  severity: 'warning',
  explanation: {
    meaning:
      'The words stand in the article, but not between quotation marks: they are the wording of whoever wrote it, not of the speaker. Transcripts, interviews, statements and posts are not looked at, nor quotations of the author or publisher.',
    why: 'An article that reports what somebody said in its own words makes no promise that these were the words. The Reuters Handbook of Journalism keeps quotation marks for words that were spoken.',
    remedy:
      'Quote what stands between the marks, or report the words as a claim; or, if the source is itself the words of the speaker, say so in `sources.<id>.kind`.',
  },
  *find(context) {
    for (const [index, quotation] of context.quotations.entries()) {
      if (isOutside(index, quotation, context)) yield describe(index, quotation);
    }
  },
};

function isOutside(
  index: number,
  { comparison, ref, words }: CheckedQuotation,
  { brief, sources }: CheckContext,
): boolean {
  const text = sources.get(ref?.source ?? '')?.text;
  const source = brief.sources?.[ref?.source ?? ''];
  if (!text || !source || !comparison || comparison.spans.length === 0) return false;
  const speaker = brief.actors?.[brief.quotes?.[index]?.speaker ?? ''];
  const isAuthor = [source.author, source.publisher].includes(speaker?.name);
  if (WORDS_OF_SPEAKERS.has(source.kind) || speaker?.kind === 'media' || isAuthor) return false;
  const ranges = joined(text.quoted(), text.text);
  if (ranges.length === 0) return false;
  const isInside = (place: Span): boolean => rangeAround(ranges, place) !== undefined;
  if (comparison.spans.every(isInside)) return false;
  if (ref?.locator !== undefined && !comparison.elsewhere) return true;
  // The same words may stand elsewhere as speech.
  return findQuotation(words, text, { fits: isInside }) === undefined;
}

function describe(index: number, { field, ref, comparison }: CheckedQuotation): Finding {
  const place = comparison?.paragraph === undefined ? '' : ` (¶${comparison.paragraph})`;
  return {
    path: ['quotes', index, ...field],
    message: `“${ref?.source}” has these words outside its quotation marks${place}: they are the article's, not the speaker's`,
    hint: 'quote only what stands between the marks, or report it as a claim',
  };
}
