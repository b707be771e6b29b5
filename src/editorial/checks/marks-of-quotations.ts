// Checks: quotation marks stand round words that were spoken, in the article and once on the page.

import type { Path } from '../../brief/yaml/path-text.ts';
import { yamlText } from '../../brief/yaml/yaml-text.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { joined, rangeAround } from '../attribution/quoted-spans.ts';
import { lineAbove } from '../attribution/transcript.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { type CheckedQuotation, placeIn } from '../quotation/check-quotations.ts';
import { findQuotation } from '../quotation/match.ts';
import { betweenOuterMarks } from '../quotation/read-quotation.ts';

/** The text of a quotation has no quotation marks round it; the page prints them. */
export const quotationInMarks: Check = {
  code: 'quotation-in-marks',
  severity: 'warning',
  explanation: {
    meaning:
      'Quotation marks stand round the whole text of a quotation. The page puts marks round it too, so they are printed twice.',
    why: 'Doubled marks say that somebody quotes somebody else.',
    remedy:
      'Take the marks out, or run `briefing check --fix`. If the speaker did quote somebody, silence the check with `ignore` and say so.',
  },
  *find({ brief: { quotes = [] } }) {
    for (const [index, { text, original }] of quotes.entries()) {
      yield* inMarks(['quotes', index, 'text'], text);
      if (original) yield* inMarks(['quotes', index, 'original', 'text'], original.text);
    }
  },
};

function* inMarks(path: Path, text: string): Generator<Finding> {
  const inner = betweenOuterMarks(text);
  if (!inner) return;
  yield {
    path,
    message: 'the page prints quotation marks round this text, so these stand there twice',
    hint: `write text: ${yamlText(text.slice(inner.start, inner.end))} (--fix does)`,
  };
}

/** Sources that are themselves the words of somebody. */
const WORDS_OF_SPEAKERS: ReadonlySet<string | undefined> = new Set([
  'dataset',
  'interview',
  'official_statement',
  'social',
  'transcript',
]);

/** What is quoted as spoken stands between quotation marks in an article. */
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
      if (!isOutside(index, quotation, context)) continue;
      yield {
        path: ['quotes', index, ...quotation.field],
        message: `“${quotation.ref?.source}” has these words outside its quotation marks${placeIn(quotation)}: they are the article's, not the speaker's`,
        hint: 'quote only what stands between the marks, or report it as a claim',
      };
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
  // In a transcript the words below the name of a speaker need no marks.
  const isInside = (place: Span): boolean =>
    rangeAround(ranges, place) !== undefined ||
    lineAbove(text.speakerLines(), place.start) !== undefined;
  if (comparison.parts.every(isInside)) return false;
  if (ref?.locator !== undefined && !comparison.elsewhere) return true;
  // The same words may stand elsewhere as speech.
  return findQuotation(words, text, { fits: isInside }) === undefined;
}
