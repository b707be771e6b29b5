// Key judgments: what the desk thinks, how likely, and how sure it is; each in its own cell.
import type { Judgment } from '../../brief/format/schema.ts';
import {
  CONFIDENCES,
  LIKELIHOOD_RANGES,
  LIKELIHOODS,
  type Likelihood,
} from '../../brief/format/terms.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { changeSentences, formerLikelihood, itemOf } from '../../template/present/item-changes.ts';
import { legend } from '../../template/present/legends.ts';
import { idMark, isHidden, sourceMarks } from '../../template/present/marks.ts';
import { isLeftOut, type Presenter, type Scope } from '../../template/present/scope.ts';
import { listed, noteSentence, sentence } from '../../template/present/sentences.ts';
import type { Legend, ScaleRange, Sentence } from '../../template/view-parts.ts';

/** Longer reasons leave the narrow cell for the line below. */
const BASIS_IN_CELL = 60;

function presentJudgments(scope: Scope) {
  const items = scope.brief.judgments?.map((judgment, index) => present(scope, judgment, index));
  return items && { items };
}

function present(scope: Scope, judgment: Judgment, index: number) {
  const item = itemOf(scope, 'judgments', index);
  const was = judgment.change?.from ?? formerLikelihood(scope, item.at);
  const { confidence, confidence_basis: basis } = judgment;
  const inCell = basis !== undefined && basis.length <= BASIS_IN_CELL;
  return {
    ...item,
    changed: item.changed || judgment.change !== undefined,
    text: judgment.text,
    refs: sourceMarks(scope, judgment.source),
    meta: [...changeSentence(scope, judgment, item.at), ...noteSentence(judgment.note)],
    likelihood: judgment.likelihood && likelihoodOf(scope, judgment.likelihood, was),
    confidence: confidence && {
      level: capitalised(scope.labels, scope.word(`confidence.${confidence}`)),
      value: CONFIDENCES.indexOf(confidence) + 1,
    },
    basis: inCell ? basis : undefined,
    /** Second line, across the columns. */
    more: [
      ...(basis === undefined || inCell ? [] : basisSentence(scope, basis)),
      ...indicatorsOf(scope, judgment),
      ...restsOn(scope, judgment),
    ],
  };
}

/** How likely something is, and was before: in words, and as ranges of the scale. */
export function likelihoodOf(scope: Scope, term: Likelihood, former: Likelihood | undefined) {
  const range = LIKELIHOOD_RANGES[term];
  const was = former && LIKELIHOOD_RANGES[former];
  const words = rangeText(scope, range);
  const before = was && scope.word('judgment.was', { range: rangeText(scope, was) });
  return {
    term: capitalised(scope.labels, scope.word(`likelihood.${term}`)),
    range,
    was,
    /** `45–55 %, was 20–45 %`. */
    words: before === undefined ? words : `${words}${scope.comma}${before}`,
  };
}

// The writer's own words win; else a new likelihood is said in words, then what else changed.
function changeSentence(scope: Scope, { change }: Judgment, at: string): Sentence[] {
  const former = change?.from ?? formerLikelihood(scope, at);
  if (former === undefined) return changeSentences(scope, at);
  const from = { likelihood: scope.word(`likelihood.${former}`) };
  const text =
    change?.why === undefined
      ? scope.word('change.from_only', from)
      : `${scope.word('change.from', from)} ${change.why}`;
  return [sentence(text, { change: capitalised(scope.labels, scope.word('change.changed')) })];
}

function basisSentence(scope: Scope, basis: string): Sentence[] {
  return [sentence(basis, { lead: scope.word('judgment.confidence_basis') })];
}

/** What would show that something comes about. */
export function indicatorsOf(
  scope: Scope,
  { indicators }: Pick<Judgment, 'indicators'>,
): Sentence[] {
  if (indicators === undefined || isLeftOut(scope, 'indicators')) return [];
  const list = listed(scope.word('grammar.semicolon'), indicators);
  return [sentence(`${scope.word('judgment.indicators')} ${list}`)];
}

function restsOn(scope: Scope, judgment: Judgment): Sentence[] {
  if (judgment.based_on === undefined) return [];
  const all = judgment.based_on.map((id) => idMark(scope, id));
  const refs = all.filter((mark) => !isHidden(scope, mark));
  if (refs.length === 0) return [];
  return [sentence(scope.word('judgment.rests_on'), { refs, end: '.' })];
}

/** `45–55 %`; two digits each, so that a column of them lines up. */
function rangeText({ word }: Scope, { low, high }: ScaleRange): string {
  const digits = (value: number): string => String(value).padStart(2, '0');
  return word('judgment.range', { low: digits(low), high: digits(high) });
}

function likelihoods(scope: Scope): Legend {
  const { judgments: all = [], scenarios } = scope.brief;
  const used = new Set([...all, ...(scenarios?.cases ?? [])].map((each) => each.likelihood));
  const row = (term: Likelihood) => ({
    term: scope.word(`likelihood.${term}`),
    meaning: rangeText(scope, LIKELIHOOD_RANGES[term]),
    range: LIKELIHOOD_RANGES[term],
  });
  return legend(scope, 'likelihood', LIKELIHOODS, row, used);
}

function confidences(scope: Scope): Legend {
  const used = new Set(scope.brief.judgments?.map((judgment) => judgment.confidence));
  const row = (term: (typeof CONFIDENCES)[number]) => ({
    term: scope.word(`confidence.${term}`),
    meaning: scope.word(`confidence_meaning.${term}`),
  });
  return legend(scope, 'confidence', CONFIDENCES, row, used);
}

export const judgments = {
  block: 'judgments',
  present: presentJudgments,
  legends: [
    { order: 1, legend: likelihoods },
    { order: 5, legend: confidences },
  ],
} satisfies Presenter;
