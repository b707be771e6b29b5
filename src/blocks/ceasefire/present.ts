// The facts of a ceasefire at a glance, its terms, and who has reservations.
import { ceasefireEnd } from '../../brief/dates/clock.ts';
import type { Ceasefire } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import { entryAt, eventEntries } from '../../template/present/dated.ts';
import { dateText, plainDate } from '../../template/present/dates.ts';
import { changeSentences } from '../../template/present/item-changes.ts';
import { chunks, groupedBy } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { actorNames, actorWithAffiliation } from '../../template/present/names.ts';
import {
  isLeftOut,
  type Presenter,
  type Scope,
  type TimelineEntry,
} from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';
import type { Fact, Mark, Sentence } from '../../template/view-parts.ts';

/** Longer values leave the narrow columns. */
const SHORT_FACT = 40;
/** Characters of a line in half the width, and lines from which a list wants the whole width. */
const LIST_LINE = 48;
const LONG_LIST = 8;

/** A fact of a row that can carry a change bar. */
export interface FactInRow extends Fact {
  /** True if a fact of this row changed. */
  readonly changed: boolean;
  /** What the facts were read in, at the last of them. */
  readonly refs: readonly Mark[];
}

function presentCeasefire(scope: Scope) {
  const { ceasefire: block } = scope.brief;
  if (block === undefined) return undefined;
  const facts = shortFacts(scope, block);
  const isShort = ({ value }: Fact): boolean => value.rest.length <= SHORT_FACT;
  const short = facts.filter(isShort);
  const more = [...facts.filter((fact) => !isShort(fact)), ...longFacts(scope, block)];
  const refs = sourceMarks(scope, block.source);
  return {
    head: block.name ?? scope.word('head.ceasefire'),
    second: scope.word('head.at_a_glance'),
    /** Short facts, four a row. */
    facts: rows(scope, chunks(short, 4), more.length === 0 ? refs : []),
    /** Longer facts, two a row. */
    moreFacts: rows(scope, chunks(more, 2), refs),
    /** Terms and reservations, at most two beside one another. */
    lists: isLeftOut(scope, 'ceasefire_lists')
      ? []
      : pairs([...terms(scope, block), ...reservations(scope, block)]),
    meta: [
      ...endedSentence(scope, block),
      ...changeSentences(scope, 'ceasefire'),
      ...noteSentence(block.note),
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

function shortFacts(scope: Scope, block: Ceasefire): Fact[] {
  const { word } = scope;
  const { from, until, parties } = block;
  return facts([
    ['status', word('fact.status'), word(`ceasefire_status.${block.status}`)],
    ['duration', word('fact.duration'), block.duration],
    ['monitoring', word('fact.monitoring'), block.monitoring],
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

function terms(scope: Scope, block: Ceasefire): FactList[] {
  const entries = entriesOf('terms', block.terms);
  const said = ({ by, note }: ListEntry): string | undefined => {
    const actor = by && scope.word('ceasefire.undertaken_by', { actor: actorNames(scope, [by]) });
    return joined([actor, note]);
  };
  return factList(scope, scope.word('fact.terms'), entries, said);
}

function reservations(scope: Scope, block: Ceasefire): FactList[] {
  const entries = entriesOf('reservations', block.reservations);
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

function due(scope: Scope): TimelineEntry[] {
  const { ceasefire: block } = scope.brief;
  const text = block?.name ?? scope.word('head.ceasefire');
  const line = (key: 'from' | 'until', lead: string): TimelineEntry[] =>
    entryAt(scope, `ceasefire.${key}`, { date: block?.[key], text, lead });
  return [
    ...line('from', scope.word('timeline.begins')),
    ...line('until', scope.word('timeline.ends')),
  ];
}

const events = (scope: Scope): TimelineEntry[] =>
  eventEntries(scope, 'ceasefire.events', scope.brief.ceasefire?.events);

export const ceasefire = {
  block: 'ceasefire',
  present: presentCeasefire,
  dated: { order: 2, events, due },
} satisfies Presenter;
