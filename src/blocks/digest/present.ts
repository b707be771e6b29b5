// The digest: which way things went, at a glance, then each brief in a few words under its place.
import type { DigestEntry } from '../../brief/format/schema.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { dateText } from '../../template/present/dates.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { groupedBy } from '../../template/present/lists.ts';
import { markOf } from '../../template/present/marks.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';
import { ALERTS } from './block.ts';

/** What a reader looks for first stands first. */
const OVERVIEW = ['deteriorated', 'improved', 'unchanged'] as const;

function presentDigest(scope: Scope) {
  const { digest: all } = scope.brief;
  if (all === undefined) return undefined;
  const entries = all.map((entry, index) => present(scope, entry, index));
  const places = groupedBy(entries, ({ place }) => place ?? '');
  // Entries without a place stand behind those that have one.
  const named = [...places].toSorted(([one], [other]) => Number(one === '') - Number(other === ''));
  return {
    overview: overview(scope, all, entries),
    places: named.map(([place, members]) => ({
      place: place === '' && named.length > 1 ? scope.word('place.unsaid') : place,
      entries: members,
    })),
  };
}

type View = ReturnType<typeof present>;

/** The entries of each trend and of each alert, under its word. */
function overview(scope: Scope, all: readonly DigestEntry[], views: readonly View[]) {
  const those = (holds: (entry: DigestEntry) => boolean) =>
    views
      .filter((_, index) => holds(all[index]!))
      .map(({ number, ...view }) => nameOf(view, number));
  const row = (word: string, holds: (entry: DigestEntry) => boolean) => ({
    word: capitalised(scope.labels, word),
    entries: those(holds),
  });
  return [
    ...OVERVIEW.map((term) => row(scope.word(`trend.${term}`), ({ trend }) => trend === term)),
    ...ALERTS.map((term) => row(scope.word(`alert.${term}`), ({ alert }) => alert === term)),
  ].filter(({ entries }) => entries.length > 0);
}

function nameOf({ title, lang }: Pick<View, 'title' | 'lang'>, number: string) {
  return { title, lang, mark: markOf(number) };
}

function present(scope: Scope, entry: DigestEntry, index: number) {
  const item = itemOf(scope, 'digest', index);
  const { brief, place, trend, alert, note, taken = { title: brief } } = entry;
  const { title, language, status, as_of: asOf, bottom_line: bottomLine } = taken;
  return {
    ...item,
    place,
    title,
    bottomLine,
    /** The language of its words, where it is not that of the digest. */
    lang: language === scope.brief.language ? undefined : language,
    trend: capitalised(scope.labels, scope.word(`trend.${trend}`)),
    alert: alert && capitalised(scope.labels, scope.word(`alert.${alert}`)),
    meta: [
      ...changeSentences(scope, item.at),
      ...[
        asOf && scope.word('running.as_of', { date: dateText(scope, asOf) }),
        status && scope.word(`edition_status.${status}`),
      ]
        .filter((words) => words !== undefined)
        .map((words) => sentence(capitalised(scope.labels, words))),
      ...noteSentence(note),
    ],
  };
}

export const digest = { block: 'digest', present: presentDigest } satisfies Presenter;
