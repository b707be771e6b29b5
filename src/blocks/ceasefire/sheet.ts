// The sheet of a ceasefire: article by article what was promised, and what became of it.
import type { Promised } from '../../brief/truces.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import { toCome } from '../../template/present/dated.ts';
import { dateText } from '../../template/present/dates.ts';
import { changeSentences, isChanged } from '../../template/present/item-changes.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { actorNames } from '../../template/present/names.ts';
import { numberText } from '../../template/present/numbers.ts';
import type { Scope } from '../../template/present/scope.ts';
import { closed, noteSentence, sentence } from '../../template/present/sentences.ts';
import type { Sentence } from '../../template/view-parts.ts';

/** What a term does, or what else it is that was promised. */
const LEADS = {
  terms: undefined,
  lines: 'ceasefire.line',
  access: 'ceasefire.access',
  exchanges: 'ceasefire.exchange',
} as const;

/** The sheet; terms that say no more than their words are a mere list. */
export function presentSheet(scope: Scope, promises: readonly Promised[]) {
  if (!promises.some(isForSheet)) return undefined;
  const hasArticles = promises.some(({ article }) => article !== undefined);
  return { hasArticles, rows: promises.map((each) => row(scope, each)) };
}

function isForSheet({ list, article, kind, due, status, done }: Promised): boolean {
  return list !== 'terms' || [article, kind, due, status, done].some((each) => each !== undefined);
}

function row(scope: Scope, promise: Promised) {
  const { path, list, article, kind, due, done, source } = promise;
  const at = pathText(path);
  const lead = LEADS[list];
  const status = statusOf(scope, promise);
  return {
    at,
    changed: isChanged(scope, at),
    article,
    lead: kind ? scope.word(`term_kind.${kind}`) : lead && scope.word(lead),
    text: wordsOf(scope, promise),
    refs: sourceMarks(scope, source),
    meta: [
      ...changeSentences(scope, at),
      ...whose(scope, promise),
      ...(due === undefined
        ? []
        : [sentence(dateText(scope, due), { lead: scope.word('timeline.due') })]),
      ...noteSentence(promise.note),
    ],
    status: status && scope.word(`outcome.${status}`),
    done: done && numberText(scope.labels.language, done),
  };
}

/** The words of what was promised, as one text. */
export function wordsOf({ labels, comma }: Pick<Scope, 'labels' | 'comma'>, promise: Promised) {
  const [first, ...rest] = promise.parts;
  if (promise.list === 'access') return `${closed(first)} ${rest.join(' ')}`;
  if (promise.list === 'exchanges')
    return `${numberText(labels.language, first)} ${rest.join(' ')}`;
  return promise.parts.join(comma);
}

function whose(scope: Scope, { by }: Promised): Sentence[] {
  if (by.length === 0) return [];
  return [sentence(scope.word('ceasefire.undertaken_by', { actor: actorNames(scope, by) }))];
}

/** What nobody can have done yet is not due. */
function statusOf(scope: Scope, { status, due }: Promised): Promised['status'] {
  return status ?? (due && toCome(scope)(due) ? 'not_due' : undefined);
}
