// The timeline: every dated item of the brief in order; what is ahead, and the events by place.
import { isYearOpen } from '../../brief/dates/date.ts';
import { compareDates } from '../../brief/dates/moment.ts';
import { trucesOf } from '../../brief/truces.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import {
  countAhead,
  entriesAhead,
  eventEntries,
  eventsSoFar,
  timelineEntries,
  toCome,
} from '../../template/present/dated.ts';
import { dateView, inferredSentence } from '../../template/present/dates.ts';
import { drawingView } from '../../template/present/drawings.ts';
import { groupedBy } from '../../template/present/lists.ts';
import type { Presenter, Scope, TimelineEntry } from '../../template/present/scope.ts';
import type { Sentence } from '../../template/view-parts.ts';
import { daysOf, sharedZone } from './days.ts';
import { DATES, numberOf } from './drawn.ts';
import { DAYS, uncounted } from './drawn-days.ts';

function presentTimeline(scope: Scope) {
  const entries = timelineEntries(scope).toSorted((a, b) => compareDates(a.date, b.date));
  const { timeline: own } = scope.brief;
  // Events stand nowhere else; a single dated item has its own section.
  const isWorthIt = entries.length > 1 || (own ?? truceEvents(scope)[0]) !== undefined;
  if (entries.length === 0 || !isWorthIt) return undefined;
  const isToCome = toCome(scope);
  const firstDue = entries.findIndex(({ date }) => isToCome(date));
  // What nobody has a year for stands last, and is neither past nor to come.
  const firstOpen = entries.findIndex(({ date }) => isYearOpen(date));
  return {
    head: scope.word(`column.${headKey(firstDue)}`),
    rows: timelineRows(scope, entries, [firstDue, firstOpen]),
  };
}

function headKey(firstDue: number): 'happened' | 'due' | 'happened_and_due' {
  if (firstDue === -1) return 'happened';
  return firstDue === 0 ? 'due' : 'happened_and_due';
}

/** Entries as rows; a rule stands above those that begin something else, unless it is the first. */
function timelineRows(
  scope: Scope,
  entries: readonly TimelineEntry[],
  beginnings: readonly number[] = [],
  zone = sharedZone(entries),
) {
  const whys = new Set<string>();
  const begins = (index: number): boolean => index > 0 && beginnings.includes(index);
  const days = daysOf(scope, entries, zone, begins);
  return entries.map((entry, index) => ({
    at: entry.at,
    /** Its number in the drawing. */
    number: numberOf(scope, entry),
    date: dateView(scope, entry.date),
    zone,
    ...days[index]!,
    lead: entry.lead,
    text: entry.text,
    refs: [...entry.refs, ...entry.items],
    firstDue: begins(index),
    meta: [...whyOnce(scope, entry, whys), ...entry.meta],
  }));
}

/** Why a date was inferred, at the first of the dates that share the reason. */
function whyOnce(scope: Scope, { date, tellsWhy }: TimelineEntry, told: Set<string>): Sentence[] {
  if (!tellsWhy || date.inferred === undefined || told.has(date.inferred)) return [];
  told.add(date.inferred);
  return inferredSentence(scope, date);
}

/** Every date that is to come, and what is overdue. */
function presentAhead(scope: Scope) {
  const rows = timelineRows(scope, entriesAhead(scope));
  return rows.length === 0 ? undefined : rows;
}

/** The events of the period by place; what came before it, and what has no place, stand last. */
function presentPlaces(scope: Scope) {
  const { named, unnamed, before } = eventsSoFar(scope);
  const groups = groupedBy(named, ({ event }) => event?.place ?? '');
  const others: readonly [string, TimelineEntry[]][] = [
    [scope.word(groups.size === 0 ? 'place.all' : 'place.unsaid'), unnamed],
    [scope.word('place.before'), before],
  ];
  // A place may be called as one of the others is.
  const all = new Map([...groups, ...others.filter(([, entries]) => entries.length > 0)]);
  if (all.size === 0) return undefined;
  const zone = sharedZone([...all.values()].flat());
  return [...all].map(([place, entries]) => ({
    place,
    rows: timelineRows(scope, entries, [], zone),
  }));
}

function missing(scope: Scope): number {
  const { timeline: own = [] } = scope.brief;
  const lists = [{ at: 'timeline', events: own }, ...truceEvents(scope)];
  return lists.reduce((sum, { at, events }) => sum + events.length - countAhead(scope, at), 0);
}

function truceEvents({ brief }: Scope) {
  return trucesOf(brief).flatMap(({ truce: { events }, path }) =>
    events === undefined ? [] : [{ at: pathText([...path, 'events']), events }],
  );
}

export const timeline = {
  block: 'timeline',
  present: presentTimeline,
  missing,
  dated: {
    order: 1,
    events: (scope: Scope) => eventEntries(scope, 'timeline', scope.brief.timeline),
  },
} satisfies Presenter;

export const ahead = { present: presentAhead } satisfies Presenter;

export const places = { present: presentPlaces } satisfies Presenter;

/** What is drawn of it, where the brief asks for that. */
export const drawn = {
  present(scope: Scope) {
    const [dates, days] = [drawingView(scope, DATES), drawingView(scope, DAYS)];
    return { dates, days: days && { ...days, note: uncounted(scope) } };
  },
} satisfies Presenter;
