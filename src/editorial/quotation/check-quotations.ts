// Compares every quotation of a brief with the sources it names, once, for all checks that ask.

import type { Brief, Quote } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import type { QuotationResult } from '../../brief/quotation.ts';
import { type Wording, wordingsOf } from '../../brief/wordings.ts';
import { type Comparison, compareQuotation } from './compare.ts';
import { type Brackets, withoutOuterMarks } from './read-quotation.ts';
import { type LocalSource, localSource, type SourceText } from './source-text.ts';

export interface CheckedQuotation {
  readonly result: QuotationResult;
  /** Which field was compared: the text or, for a translation, the words in the original language. */
  readonly field: readonly ['text'] | readonly ['original', 'text'];
  /** What was compared. */
  readonly words: string;
  /** The source that fits best, and how; absent if none has a local text. */
  readonly ref?: SourceRef;
  readonly comparison?: Comparison;
}

/** How one of the texts that a brief compares words a clause, held against its source as a quotation is. */
export interface CheckedWording extends CheckedQuotation {
  readonly wording: Wording;
}

/** What names its sources. */
export interface Sourced {
  readonly source?: readonly SourceRef[] | undefined;
}

/** A quotation compared with one source. */
interface Fit {
  readonly ref: SourceRef;
  readonly comparison: Comparison;
}

const ORDER: readonly QuotationResult['kind'][] = [
  'verbatim',
  'normalised',
  'altered',
  'not-found',
];

/** The local texts of the sources of a brief, each in the language that the brief says. */
export function localSources(
  { language, sources = {} }: Pick<Brief, 'language' | 'sources'>,
  texts: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, LocalSource> {
  return new Map(
    [...texts].map(([id, bytes]) => [id, localSource(bytes, sources[id]?.language ?? language)]),
  );
}

/** How each quotation stands to its sources, in the order of the brief. */
export function checkQuotations(
  quotes: readonly Quote[],
  sources: ReadonlyMap<string, LocalSource>,
): readonly CheckedQuotation[] {
  return quotes.map((quote) => checkQuotation(quote, sources));
}

function checkQuotation(quote: Quote, sources: ReadonlyMap<string, LocalSource>): CheckedQuotation {
  const text = bestFit(withoutOuterMarks(quote.text), quote, sources);
  if (!text) return { result: UNCHECKED, field: ['text'], words: quote.text };
  // The source may hold the words that were spoken, and the brief a translation of its own.
  const original =
    quote.original && !stands(text)
      ? bestFit(withoutOuterMarks(quote.original.text), quote, sources)
      : undefined;
  const useOriginal = original !== undefined && rank(original) < rank(text);
  const fit = useOriginal ? original : text;
  const field = useOriginal ? (['original', 'text'] as const) : (['text'] as const);
  const words = useOriginal && quote.original ? quote.original.text : quote.text;
  const result = { ...fit.comparison.result, ...(useOriginal && { inOriginal: true as const }) };
  return { result, field, words: withoutOuterMarks(words), ...fit };
}

/** How the wordings of the texts that a brief compares stand to these; brackets are words of theirs. */
export function checkWordings(
  brief: Brief,
  sources: ReadonlyMap<string, LocalSource>,
): readonly CheckedWording[] {
  return wordingsOf(brief).map((wording) => {
    const { words } = wording;
    const fit = bestFit(words, wording, sources, 'words');
    const result = fit?.comparison.result ?? UNCHECKED;
    return { wording, result, field: ['text'], words, ...fit };
  });
}

const UNCHECKED: QuotationResult = { kind: 'unchecked', omissions: 0, insertions: 0 };

function bestFit(
  text: string,
  { source: refs = [] }: Sourced,
  sources: ReadonlyMap<string, LocalSource>,
  brackets?: Brackets,
): Fit | undefined {
  let best: Fit | undefined;
  for (const ref of refs) {
    const source = sources.get(ref.source)?.text;
    if (!source) continue;
    const fit = { ref, comparison: compareQuotation(text, source, ref.locator, brackets) };
    if (!best || rank(fit) < rank(best)) best = fit;
  }
  return best;
}

function stands({ comparison }: Fit): boolean {
  return comparison.difference === undefined;
}

/** Lower is better; a quotation in the paragraph that is named beats one elsewhere. */
function rank({ comparison }: Fit): number {
  return ORDER.indexOf(comparison.result.kind) * 2 + (comparison.elsewhere ? 1 : 0);
}

/** Where the passage stands, as a finding says it: ` (¶4)`, or nothing. */
export function placeIn({ comparison }: CheckedQuotation): string {
  return comparison?.paragraph === undefined ? '' : ` (¶${comparison.paragraph})`;
}

/** The text that a quotation was compared with, if it was, and the language that it is written in. */
export function sourceOf(
  { ref }: CheckedQuotation,
  { sources }: { readonly sources: ReadonlyMap<string, LocalSource> },
): { readonly text: SourceText; readonly language: string } | undefined {
  const text = ref && sources.get(ref.source)?.text;
  if (!text) return undefined;
  return { text, language: text.language() };
}

/** The names of the people of a brief, which its sources may name. */
export function peopleOf({ actors = {} }: Brief): readonly string[] {
  return Object.values(actors)
    .filter(({ kind = 'person' }) => kind === 'person')
    .map(({ name }) => name);
}
