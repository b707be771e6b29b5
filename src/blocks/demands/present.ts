// Demands by pair of actors: who wants what of whom, how it stands, what was answered.
import type { BriefDate } from '../../brief/dates/date.ts';
import type { Demand, Response } from '../../brief/format/schema.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { countFact, someOf } from '../../template/present/counts.ts';
import { itemEntry } from '../../template/present/dated.ts';
import { dateText, inferredSentence, plainDate } from '../../template/present/dates.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { groupedBy } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { actorNames, actorWithAffiliation } from '../../template/present/names.ts';
import type { Presenter, Scope, TimelineEntry } from '../../template/present/scope.ts';
import { closed, noteSentence, sentence } from '../../template/present/sentences.ts';
import type { Fact, Sentence } from '../../template/view-parts.ts';

function presentDemands(scope: Scope) {
  const all = scope.brief.demands?.map((demand, index) => ({ demand, index }));
  if (all === undefined) return undefined;
  const pairs = groupedBy(all, ({ demand }) => JSON.stringify([demand.by, demand.to]));
  return [...pairs.values()].map((group) => {
    const { by, to } = group[0]!.demand;
    return {
      by: actorNames(scope, by),
      asks: scope.word(`demand.${by.length > 1 ? 'ask' : 'asks'}${to === undefined ? '' : '_of'}`),
      to: to && actorNames(scope, to),
      items: group.map(({ demand, index }) => present(scope, demand, index)),
    };
  });
}

function present(scope: Scope, demand: Demand, index: number) {
  const { category, priority, deadline } = demand;
  const by = deadline && scope.word('demand.by_deadline', { date: plainDate(scope, deadline) });
  const qualifiers = [
    priority && scope.word(`demand_priority.${priority}`),
    category && scope.word(`category.${category}`),
    by,
  ];
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
  const { precondition_for: what, fallback } = demand;
  return [
    ...(what === undefined ? [] : [sentence(scope.word('demand.precondition', { what }))]),
    ...(fallback === undefined
      ? []
      : [sentence(fallback, { lead: scope.word('demand.fallback') })]),
    ...stated(scope, 'made', demand.date),
    ...stated(scope, 'first_stated', demand.first_stated),
    ...stated(scope, 'last_stated', demand.last_stated),
    ...inferredSentence(scope, demand.deadline),
    ...noteSentence(demand.note),
    ...(demand.responses ?? []).flatMap((response) => answer(scope, response)),
  ];
}

function stated(
  scope: Scope,
  when: 'made' | 'first_stated' | 'last_stated',
  date: BriefDate | undefined,
): Sentence[] {
  if (date === undefined) return [];
  return [sentence(scope.word(`demand.${when}`, { date: dateText(scope, date) }))];
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

function said(scope: Scope): TimelineEntry[] {
  return (scope.brief.demands ?? []).flatMap((demand, index) => {
    const { by, to, date, text, source } = demand;
    const names = { by: actorNames(scope, by), to: actorNames(scope, to ?? []) };
    const who = by.length > 1 ? 'demand_shared' : 'demand';
    const asks = scope.word(`timeline.${who}${to === undefined ? '' : '_of'}`, names);
    const made = itemEntry(scope, 'demands', index, { date, text: `${asks} ${text}`, source });
    const answers = (demand.responses ?? []).flatMap((response) => {
      const actor = actorWithAffiliation(scope, response.by);
      const stance = scope.word(`response.${response.stance}`, { actor });
      const told = { date: response.date, text: closed(stance), source: response.source };
      return itemEntry(scope, 'demands', index, told);
    });
    return [...made, ...answers];
  });
}

function due(scope: Scope): TimelineEntry[] {
  const lead = scope.word('timeline.deadline');
  return (scope.brief.demands ?? []).flatMap(({ deadline: date, text }, index) =>
    itemEntry(scope, 'demands', index, { date, text, lead }),
  );
}

function counted(scope: Scope): Fact[] {
  const { demands: all = [] } = scope.brief;
  const second = someOf(scope, 'count.deadlines', all.filter(({ deadline }) => deadline).length);
  return countFact(scope, { at: 'demands', label: 'head.demands', count: all.length, second });
}

export const demands = {
  block: 'demands',
  present: presentDemands,
  dated: { order: 5, said, due },
  counted,
} satisfies Presenter;
