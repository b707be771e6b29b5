// Compares one quotation with one source: how it stands there, and in which paragraph.

import type { QuotationResult } from '../../brief/quotation.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { rangeAround } from '../attribution/quoted-spans.ts';
import { type Difference, differenceFrom } from './difference.ts';
import { findQuotation, type Match } from './match.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Brackets, readings } from './read-quotation.ts';
import type { SourceText } from './source-text.ts';
import { wholeQuotations } from './spoken-text.ts';

export interface Comparison {
  readonly result: QuotationResult;
  /** True if the locator names paragraphs that exist and the quotation begins in none of them. */
  readonly elsewhere: boolean;
  /** True if the quotation begins or ends inside a word of the source. */
  readonly cutsWord: boolean;
  /** Number of the counted paragraph in which the quotation, or what is nearest to it, begins. */
  readonly paragraph?: number;
  /** Where its parts stand in the source, in order; empty if it was not found. */
  readonly spans: readonly Span[];
  /** The same without the clauses of the reporter inside quotations. */
  readonly parts: readonly Span[];
  /** How it differs, if it was not found. */
  readonly difference?: Difference;
}

/** Compares `quotation` with `source`, first in the paragraphs that `locator` names. */
export function compareQuotation(
  quotation: string,
  source: SourceText,
  locator?: string,
  brackets?: Brackets,
): Comparison {
  const named = namedParagraphs(source, locator);
  for (const paragraph of named) {
    const match = findQuotation(quotation, source, { within: paragraph, brackets });
    if (match) return found(match, source, false);
  }
  const match = findQuotation(quotation, source, { brackets });
  return match ? found(match, source, named.length > 0) : notFound(quotation, source, brackets);
}

/** Number of the paragraph that holds `offset`; undefined in a headline and the like. */
function paragraphAt(source: SourceText, offset: number): number | undefined {
  const index = source.paragraphs().findIndex(({ start, end }) => start <= offset && offset < end);
  return index === -1 ? undefined : index + 1;
}

function namedParagraphs(source: SourceText, locator: string | undefined): readonly Span[] {
  const paragraphs = source.paragraphs();
  return paragraphsOf(locator).flatMap((number) => paragraphs[number - 1] ?? []);
}

function found(match: Match, source: SourceText, elsewhere: boolean): Comparison {
  const { kind, omissions, insertions, cutsWord, spans, parts } = match;
  const passages = passagesOf(spans, source);
  const result = { kind, omissions, insertions, ...(passages > 1 && { passages }) };
  return { result, elsewhere, cutsWord, spans, parts, ...placed(source, spans[0]!.start) };
}

/** How many passages the parts are of: another begins with another paragraph or other quotation marks. */
function passagesOf(spans: readonly Span[], source: SourceText): number {
  if (spans.length < 2) return 1;
  const quotations = wholeQuotations(source.quoted());
  const isApart = (one: Span, other: Span): boolean =>
    rangeAround(quotations, one) !== rangeAround(quotations, other) ||
    paragraphAt(source, one.start) !== paragraphAt(source, other.start);
  return 1 + spans.filter((span, index) => index > 0 && isApart(spans[index - 1]!, span)).length;
}

function notFound(quotation: string, source: SourceText, brackets?: Brackets): Comparison {
  const difference = differenceFrom(source, quotation, brackets);
  const { omissions, insertions } = readings(quotation, brackets).at(-1)!;
  const result = { kind: difference.kind, omissions, insertions };
  const place = placed(source, difference.span?.start);
  return { result, elsewhere: false, cutsWord: false, spans: [], parts: [], difference, ...place };
}

function placed(source: SourceText, offset: number | undefined): { paragraph?: number } {
  const paragraph = offset === undefined ? undefined : paragraphAt(source, offset);
  return paragraph === undefined ? {} : { paragraph };
}
