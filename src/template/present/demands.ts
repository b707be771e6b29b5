// Demands by pair of actors: who wants what of whom, how it stands, what was answered.
import type { Demand, Response } from '../../brief/format/schema.ts';
import { capitalised } from '../labels/labels.ts';
import type { DemandGroup, DemandView, Sentence } from '../view/view.ts';
import { dateText, inferredSentence, plainDate } from './dates.ts';
import { groupedBy } from './grouped-by.ts';
import { changeSentences, itemOf } from './item-changes.ts';
import { sourceMarks } from './marks.ts';
import { actorWithAffiliation, type Scope, shortName } from './scope.ts';
import { closed, noteSentence, sentence } from './sentences.ts';

export function presentDemands(scope: Scope): DemandGroup[] | undefined {
  const demands = scope.brief.demands?.map((demand, index) => ({ demand, index }));
  if (demands === undefined) return undefined;
  const pairs = groupedBy(demands, ({ demand }) => JSON.stringify([demand.by, demand.to]));
  return [...pairs.values()].map((group) => {
    const { by, to } = group[0]!.demand;
    return {
      by: shortName(scope, by),
      asks: scope.word(to === undefined ? 'demand.asks' : 'demand.asks_of'),
      to: to && shortName(scope, to),
      items: group.map(({ demand, index }) => present(scope, demand, index)),
    };
  });
}

function present(scope: Scope, demand: Demand, index: number): DemandView {
  const { category, deadline } = demand;
  const by = deadline && scope.word('demand.by_deadline', { date: plainDate(scope, deadline) });
  const qualifiers = [category && scope.word(`category.${category}`), by];
  return {
    ...itemOf(scope, 'demands', index),
    text: demand.text,
    refs: sourceMarks(scope, demand.source),
    meta: [...changeSentences(scope, `demands[${index}]`), ...meta(scope, demand)],
    // A demand that the brief reports has at least been stated.
    status: capitalised(scope.labels, scope.word(`demand_status.${demand.status ?? 'stated'}`)),
    qualifier: qualifiers.filter((part) => part !== undefined).join(scope.comma) || undefined,
  };
}

function meta(scope: Scope, demand: Demand): Sentence[] {
  const { precondition_for: what, date } = demand;
  return [
    ...(what === undefined ? [] : [sentence(scope.word('demand.precondition', { what }))]),
    ...(date === undefined
      ? []
      : [sentence(scope.word('demand.made', { date: dateText(scope, date) }))]),
    ...inferredSentence(scope, demand.deadline),
    ...noteSentence(demand.note),
    ...(demand.responses ?? []).flatMap((response) => answer(scope, response)),
  ];
}

function answer(scope: Scope, response: Response): Sentence[] {
  const actor = actorWithAffiliation(scope, response.by);
  const stance = scope.word(`response.${response.stance}`, { actor });
  const words = response.date ? `${stance}${scope.comma}${dateText(scope, response.date)}` : stance;
  const refs = sourceMarks(scope, response.source);
  const notes = noteSentence(response.note);
  if (response.text === undefined) return [sentence('', { lead: closed(words), refs }), ...notes];
  return [
    sentence(response.text, { lead: scope.word('demand.answer', { words }), refs }),
    ...notes,
  ];
}
