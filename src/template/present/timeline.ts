// The timeline: every dated item of the brief in order; what is past first, then what is to come.
import { type BriefDate, isYearOpen } from '../../brief/dates/date.ts';
import { compareDates, endOf, startMillis } from '../../brief/dates/moment.ts';
import type { Sentence, TimelineRow, TimelineView } from '../view/view.ts';
import { dateView, inferredSentence } from './dates.ts';
import type { Scope } from './scope.ts';
import { timelineEntries } from './timeline-entries.ts';
import type { TimelineEntry } from './timeline-entry.ts';

export function presentTimeline(scope: Scope): TimelineView | undefined {
  const entries = timelineEntries(scope).toSorted((a, b) => compareDates(a.date, b.date));
  const { timeline, ceasefire } = scope.brief;
  // Events stand nowhere else; a single dated item has its own section.
  const isWorthIt = entries.length > 1 || (timeline ?? ceasefire?.events) !== undefined;
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

/** Entries as rows; a rule stands above those that begin something else, unless it is the first. */
export function timelineRows(
  scope: Scope,
  entries: readonly TimelineEntry[],
  beginnings: readonly number[] = [],
): TimelineRow[] {
  const whys = new Set<string>();
  return entries.map((entry, index) => ({
    ...row(scope, entry, index > 0 && beginnings.includes(index)),
    meta: [...whyOnce(scope, entry, whys), ...entry.meta],
  }));
}

function headKey(firstDue: number): 'happened' | 'due' | 'happened_and_due' {
  if (firstDue === -1) return 'happened';
  return firstDue === 0 ? 'due' : 'happened_and_due';
}

/** Tells what is to come, as far as it can be told: the brief speaks of the moment up to which it knows, whenever it is built. */
export function toCome({ brief, now }: Scope): (date: BriefDate) => boolean {
  const { as_of: asOf } = brief;
  const known = asOf === undefined || isYearOpen(asOf) ? now.getTime() : endOf(asOf).toMillis();
  return (date) => !isYearOpen(date) && startMillis(date) > known;
}

function row(scope: Scope, entry: TimelineEntry, begins: boolean): Omit<TimelineRow, 'meta'> {
  return {
    at: entry.at,
    date: dateView(scope, entry.date),
    lead: entry.lead,
    text: entry.text,
    refs: [...entry.refs, ...entry.items],
    firstDue: begins,
  };
}

/** Why a date was inferred, at the first of the dates that share the reason. */
function whyOnce(scope: Scope, { date, tellsWhy }: TimelineEntry, told: Set<string>): Sentence[] {
  if (!tellsWhy || date.inferred === undefined || told.has(date.inferred)) return [];
  told.add(date.inferred);
  return inferredSentence(scope, date);
}
