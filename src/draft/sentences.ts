// The sentences of the counted paragraphs of an article, with what stands between quotation marks blanked out.

import type { Span } from '../diagnostics/diagnostic.ts';
import { MASK } from '../editorial/attribution/quoted-spans.ts';
import { quotationsIn } from '../editorial/attribution/read-attributions.ts';
import { splitParagraphs } from '../editorial/quotation/paragraphs.ts';
import { baseOf } from '../languages/languages.ts';

/** One sentence; its lines are joined, and its words have the places that they have in the text. */
export interface Sentence extends Span {
  /** Number of the counted paragraph. */
  readonly paragraph: number;
  readonly words: string;
  /** `words` with the quotations blanked out. */
  readonly masked: string;
}

/** A full stop that ends no sentence: that of `Mr.`, of an initial, of `U.S.` */
const ABBREVIATION =
  /(?<![\p{L}\p{M}])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Adm|Amb|Brig|Capt|Cmdr|Maj|Prof|Rev|Hon|Sec|Gen|Col|Lt|Sgt|Sen|Rep|Gov|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|M|Mme|Nr|Hr|Fr|bzw|ca|Sr|Sra|им|ул|млн|млрд|тыс)\.\s*$/u;

/** `Am 4. Mai`. */
const GERMAN_DAY = /(?<!\d)\d{1,2}\.\s*$/u;

/** All sentences of `text`, which is written in `language`, in order. */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  const masked = maskedText(text);
  const segmenter = new Intl.Segmenter(baseOf(language), { granularity: 'sentence' });
  return splitParagraphs(text).flatMap(({ start, end }, index) => {
    const flowing = masked.slice(start, end).replaceAll('\n', ' ');
    return spansIn(flowing, segmenter, baseOf(language) === 'de').map((span) => ({
      start: start + span.start,
      end: start + span.end,
      paragraph: index + 1,
      words: text.slice(start + span.start, start + span.end).replaceAll('\n', ' '),
      masked: flowing.slice(span.start, span.end),
    }));
  });
}

function spansIn(flowing: string, segmenter: Intl.Segmenter, isGerman: boolean): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  // A quotation may begin a sentence, as a capital does.
  for (const { segment, index } of segmenter.segment(flowing.replaceAll(MASK, 'X'))) {
    const end = index + segment.length;
    const ending = segment.slice(-12);
    const goesOn = ABBREVIATION.test(ending) || (isGerman && GERMAN_DAY.test(ending));
    if (goesOn && end < flowing.length) continue;
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

// The full stop of a quotation ends the sentence around it too, if another one follows.
function maskedText(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of quotationsIn(text)) {
    const stop = /[.…]/u.test(text[end - 1] ?? '') ? 1 : 0;
    parts.push(text.slice(at, start), MASK.repeat(end - start - stop));
    at = end - stop;
  }
  return [...parts, text.slice(at)].join('');
}
