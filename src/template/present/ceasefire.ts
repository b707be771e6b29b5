// The facts of a ceasefire at a glance, its terms, and who has reservations.
import { ceasefireEnd } from '../../brief/dates/clock.ts';
import type { Ceasefire } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import type {
  CeasefireView,
  Fact,
  FactInRow,
  FactList,
  FactListItem,
  Mark,
  Sentence,
} from '../view/view.ts';
import { dateText, plainDate } from './dates.ts';
import { groupedBy } from './grouped-by.ts';
import { changeSentences } from './item-changes.ts';
import { chunks, sourceMarks } from './marks.ts';
import { actorNames, actorWithAffiliation, type Scope } from './scope.ts';
import { noteSentence, sentence } from './sentences.ts';

/** Longer values leave the narrow columns. */
const SHORT_FACT = 40;
/** Characters of a line in half the width, and lines from which a list wants the whole width. */
const LIST_LINE = 48;
const LONG_LIST = 8;

export function presentCeasefire(scope: Scope): CeasefireView | undefined {
  const { ceasefire } = scope.brief;
  if (ceasefire === undefined) return undefined;
  const facts = shortFacts(scope, ceasefire);
  const isShort = ({ value }: Fact): boolean => value.rest.length <= SHORT_FACT;
  const short = facts.filter(isShort);
  const more = [...facts.filter((fact) => !isShort(fact)), ...longFacts(scope, ceasefire)];
  const refs = sourceMarks(scope, ceasefire.source);
  return {
    head: ceasefire.name ?? scope.word('head.ceasefire'),
    second: scope.word('head.at_a_glance'),
    facts: rows(scope, chunks(short, 4), more.length === 0 ? refs : []),
    moreFacts: rows(scope, chunks(more, 2), refs),
    lists: scope.leftOut?.includes('ceasefire_lists')
      ? []
      : pairs([...terms(scope, ceasefire), ...reservations(scope, ceasefire)]),
    meta: [
      ...endedSentence(scope, ceasefire),
      ...changeSentences(scope, 'ceasefire'),
      ...noteSentence(ceasefire.note),
    ],
  };
}

/** A truce that is said to be in force, though its dates say that it is over. */
function endedSentence(scope: Scope, { status }: Ceasefire): Sentence[] {
  const end = status === 'in_force' ? ceasefireEnd(scope.brief) : undefined;
  if (end === undefined || end.moment >= scope.now.getTime()) return [];
  const date = plainDate(scope, end.date);
  return [sentence(scope.word('ceasefire.ended', { date }))];
}

function shortFacts(scope: Scope, ceasefire: Ceasefire): Fact[] {
  const { word } = scope;
  const { from, until, parties } = ceasefire;
  return facts([
    ['status', word('fact.status'), word(`ceasefire_status.${ceasefire.status}`)],
    ['duration', word('fact.duration'), ceasefire.duration],
    ['monitoring', word('fact.monitoring'), ceasefire.monitoring],
    ['parties', word('fact.parties'), parties && actorNames(scope, parties)],
    ['from', word('fact.from'), from && dateText(scope, from)],
    ['until', word('fact.until'), until && dateText(scope, until)],
  ]);
}

function longFacts(scope: Scope, { coverage, mediators }: Ceasefire): Fact[] {
  return facts([
    ['coverage', scope.word('fact.coverage'), coverage],
    ['mediators', scope.word('fact.mediators'), mediators && actorNames(scope, mediators)],
  ]);
}

function facts(rows: readonly (readonly [string, string, string | undefined])[]): Fact[] {
  return rows.flatMap(([key, label, rest]) =>
    rest === undefined
      ? []
      : [{ label, value: { lead: '', rest }, second: undefined, at: `ceasefire.${key}` }],
  );
}

/** The facts of a row; it carries one bar for all that changed in it. */
function marked(scope: Scope, row: readonly Fact[]): FactInRow[] {
  const fields = scope.changeAt('ceasefire')?.fields ?? [];
  const keys = new Set(fields.filter(({ minor }) => !minor).map(({ path }) => path[0]));
  const changed = row.some(({ at }) => keys.has(at.replace('ceasefire.', '')));
  return row.map((fact) => ({ ...fact, changed, refs: [] }));
}

/** The rows of facts; what these were read in stands at their end. */
function rows(scope: Scope, all: readonly Fact[][], refs: readonly Mark[]): FactInRow[][] {
  return all.map((row, index) => {
    const facts = marked(scope, row);
    const last = facts.at(-1);
    return last && index === all.length - 1 ? [...facts.slice(0, -1), { ...last, refs }] : facts;
  });
}

interface ListEntry {
  readonly text: string;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
  readonly source?: readonly SourceRef[] | undefined;
  readonly at: string;
}

function terms(scope: Scope, ceasefire: Ceasefire): FactList[] {
  const entries = entriesOf('terms', ceasefire.terms);
  const said = ({ by, note }: ListEntry): string | undefined => {
    const actor = by && scope.word('ceasefire.undertaken_by', { actor: actorNames(scope, [by]) });
    return joined([actor, note]);
  };
  return factList(scope, scope.word('fact.terms'), entries, said);
}

function reservations(scope: Scope, ceasefire: Ceasefire): FactList[] {
  const entries = entriesOf('reservations', ceasefire.reservations);
  return [...groupedBy(entries, ({ by }) => by ?? '')].flatMap(([by, own]) => {
    const label = scope.word('fact.reservations', { actor: actorWithAffiliation(scope, by) });
    return factList(scope, label, own, ({ note }) => note);
  });
}

function entriesOf(key: string, items: readonly Omit<ListEntry, 'at'>[] | undefined): ListEntry[] {
  return (items ?? []).map((item, index) => ({ ...item, at: `ceasefire.${key}[${index}]` }));
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

// Two lists stand beside one another, unless one is too long for half the width.
function pairs(lists: readonly FactList[]): FactList[][] {
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
