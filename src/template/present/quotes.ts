// Quotations: the exact words, who said them, and what the check against the source found.

import type { Quote } from '../../brief/format/schema.ts';
import type { QuotationResult } from '../../brief/quotation.ts';
import { directionOf } from '../../languages/writing.ts';
import { capitalised } from '../labels/labels.ts';
import { inParagraphs } from '../prose/inline-markdown.ts';
import type { LeadText, OriginalView, QuoteView, Sentence } from '../view/view.ts';
import { dateSentence } from './dates.ts';
import { changeSentences, itemOf } from './item-changes.ts';
import { languageName } from './languages.ts';
import { sourceMarks } from './marks.ts';
import type { Scope } from './scope.ts';
import { closed, noteSentence, references, sentence } from './sentences.ts';
import { markBefore, speakerOf } from './speakers.ts';

/** Characters of about eight lines in the column of quotations; longer ones take the full width. */
const LONG = 8 * 60;
const UNCHECKED: QuotationResult = { kind: 'unchecked', omissions: 0, insertions: 0 };

export function presentQuotes(scope: Scope): QuoteView[] | undefined {
  return scope.brief.quotes?.map((quote, index) => present(scope, quote, index));
}

/** What the check found for the quotation at `index`. */
export function quotationResult(scope: Scope, index: number): QuotationResult {
  return scope.quotations.get(`quotes[${index}]`) ?? UNCHECKED;
}

function present(scope: Scope, quote: Quote, index: number): QuoteView {
  const result = quotationResult(scope, index);
  const status = capitalised(scope.labels, scope.word(`quotation.${verdictOf(result)}`));
  const found = qualifiers(scope, quote, result);
  const isWide = [...quote.text].length > LONG;
  // A date and what the check found are sentences of their own.
  const isLast = quote.said === undefined && !isWide;
  return {
    ...itemOf(scope, 'quotes', index),
    text: inParagraphs(quote.text),
    ...attribution(scope, quote, isLast),
    meta: saidWhenAndWhere(scope, quote),
    original: quote.original && original(scope, quote.original),
    note: [...changeSentences(scope, `quotes[${index}]`), ...noteSentence(quote.note)],
    status,
    qualifiers: found,
    wide: isWide ? foundSentence(scope, status, found) : undefined,
  };
}

/** What the page says of the check; of a translation it says that its original was found. */
export function verdictOf({
  kind,
  inOriginal,
}: QuotationResult): QuotationResult['kind'] | 'original' {
  return inOriginal && isFound(kind) ? 'original' : kind;
}

function isFound(kind: QuotationResult['kind']): boolean {
  return kind === 'verbatim' || kind === 'normalised';
}

/** `✓ Verbatim` and `, with one omission.` */
function foundSentence({ comma }: Scope, lead: string, found: readonly string[]): LeadText {
  const words = closed([lead, ...found].join(comma));
  return { lead, rest: words.slice(lead.length) };
}

/** `Ilse Haverkamp,` and `Deputy Foreign Minister, Kastria, asked what Kastria needs before it signs.` */
function attribution(
  scope: Scope,
  { speaker, context }: Quote,
  isLast: boolean,
): { name: string; tail: string } {
  const { name, description } = speakerOf(scope, speaker);
  const comma = scope.comma.trimEnd();
  const ended = (text: string): string => (isLast ? text : closed(text));
  if (context === undefined)
    return description === undefined
      ? { name: ended(name), tail: '' }
      : { name: `${name}${comma}`, tail: ended(description) };
  const mark = markBefore(scope, context);
  return description === undefined
    ? { name: `${name}${mark}`, tail: ended(context) }
    : { name: `${name}${comma}`, tail: `${description}${mark} ${ended(context)}` };
}

function saidWhenAndWhere(scope: Scope, { said, source }: Quote): Sentence[] {
  const refs = sourceMarks(scope, source);
  return said === undefined ? references(refs) : [sentence(dateSentence(scope, said), { refs })];
}

function original(scope: Scope, quoted: NonNullable<Quote['original']>): OriginalView {
  const { language, text } = quoted;
  const name = languageName(scope, language);
  const translation = translationOf(scope, quoted);
  const label =
    translation === undefined
      ? scope.word('quote.original', { language: name })
      : scope.word('quote.original_translated', { language: name, translation });
  const turned = directionOf(language) !== directionOf(scope.brief.language);
  return { label: capitalised(scope.labels, label), language, turned, text: inParagraphs(text) };
}

/** `machine translated (Name)`, or `translated by Name`. */
function translationOf(
  scope: Scope,
  { translation, translated_by: name }: NonNullable<Quote['original']>,
): string | undefined {
  const how = translation && scope.word(`translation.${translation}`);
  if (name === undefined) return how;
  return how === undefined
    ? scope.word('quote.translated_by', { name })
    : scope.word('quote.translation_by', { translation: how, name });
}

function qualifiers(scope: Scope, quote: Quote, result: QuotationResult): string[] {
  const { omissions, insertions, passages = 0, kind, inOriginal } = result;
  const counted = (
    key: 'quote.omissions' | 'quote.insertions' | 'quote.passages',
    count: number,
  ): string[] => (count === 0 ? [] : [scope.word(key, { count })]);
  const inLanguage = (): string =>
    scope.word('quote.in_language', {
      language: languageName(scope, sourceLanguage(scope, quote)),
    });
  return [
    ...counted('quote.omissions', omissions),
    ...counted('quote.passages', passages),
    ...counted('quote.insertions', insertions),
    // What was compared is the translation, not the words that were spoken.
    ...(isFound(kind) && quote.original && !inOriginal ? [inLanguage()] : []),
  ];
}

function sourceLanguage(scope: Scope, { source }: Quote): string {
  const id = source?.[0]?.source;
  return (id && scope.brief.sources?.[id]?.language) || scope.brief.language;
}
