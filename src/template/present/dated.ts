// The dated lines of all blocks: what makes one, and when two of them tell the same.
import type { NumberedBlock } from '../../blocks/blocks.ts';
import { type BriefDate, isYearOpen } from '../../brief/dates/date.ts';
import { compareDates, endOf, startMillis } from '../../brief/dates/moment.ts';
import type { TimelineEvent } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import type { Mark } from '../view-parts.ts';
import { changeSentences } from './item-changes.ts';
import { itemAt, markOf, sourceMarks } from './marks.ts';
import type { Scope, TimelineEntry } from './scope.ts';
import { closed, noteSentence, sentence } from './sentences.ts';

const gathered = new WeakMap<Scope, readonly TimelineEntry[]>();

/** All lines of the timeline, not yet sorted; gathered once a brief. */
export function timelineEntries(scope: Scope): readonly TimelineEntry[] {
  const known = gathered.get(scope) ?? gather(scope);
  gathered.set(scope, known);
  return known;
}

function gather(scope: Scope): TimelineEntry[] {
  const dated = Object.values(scope.presenters)
    .flatMap((presenter) => presenter.dated ?? [])
    .toSorted((one, other) => one.order - other.order);
  const all = (kind: 'events' | 'said' | 'due'): TimelineEntry[] =>
    dated.flatMap((each) => each[kind]?.(scope) ?? []);
  const said = scope.brief.design?.timeline === 'events' ? [] : all('said');
  return [
    ...joinEntries(
      all('events'),
      said.map((entry) => ({ ...entry, drawn: 'said' as const })),
    ),
    ...all('due').map((entry) => ({ drawn: 'due' as const, ...entry })),
  ];
}

interface Told {
  readonly date: BriefDate | undefined;
  readonly text: string;
  readonly lead?: string;
  readonly source?: readonly SourceRef[] | undefined;
}

/** A line for a numbered item, if it has a date. */
export function itemEntry(
  scope: Scope,
  block: NumberedBlock,
  index: number,
  told: Told,
): TimelineEntry[] {
  const { number, at } = itemAt(block, index);
  return entryAt(scope, at, told).map((line) => ({ ...line, items: [markOf(number)] }));
}

/** A line for what stands at `at`, if it has a date. */
export function entryAt(
  scope: Scope,
  at: string,
  { date, text, lead, source = [] }: Told,
): TimelineEntry[] {
  if (date === undefined) return [];
  const refs = sourceMarks(scope, source);
  return [{ at, date, lead, text, refs, items: [], sources: source, tellsWhy: false, meta: [] }];
}

/** The lines of a list of events. */
export function eventEntries(
  scope: Scope,
  block: string,
  events: readonly TimelineEvent[] = [],
): TimelineEntry[] {
  return events.flatMap(({ place, text, short, date, source, note }, index) => {
    const told = { date, source, text: place === undefined ? text : `${closed(place)} ${text}` };
    const at = `${block}[${index}]`;
    const meta = [...changeSentences(scope, at), ...noteSentence(note)];
    return entryAt(scope, at, told).map((line) => ({
      ...line,
      meta,
      tellsWhy: true,
      event: { place, text, short },
    }));
  });
}

/** Tells what is to come, as far as it can be told: the brief speaks of the moment up to which it knows, whenever it is built. */
export function toCome({ brief, now }: Scope): (date: BriefDate) => boolean {
  const { as_of: asOf } = brief;
  const known = asOf === undefined || isYearOpen(asOf) ? now.getTime() : endOf(asOf).toMillis();
  return (date) => !isYearOpen(date) && startMillis(date) > known;
}

/** The lines of the timeline that are to come or overdue, in order. */
export function entriesAhead(scope: Scope): TimelineEntry[] {
  const isToCome = toCome(scope);
  return timelineEntries(scope)
    .filter(({ date, overdue }) => overdue !== undefined || isToCome(date))
    .map((entry) =>
      entry.overdue === undefined
        ? entry
        : { ...entry, meta: [...entry.meta, sentence('', { lead: closed(entry.overdue) })] },
    )
    .toSorted((one, other) => compareDates(one.date, other.date));
}

/** How many lines ahead stand for items of the list at `place`. */
export function countAhead(scope: Scope, place: string): number {
  return entriesAhead(scope).filter(({ at }) => at.startsWith(`${place}[`)).length;
}

/** The events so far: in the period with a place, without one, and before the period. */
export function eventsSoFar(scope: Scope): Record<'named' | 'unnamed' | 'before', TimelineEntry[]> {
  const isToCome = toCome(scope);
  const events = timelineEntries(scope)
    .flatMap((entry) => (entry.event ? [{ ...entry, text: entry.event.text }] : []))
    .filter(({ date }) => !isToCome(date))
    .toSorted((one, other) => compareDates(one.date, other.date));
  const { period } = scope.brief;
  const isBefore = ({ date }: TimelineEntry): boolean =>
    period !== undefined &&
    !isYearOpen(period.from) &&
    !isYearOpen(date) &&
    endOf(date).toMillis() < startMillis(period.from);
  const inside = events.filter((entry) => !isBefore(entry));
  return {
    named: inside.filter(({ event }) => event?.place !== undefined),
    unnamed: inside.filter(({ event }) => event?.place === undefined),
    before: events.filter(isBefore),
  };
}

/**
 * Joins lines that tell the same: equal events become one, and an item (`said`) leaves its place to
 * an event of the same date that was read in the same place. Nothing is lost, since an item's
 * words stand in its own section.
 */
function joinEntries(
  events: readonly TimelineEntry[],
  said: readonly TimelineEntry[],
): TimelineEntry[] {
  const lines: Line[] = [];
  // Lines that are the same have the same date.
  const byDate = new Map<string, Line[]>();
  for (const entry of events) {
    const ofDate = byDate.get(entry.date.text) ?? [];
    byDate.set(entry.date.text, ofDate);
    if (addTo(ofDate, entry, isEqual)) continue;
    const line = { entry };
    lines.push(line);
    ofDate.push(line);
  }
  const alone = said.filter((item) => !addTo(byDate.get(item.date.text), item, isSamePlace));
  return [...lines.map(({ entry }) => entry), ...alone];
}

/** A line of the timeline, to which others may be joined. */
interface Line {
  entry: TimelineEntry;
}

/** Gives the marks of `entry` to the first line that is the same; false if there is none. */
function addTo(
  lines: readonly Line[] | undefined,
  entry: TimelineEntry,
  isSame: (line: TimelineEntry, entry: TimelineEntry) => boolean,
): boolean {
  const line = lines?.find((each) => isSame(each.entry, entry));
  if (line === undefined) return false;
  const { refs, items, meta } = line.entry;
  line.entry = {
    ...line.entry,
    refs: entry.items.length > 0 ? refs : distinct([...refs, ...entry.refs]),
    items: distinct([...items, ...entry.items]),
    meta: [...meta, ...entry.meta],
  };
  return true;
}

function isEqual(a: TimelineEntry, b: TimelineEntry): boolean {
  return a.lead === b.lead && a.text === b.text;
}

function isSamePlace(event: TimelineEntry, item: TimelineEntry): boolean {
  const key = ({ source, locator = '' }: SourceRef): string => `${source} ${locator}`;
  const places = new Set(event.sources.filter(({ locator }) => locator).map(key));
  return item.sources.some((ref) => places.has(key(ref)));
}

/** Each mark once. */
export function distinct(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [mark.text, mark])).values()];
}
