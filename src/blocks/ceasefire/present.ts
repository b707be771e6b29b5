// The facts of a ceasefire at a glance, its sheet of promises, its terms, and who has reservations.
import { ceasefireEnd } from '../../brief/dates/clock.ts';
import type { Ceasefire } from '../../brief/format/schema.ts';
import { isSettled, type PlacedTruce, promisesOf, trucesOf } from '../../brief/truces.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import { entryAt, eventEntries } from '../../template/present/dated.ts';
import { plainDate } from '../../template/present/dates.ts';
import { changeSentences } from '../../template/present/item-changes.ts';
import {
  isLeftOut,
  type Presenter,
  type Scope,
  type TimelineEntry,
} from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';
import type { Sentence } from '../../template/view-parts.ts';
import { factRows } from './facts.ts';
import { pairs, phaseList, reservationLists, termList } from './lists.ts';
import { presentSheet, wordsOf } from './sheet.ts';

function presentCeasefire(scope: Scope) {
  const [first, ...further] = trucesOf(scope.brief).map((each) => presentTruce(scope, each));
  return first && { ...first, further };
}

function presentTruce(scope: Scope, { truce, path }: PlacedTruce) {
  const at = pathText(path);
  const isShown = !isLeftOut(scope, 'ceasefire_lists');
  const sheet = isShown ? presentSheet(scope, promisesOf(truce, path)) : undefined;
  return {
    at,
    head: truce.name ?? scope.word('head.ceasefire'),
    second: scope.word('head.at_a_glance'),
    /** Short facts, four a row; longer ones, two a row. */
    ...factRows(scope, truce, at),
    /** Article by article, what was promised and what became of it. */
    sheet,
    /** Phases, terms without a sheet and reservations, at most two beside one another. */
    lists: isShown
      ? pairs([
          ...phaseList(scope, truce, at),
          ...(sheet ? [] : termList(scope, truce, at)),
          ...reservationLists(scope, truce, at),
        ])
      : [],
    /** Those after the first. */
    further: [],
    meta: [
      ...endedSentence(scope, truce),
      ...changeSentences(scope, at),
      ...noteSentence(truce.note),
    ],
  };
}

/** A truce that is said to be in force, though its dates say that it is over. */
function endedSentence(scope: Scope, truce: Ceasefire): Sentence[] {
  const end = truce.status === 'in_force' ? ceasefireEnd(truce, scope.brief.language) : undefined;
  if (end === undefined || end.moment >= scope.now.getTime()) return [];
  const date = plainDate(scope, end.date);
  return [sentence(scope.word('ceasefire.ended', { date }))];
}

const due = (scope: Scope): TimelineEntry[] =>
  trucesOf(scope.brief).flatMap((each) => [...turns(scope, each), ...promisesDue(scope, each)]);

/** Where a truce or one of its phases begins or ends. */
function turns(scope: Scope, { truce, path }: PlacedTruce): TimelineEntry[] {
  const { word } = scope;
  const { signed, from, until, ended, next_review: review, phases = [] } = truce;
  const at = pathText(path);
  const text = truce.name ?? word('head.ceasefire');
  const lines = [
    ['signed', signed?.date, word('timeline.signed'), 'happened'],
    ['from', from, word('timeline.begins'), 'bar'],
    ['until', until, word('timeline.ends'), 'bar'],
    ['ended', ended?.date, word('timeline.ended'), 'bar'],
    ['next_review', ended ? undefined : review, word('timeline.review'), 'due'],
  ] as const;
  return [
    ...lines.flatMap(([key, date, lead, drawn]) =>
      entryAt(scope, `${at}.${key}`, { date, text, lead }).map((entry) => ({ ...entry, drawn })),
    ),
    ...phases.flatMap(({ name, from: begins, until: ends }, index) =>
      [
        { date: begins, text: name, lead: word('timeline.begins') },
        { date: ends, text: name, lead: word('timeline.ends') },
      ].flatMap((told) =>
        entryAt(scope, `${at}.phases[${index}]`, told).map((entry) => ({
          ...entry,
          drawn: 'bar' as const,
        })),
      ),
    ),
  ];
}

/** What is to be done; of a truce that has ended, nothing is. */
function promisesDue(scope: Scope, { truce, path }: PlacedTruce): TimelineEntry[] {
  if (truce.ended) return [];
  return promisesOf(truce, path)
    .filter((each) => !isSettled(each))
    .flatMap((each) =>
      entryAt(scope, pathText(each.path), {
        date: each.due,
        text: wordsOf(scope, each),
        lead: scope.word('timeline.due'),
        source: each.source,
      }),
    );
}

const events = (scope: Scope): TimelineEntry[] =>
  trucesOf(scope.brief).flatMap(({ truce, path }) =>
    eventEntries(scope, pathText([...path, 'events']), truce.events),
  );

export const ceasefire = {
  block: 'ceasefire',
  present: presentCeasefire,
  dated: { order: 2, events, due },
} satisfies Presenter;
