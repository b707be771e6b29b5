// What is ahead: every date that is to come, and what is overdue.

import { isPast } from '../../brief/dates/clock.ts';
import { compareDates } from '../../brief/dates/moment.ts';
import type { NextReportView, TimelineRow } from '../view/view.ts';
import { dateView, inferredSentence } from './dates.ts';
import { overdueWords } from './issues.ts';
import type { Scope } from './scope.ts';
import { closed, sentence } from './sentences.ts';
import { timelineRows, toCome } from './timeline.ts';
import { timelineEntries } from './timeline-entries.ts';
import type { TimelineEntry } from './timeline-entry.ts';

export function presentAhead(scope: Scope): TimelineRow[] | undefined {
  const rows = timelineRows(scope, entriesAhead(scope));
  return rows.length === 0 ? undefined : rows;
}

/** The lines of the timeline that are to come or overdue, in order. */
export function entriesAhead(scope: Scope): TimelineEntry[] {
  const isToCome = toCome(scope);
  return timelineEntries(scope)
    .map((entry) => ({ entry, overdue: overdueOf(scope, entry) }))
    .filter(({ entry, overdue }) => overdue !== undefined || isToCome(entry.date))
    .map(({ entry, overdue }) =>
      overdue === undefined
        ? entry
        : { ...entry, meta: [...entry.meta, sentence('', { lead: closed(overdue) })] },
    )
    .toSorted((one, other) => compareDates(one.date, other.date));
}

/** `Overdue by 3 days`, for the line of an open issue. */
function overdueOf(scope: Scope, { at, date }: TimelineEntry): string | undefined {
  if (!at.startsWith('open_issues[') || !isPast(date, scope.now)) return undefined;
  return overdueWords(scope, date);
}

/** When the next edition is due. */
export function presentNextReport(scope: Scope): NextReportView | undefined {
  const { next_update: date } = scope.brief;
  return date && { date: dateView(scope, date), meta: inferredSentence(scope, date) };
}
