// Scenarios: which case, what happens in it, how likely it is.
import type { Scenario } from '../../brief/format/schema.ts';
import {
  changeSentences,
  formerLikelihood,
  isChanged,
} from '../../template/present/item-changes.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';
import { indicatorsOf, likelihoodOf } from '../judgments/present.ts';

function presentScenarios(scope: Scope) {
  const { scenarios } = scope.brief;
  if (scenarios === undefined) return undefined;
  const { question, cases, source, note } = scenarios;
  return {
    question,
    refs: sourceMarks(scope, source),
    meta: [...changeSentences(scope, 'scenarios'), ...noteSentence(note)],
    items: cases.map((each, index) => present(scope, each, `scenarios.cases[${index}]`)),
  };
}

function present(scope: Scope, scenario: Scenario, at: string) {
  const { case: which, title, likelihood, consequence, note, source } = scenario;
  return {
    at,
    changed: isChanged(scope, at),
    which: scope.word(`scenario_case.${which}`),
    title,
    refs: sourceMarks(scope, source),
    likelihood: likelihood && likelihoodOf(scope, likelihood, formerLikelihood(scope, at)),
    meta: [
      ...changeSentences(scope, at),
      ...indicatorsOf(scope, scenario),
      ...(consequence === undefined
        ? []
        : [sentence(consequence, { lead: scope.word('scenario.consequence') })]),
      ...noteSentence(note),
    ],
  };
}

export const scenarios = { block: 'scenarios', present: presentScenarios } satisfies Presenter;
