// What a brief puts into a calendar: when its open issues are due, up to when its
// lines to take may be said, and when its next edition is due; named
// so that each edition moves the events of the one before, and calls off what is over.
import { createHash } from 'node:crypto';
import { type BriefDate, isYearOpen } from '../brief/dates/date.ts';
import type { Brief } from '../brief/format/schema.ts';
import { isSettled, promisesOf, trucesOf } from '../brief/truces.ts';
import { wordsOfProse } from '../template/prose/inline-markdown.ts';

/** Words of the calendar in the language of the brief. */
export interface CalendarWords {
  readonly due: string;
  readonly nextUpdate: string;
  readonly next: string;
  readonly review: string;
  /** Head of the lines to take, and “valid until 7 May 2027”. */
  readonly lines: string;
  readonly validUntil: (date: BriefDate) => string;
  /** For instance “Edition 2”. */
  readonly edition: string | undefined;
  /** What stands between the parts of an aside. */
  readonly comma: string;
  /** For instance “by the end of May 2027”, for a date that is no day. */
  readonly byEndOf: (date: BriefDate) => string;
}

interface CalendarEvent {
  /** Names the event within the brief, the same in every edition. */
  readonly key: string;
  readonly date: BriefDate;
  readonly summary: string;
  readonly description: string;
  /** True for what is over before its day: an issue that was closed. */
  readonly closed: boolean;
}

/** An edition of a brief, and the name that it has in all of its editions: its file's. */
interface NamedEdition {
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

/** The events in the order of the brief; what has no date, or none with a year, gives none. */
function eventsOfBrief(brief: Brief, words: CalendarWords): CalendarEvent[] {
  const about = aboutBrief(brief, words);
  const { sources = {} } = brief;
  const plain = (text: string): string => wordsOfProse(text, (id) => Object.hasOwn(sources, id));
  const issues = (brief.open_issues ?? []).flatMap((issue): CalendarEvent[] => {
    const { id, question, owner, due, status, next_step: next, why_it_matters: why } = issue;
    if (due === undefined || isYearOpen(due)) return [];
    const asked = plain(question);
    const summary = `${words.due} ${asked}${aside([owner, byEndOf(due, words)], words)}`;
    const step = next && `${words.next} ${plain(next)}`;
    const lines = [owner, why && plain(why), step, inferredWhy(due), about];
    const closed = status === 'closed';
    return [{ key: id ?? question, date: due, summary, description: joined(lines), closed }];
  });
  const dated = [...issues, ...linesOf(brief, words, plain), ...truceEvents(brief, words, plain)];
  const { next_update: next, title } = brief;
  if (next === undefined || isYearOpen(next)) return dated;
  const summary = `${words.nextUpdate}: ${title}${aside([byEndOf(next, words)], words)}`;
  const description = joined([inferredWhy(next), about]);
  return [...dated, { key: 'next_update', date: next, summary, description, closed: false }];
}

/** What ceasefires promise by a day, and when they are reviewed; nothing once they are over. */
function truceEvents(
  brief: Brief,
  words: CalendarWords,
  plain: (text: string) => string,
): CalendarEvent[] {
  const about = aboutBrief(brief, words);
  return trucesOf(brief).flatMap(({ truce, path }) => {
    const { name, id, next_review: review, ended } = truce;
    const event = (key: string, date: BriefDate | undefined, summary: string, closed: boolean) =>
      date === undefined || isYearOpen(date)
        ? []
        : [{ key, date, summary, description: joined([inferredWhy(date), about]), closed }];
    const promised = promisesOf(truce, path).flatMap((each) => {
      const text = plain(each.parts.join(each.list === 'exchanges' ? ' ' : words.comma));
      const late = each.due && byEndOf(each.due, words);
      const summary = `${words.due} ${text}${aside([name, late], words)}`;
      return event(each.id ?? text, each.due, summary, ended !== undefined || isSettled(each));
    });
    const title = `${words.review} ${name ?? brief.title}`;
    const key = `next_review ${id ?? name ?? ''}`.trim();
    return [...promised, ...event(key, review, title, ended !== undefined)];
  });
}

/** One event for all lines that may be said up to the same date. */
function linesOf(
  brief: Brief,
  words: CalendarWords,
  plain: (text: string) => string,
): CalendarEvent[] {
  const ends = new Map(
    (brief.lines ?? []).flatMap(({ valid_until: end }) => (end ? [[end.text, end]] : [])),
  );
  return [...ends.values()]
    .filter((end) => !isYearOpen(end))
    .map((date) => {
      const ending = brief.lines!.filter(({ valid_until: end }) => end?.text === date.text);
      const summary = `${words.lines}: ${words.validUntil(date)}${aside([brief.title], words)}`;
      const description = joined([
        ...ending.map(({ question }) => plain(question)),
        inferredWhy(date),
        aboutBrief(brief, words),
      ]);
      return { key: `lines ${date.text}`, date, summary, description, closed: false };
    });
}

// A month or a year stands in the calendar on its last day.
function byEndOf(date: BriefDate, words: CalendarWords): string | undefined {
  return ['month', 'year'].includes(date.precision) ? words.byEndOf(date) : undefined;
}

function aside(parts: readonly (string | undefined)[], { comma }: CalendarWords): string {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? '' : ` (${said.join(comma)})`;
}

function aboutBrief({ title, handling }: Brief, { edition }: CalendarWords): string {
  const named = edition === undefined ? title : `${title} (${edition})`;
  const rules = [handling?.tlp && `TLP:${handling.tlp}`, ...(handling?.caveats ?? [])];
  return joined([named, ...rules]);
}

function inferredWhy({ inferred }: BriefDate): string | undefined {
  return inferred && `(${inferred})`;
}

function joined(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
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
