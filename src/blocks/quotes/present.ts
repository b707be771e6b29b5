// Quotations: the exact words, who said them, and what the check against the source found.
import type { Quote } from '../../brief/format/schema.ts';
import type { QuotationResult } from '../../brief/quotation.ts';
import { wordingsOf } from '../../brief/wordings.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import { directionOf } from '../../languages/writing.ts';
import { capitalised, languageName } from '../../template/labels/labels.ts';
import { itemEntry } from '../../template/present/dated.ts';
import { dateSentence, dateText } from '../../template/present/dates.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { legend } from '../../template/present/legends.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { markBefore, shortName, speakerOf } from '../../template/present/names.ts';
import type { Presenter, Scope, TimelineEntry } from '../../template/present/scope.ts';
import { closed, noteSentence, references, sentence } from '../../template/present/sentences.ts';
import { inParagraphs } from '../../template/prose/inline-markdown.ts';
import type { LeadText, Legend, Sentence } from '../../template/view-parts.ts';

/** Characters of about eight lines in the column of quotations; longer ones take the full width. */
const LONG = 8 * 60;
const UNCHECKED: QuotationResult = { kind: 'unchecked', omissions: 0, insertions: 0 };

function presentQuotes(scope: Scope) {
  return scope.brief.quotes?.map((quote, index) => present(scope, quote, index));
}

/** What the check found for the quotation at `index`. */
export function quotationResult(scope: Scope, index: number): QuotationResult {
  return scope.quotations.get(`quotes[${index}]`) ?? UNCHECKED;
}

function present(scope: Scope, quote: Quote, index: number) {
  const result = quotationResult(scope, index);
  const status = capitalised(scope.labels, scope.word(`quotation.${verdictOf(result)}`));
  const found = qualifiers(scope, quote, result);
  const isWide = [...quote.text].length > LONG;
  const meta = circumstances(scope, quote);
  // What the check found is a sentence of its own too.
  const isLast = meta.every(({ text }) => text === '') && !isWide;
  return {
    ...itemOf(scope, 'quotes', index),
    text: inParagraphs(quote.text),
    ...attribution(scope, quote, isLast),
    nameLanguage: speakerOf(scope, quote.speaker).nameLanguage,
    meta,
    original: quote.original && original(scope, quote.original),
    note: [...changeSentences(scope, `quotes[${index}]`), ...noteSentence(quote.note)],
    status,
    qualifiers: found,
    /** What the check found as a sentence, if the quotation is so long that it takes the full width. */
    wide: isWide ? foundSentence(scope, status, found) : undefined,
  };
}

/** What the page says of the check; of a translation it says that its original was found. */
function verdictOf({ kind, inOriginal }: QuotationResult): QuotationResult['kind'] | 'original' {
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

/** How, where, when and on what terms it was said, a sentence each; the references follow the last. */
function circumstances(scope: Scope, quote: Quote): Sentence[] {
  const { said, published, attribution: terms, source } = quote;
  const sentences = [
    ...occasion(scope, quote),
    ...(said === undefined ? [] : [dateSentence(scope, said)]),
    ...(published === undefined
      ? []
      : [scope.word('quote.published', { date: dateText(scope, published) })]),
    ...(terms === undefined
      ? []
      : [closed(capitalised(scope.labels, scope.word(`attribution.${terms}`)))]),
  ];
  const refs = sourceMarks(scope, source);
  if (sentences.length === 0) return references(refs);
  return sentences.map((text, index) =>
    sentence(text, index === sentences.length - 1 ? { refs } : {}),
  );
}

/** `Interview, Port Ellin, asked by The Meridian.` */
function occasion(scope: Scope, { medium, place, asked_by: name }: Quote): string[] {
  const parts = [
    medium && scope.word(`medium.${medium}`),
    place,
    name && scope.word('quote.asked_by', { name }),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [closed(capitalised(scope.labels, parts.join(scope.comma)))];
}

function original(scope: Scope, quoted: NonNullable<Quote['original']>) {
  const { language, text } = quoted;
  const name = languageName(scope.labels, language);
  const translation = translationOf(scope, quoted);
  const label =
    translation === undefined
      ? scope.word('quote.original', { language: name })
      : scope.word('quote.original_translated', { language: name, translation });
  // Against the direction of the brief, a text needs lines of its own.
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
      language: languageName(scope.labels, sourceLanguage(scope, quote)),
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

/** Longer quotations are told in the timeline, not repeated. */
const SHORT_QUOTATION = 100;

function said(scope: Scope): TimelineEntry[] {
  return (scope.brief.quotes ?? []).flatMap((quote, index) => {
    const { said: date, source } = quote;
    return itemEntry(scope, 'quotes', index, { date, text: told(scope, quote), source });
  });
}

function told(scope: Scope, { speaker: id, context, text }: Quote): string {
  const speaker = shortName(scope, id);
  if (context !== undefined) return `${speaker}${markBefore(scope, context)} ${context}`;
  if (text.length > SHORT_QUOTATION) return scope.word('quote.statement', { speaker });
  const words = `${scope.word('quote.open')}${text}${scope.word('quote.close')}`;
  return scope.word('timeline.said', { speaker, text: words });
}

function verdicts(scope: Scope): Legend {
  const all = scope.brief.quotes ?? [];
  const compared = wordingsOf(scope.brief).map(
    ({ path }) => scope.quotations.get(pathText(path)) ?? UNCHECKED,
  );
  const used = new Set(
    [...all.map((_, index) => quotationResult(scope, index)), ...compared].map(verdictOf),
  );
  const rare = (['original', 'altered', 'not-found'] as const).filter((kind) => used.has(kind));
  const terms = ['verbatim', 'normalised', ...rare, 'unchecked'] as const;
  const row = (term: (typeof terms)[number]) => ({
    term: scope.word(`quotation.${term}`),
    meaning: scope.word(`quotation_meaning.${term}`),
  });
  return legend(scope, 'quotations', terms, row, used);
}

export const quotes = {
  block: 'quotes',
  present: presentQuotes,
  dated: { order: 4, said },
  legends: [{ order: 6, legend: verdicts }],
} satisfies Presenter;
