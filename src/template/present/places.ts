// The events of the period by place; what came before it, and what has no place, stand last.
import { isYearOpen } from '../../brief/dates/date.ts';
import { compareDates, endOf, startMillis } from '../../brief/dates/moment.ts';
import type { PlaceView } from '../view/view.ts';
import { groupedBy } from './grouped-by.ts';
import type { Scope } from './scope.ts';
import { timelineRows, toCome } from './timeline.ts';
import { timelineEntries } from './timeline-entries.ts';
import type { TimelineEntry } from './timeline-entry.ts';

export function presentPlaces(scope: Scope): PlaceView[] | undefined {
  const groups = [...placesOf(scope)].map(([place, entries]) => ({
    place,
    rows: timelineRows(scope, entries),
  }));
  return groups.length === 0 ? undefined : groups;
}

/** Events by the head they stand under, in the order of the page. */
function placesOf(scope: Scope): Map<string, TimelineEntry[]> {
  const { named, unnamed, before } = sorted(scope);
  const groups = groupedBy(named, ({ event }) => event?.place ?? '');
  const others: readonly [string, TimelineEntry[]][] = [
    [scope.word(groups.size === 0 ? 'place.all' : 'place.unsaid'), unnamed],
    [scope.word('place.before'), before],
  ];
  return new Map([...groups, ...others.filter(([, entries]) => entries.length > 0)]);
}

/** The events so far: in the period with a place, without one, and before the period. */
export function sorted(scope: Scope): Record<'named' | 'unnamed' | 'before', TimelineEntry[]> {
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
