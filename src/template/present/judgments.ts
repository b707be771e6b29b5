// Key judgments: what the desk thinks, how likely, and how sure it is; each in its own cell.
import type { Judgment } from '../../brief/format/schema.ts';
import type { Likelihood } from '../../brief/format/terms.ts';
import { capitalised } from '../labels/labels.ts';
import type { JudgmentsView, JudgmentView, LikelihoodView, Sentence } from '../view/view.ts';
import { changeSentences, formerLikelihood, itemOf } from './item-changes.ts';
import { idMark, sourceMarks } from './marks.ts';
import { isHidden } from './references.ts';
import { confidenceValue, LIKELIHOOD_RANGES, rangeText } from './scales.ts';
import type { Scope } from './scope.ts';
import { listed, noteSentence, sentence } from './sentences.ts';

/** Longer reasons leave the narrow cell for the line below. */
const BASIS_IN_CELL = 60;

export function presentJudgments(scope: Scope): JudgmentsView | undefined {
  const items = scope.brief.judgments?.map((judgment, index) => present(scope, judgment, index));
  return items && { items };
}

function present(scope: Scope, judgment: Judgment, index: number): JudgmentView {
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
    likelihood: judgment.likelihood && likelihood(scope, judgment.likelihood, was),
    confidence: confidence && {
      level: capitalised(scope.labels, scope.word(`confidence.${confidence}`)),
      value: confidenceValue(confidence),
    },
    basis: inCell ? basis : undefined,
    more: [
      ...(basis === undefined || inCell ? [] : basisSentence(scope, basis)),
      ...indicators(scope, judgment),
      ...restsOn(scope, judgment),
    ],
  };
}

function likelihood(
  scope: Scope,
  term: Likelihood,
  former: Likelihood | undefined,
): LikelihoodView {
  const range = LIKELIHOOD_RANGES[term];
  const was = former && LIKELIHOOD_RANGES[former];
  const words = rangeText(scope, range);
  const before = was && scope.word('judgment.was', { range: rangeText(scope, was) });
  return {
    term: capitalised(scope.labels, scope.word(`likelihood.${term}`)),
    range,
    was,
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

function indicators(scope: Scope, judgment: Judgment): Sentence[] {
  if (judgment.indicators === undefined || scope.leftOut?.includes('indicators')) return [];
  const list = listed(scope.word('grammar.semicolon'), judgment.indicators);
  return [sentence(`${scope.word('judgment.indicators')} ${list}`)];
}

function restsOn(scope: Scope, judgment: Judgment): Sentence[] {
  if (judgment.based_on === undefined) return [];
  const all = judgment.based_on.map((id) => idMark(scope, id));
  const refs = all.filter((mark) => !isHidden(scope, mark));
  if (refs.length === 0) return [];
  return [sentence(scope.word('judgment.rests_on'), { refs, end: '.' })];
}
