// How to read the marks: the scales that the brief uses, the terms it uses marked.
import {
  CONFIDENCES,
  CREDIBILITIES,
  LIKELIHOODS,
  RELIABILITIES,
  STANCES,
} from '../../brief/format/terms.ts';
import type { Part } from '../../theme/parts.ts';
import type { LegendRow, LegendView } from '../view/view.ts';
import { chunks } from './marks.ts';
import { quotationResult, verdictOf } from './quotes.ts';
import { LIKELIHOOD_RANGES, rangeText } from './scales.ts';
import type { Scope } from './scope.ts';

/** The legends two by two, in an order that makes neighbours of about equal height. */
export function presentLegends(scope: Scope): LegendView[][] | undefined {
  const of = (part: Part, make: (scope: Scope) => LegendView): LegendView[] =>
    scope.leftOut?.includes(part) ? [] : [make(scope)];
  const legends = [
    ...of('judgments', likelihood),
    reliability(scope),
    ...of('positions', stances),
    ...of('claims', credibility),
    ...of('judgments', confidence),
    ...of('quotes', quotations),
  ].filter((each) => each.rows.some(({ used }) => used));
  return legends.length === 0 ? undefined : chunks(legends, 2);
}

function legend<T>(
  label: string,
  terms: readonly T[],
  row: (term: T) => Pick<LegendRow, 'term' | 'meaning'> & Partial<LegendRow>,
  used: ReadonlySet<unknown>,
): LegendView {
  const rows = terms.map((term) => ({
    range: undefined,
    mark: undefined,
    ...row(term),
    used: used.has(term),
  }));
  return {
    label,
    isLikelihood: rows.some(({ range }) => range !== undefined),
    isCode: rows.every(({ term }) => term.length === 1),
    rows,
  };
}

function likelihood(scope: Scope): LegendView {
  const used = new Set(scope.brief.judgments?.map((judgment) => judgment.likelihood));
  const row = (term: (typeof LIKELIHOODS)[number]) => ({
    term: scope.word(`likelihood.${term}`),
    meaning: rangeText(scope, LIKELIHOOD_RANGES[term]),
    range: LIKELIHOOD_RANGES[term],
  });
  return legend(scope.word('legend.likelihood'), LIKELIHOODS, row, used);
}

function confidence(scope: Scope): LegendView {
  const used = new Set(scope.brief.judgments?.map((judgment) => judgment.confidence));
  const row = (term: (typeof CONFIDENCES)[number]) => ({
    term: scope.word(`confidence.${term}`),
    meaning: scope.word(`confidence_meaning.${term}`),
  });
  return legend(scope.word('legend.confidence'), CONFIDENCES, row, used);
}

function reliability(scope: Scope): LegendView {
  const sources = Object.values(scope.brief.sources ?? {});
  const used = new Set(sources.map((source) => source.reliability));
  const row = (term: (typeof RELIABILITIES)[number]) => ({
    term,
    meaning: scope.word(`reliability.${term}`),
  });
  return legend(scope.word('legend.reliability'), RELIABILITIES, row, used);
}

function credibility(scope: Scope): LegendView {
  const used = new Set(scope.brief.claims?.map((claim) => claim.credibility));
  const row = (term: (typeof CREDIBILITIES)[number]) => ({
    term: String(term),
    meaning: scope.word(`credibility.${term}`),
  });
  return legend(scope.word('legend.credibility'), CREDIBILITIES, row, used);
}

function quotations(scope: Scope): LegendView {
  const all = scope.brief.quotes ?? [];
  const used = new Set(all.map((_, index) => verdictOf(quotationResult(scope, index))));
  const rare = (['original', 'altered', 'not-found'] as const).filter((kind) => used.has(kind));
  const terms = ['verbatim', 'normalised', ...rare, 'unchecked'] as const;
  const row = (term: (typeof terms)[number]) => ({
    term: scope.word(`quotation.${term}`),
    meaning: scope.word(`quotation_meaning.${term}`),
  });
  return legend(scope.word('legend.quotations'), terms, row, used);
}

// An actor without a stance on an issue is shown as unknown.
function stances(scope: Scope): LegendView {
  const positions = scope.brief.positions ?? [];
  const actors = new Set(positions.flatMap((position) => Object.keys(position.stances)));
  const used = new Set(
    positions.flatMap((position) =>
      [...actors].map((id) => position.stances[id]?.stance ?? 'unknown'),
    ),
  );
  const row = (term: (typeof STANCES)[number]) => ({
    term: scope.word(`stance.${term}`),
    meaning: scope.word(`stance_meaning.${term}`),
    mark: term,
  });
  return legend(scope.word('legend.stances'), STANCES, row, used);
}
