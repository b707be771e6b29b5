// Names of events that stay the same from edition to edition, and what an edition calls off.
import { createHash } from 'node:crypto';
import type { Brief } from '../brief/format/schema.ts';
import { type CalendarEvent, type CalendarWords, eventsOfBrief } from './events-of-brief.ts';

/** An edition of a brief, and the name that it has in all of its editions: its file's. */
export interface NamedEdition {
  readonly brief: Brief;
  readonly name: string;
}

/** An event with its name in all calendars of the world. */
export interface NamedEvent extends CalendarEvent {
  readonly uid: string;
  readonly cancelled: boolean;
}

/** What is to come, then what is called off: closed, or dropped since the edition before. */
export function namedEvents(
  now: NamedEdition,
  since: NamedEdition | undefined,
  words: CalendarWords,
): NamedEvent[] {
  const all = named(now, words);
  const open = all.filter(({ closed }) => !closed);
  const known = new Set(open.map(({ uid }) => uid));
  const former = since ? formerEvents(now, since, words) : closedEarlier(now.brief, all);
  const gone = former.filter(({ uid, closed }) => !closed && !known.has(uid));
  return [...open, ...gone.map((event) => ({ ...event, cancelled: true }))];
}

// What an edition for some readers leaves out may be the very thing that is withheld from them.
function formerEvents(now: NamedEdition, since: NamedEdition, words: CalendarWords): NamedEvent[] {
  const events = named(since, words);
  if (now.brief.withheld === undefined) return events;
  const keys = new Set(eventsOfBrief(now.brief, words).map(({ key }) => key));
  return events.filter(({ key }) => keys.has(key));
}

// Without the edition before, a closed issue may have been in its calendar.
function closedEarlier({ edition = 1 }: Brief, all: readonly NamedEvent[]): NamedEvent[] {
  if (edition < 2) return [];
  return all.filter(({ closed }) => closed).map((event) => ({ ...event, closed: false }));
}

function named(edition: NamedEdition, words: CalendarWords): NamedEvent[] {
  return eventsOfBrief(edition.brief, words).map((event) => ({
    ...event,
    uid: uid(event, edition),
    cancelled: false,
  }));
}

// By who wrote the brief, its file and the item: the same in each edition, another for each desk.
function uid({ key }: CalendarEvent, { brief, name }: NamedEdition): string {
  const { organisation = '', email = '' } = brief.prepared_by?.[0] ?? {};
  const about = JSON.stringify([organisation, email, name, key]);
  return `${createHash('sha256').update(about).digest('hex').slice(0, 32)}@briefing-press.invalid`;
}

/** The name of a brief's file without the number of its edition: `talks` for `talks-2.yaml`. */
export function nameOfBrief(file: string, { edition = 1 }: Brief): string {
  const name = file.replace(/^.*[/\\:]/, '').replace(/\.ya?ml$/i, '');
  const numbered = new RegExp(`(?<=.)(?:[-_. ]|[-_. ]?ed(?:ition)?[-_. ]?)0?${edition}$`, 'i');
  return name.replace(numbered, '');
}
