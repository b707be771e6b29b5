// What of a ceasefire stands line by line: its phases, its terms, and who has reservations.
import type { Ceasefire, CeasefirePhase } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { dateText } from '../../template/present/dates.ts';
import { changeSentences } from '../../template/present/item-changes.ts';
import { chunks, groupedBy } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { actorNames, actorWithAffiliation } from '../../template/present/names.ts';
import type { Scope } from '../../template/present/scope.ts';
import { closed } from '../../template/present/sentences.ts';
import type { Mark, Sentence } from '../../template/view-parts.ts';

/** Characters of a line in half the width, and lines from which a list wants the whole width. */
const LIST_LINE = 48;
const LONG_LIST = 8;

export interface FactList {
  readonly label: string;
  readonly refs: readonly Mark[];
  readonly items: readonly FactListItem[];
}

export interface FactListItem {
  readonly text: string;
  readonly refs: readonly Mark[];
  readonly change: readonly Sentence[];
  readonly quiet: string | undefined;
  readonly at: string;
}

interface ListEntry {
  readonly text: string;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
  readonly source?: readonly SourceRef[] | undefined;
  readonly at: string;
}

/** The phases in their order, each with how it stands and its days. */
export function phaseList(scope: Scope, block: Ceasefire, at: string): FactList[] {
  const entries = (block.phases ?? []).map((phase, index) => ({
    at: `${at}.phases[${index}]`,
    text: phase.text === undefined ? phase.name : `${closed(phase.name)} ${phase.text}`,
    source: phase.source,
    note: joined([...standing(scope, phase), phase.note]),
  }));
  return factList(scope, scope.word('fact.phases'), entries, ({ note }) => note);
}

function standing(scope: Scope, { status, from, until }: CeasefirePhase): string[] {
  const { word, labels } = scope;
  const said = [
    status && capitalised(labels, word(`phase.${status}`)),
    from && `${word('timeline.begins')} ${dateText(scope, from)}`,
    until && `${word('timeline.ends')} ${dateText(scope, until)}`,
  ];
  return said.flatMap((each) => (each === undefined ? [] : [closed(each)]));
}

/** The terms, each with who undertakes it. */
export function termList(scope: Scope, block: Ceasefire, at: string): FactList[] {
  const entries = entriesOf(`${at}.terms`, block.terms);
  const said = ({ by, note }: ListEntry): string | undefined => {
    const actor = by && scope.word('ceasefire.undertaken_by', { actor: actorNames(scope, [by]) });
    return joined([actor, note]);
  };
  return factList(scope, scope.word('fact.terms'), entries, said);
}

/** The reservations, a list for each actor who has some. */
export function reservationLists(scope: Scope, block: Ceasefire, at: string): FactList[] {
  const entries = entriesOf(`${at}.reservations`, block.reservations);
  return [...groupedBy(entries, ({ by }) => by ?? '')].flatMap(([by, own]) => {
    const label = scope.word('fact.reservations', { actor: actorWithAffiliation(scope, by) });
    return factList(scope, label, own, ({ note }) => note);
  });
}

function entriesOf(list: string, items: readonly Omit<ListEntry, 'at'>[] | undefined): ListEntry[] {
  return (items ?? []).map((item, index) => ({ ...item, at: `${list}[${index}]` }));
}

// A source that all lines share is said once, beside the label.
function factList(
  scope: Scope,
  label: string,
  entries: readonly ListEntry[],
  quiet: (entry: ListEntry) => string | undefined,
): FactList[] {
  if (entries.length === 0) return [];
  const items = entries.map(
    (entry): FactListItem => ({
      text: entry.text,
      refs: sourceMarks(scope, entry.source),
      change: changeSentences(scope, entry.at),
      quiet: quiet(entry),
      at: entry.at,
    }),
  );
  const refs = items[0]?.refs ?? [];
  const key = JSON.stringify(refs);
  const shared = refs.length > 0 && items.every((item) => JSON.stringify(item.refs) === key);
  if (!shared) return [{ label, refs: [], items }];
  return [{ label, refs, items: items.map((item) => ({ ...item, refs: [] })) }];
}

/** Two lists stand beside one another, unless one is too long for half the width. */
export function pairs(lists: readonly FactList[]): FactList[][] {
  return chunks(lists, 2).flatMap((pair) =>
    pair.some((list) => lineCount(list) > LONG_LIST) ? pair.map((list) => [list]) : [pair],
  );
}

function lineCount({ items }: FactList): number {
  return items
    .map(({ text, quiet = '' }) => Math.ceil((text.length + quiet.length) / LIST_LINE))
    .reduce((sum, lines) => sum + lines, 0);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined && part !== '').join(' ') || undefined;
}
