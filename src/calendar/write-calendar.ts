// The dates of a brief as an iCalendar file (RFC 5545): import it again and events move, none doubles.
import { createHash } from 'node:crypto';
import type { BriefDate } from '../brief/date.ts';
import { endOf } from '../brief/due-date.ts';
import type { Brief } from '../brief/schema.ts';
import { startOf } from '../brief/start-of.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { contentLine, textValue } from './content-line.ts';
import { type CalendarEvent, type CalendarWords, eventsOfBrief } from './events-of-brief.ts';

/** What the calendar is told besides the brief. */
export interface CalendarOptions {
  readonly words: CalendarWords;
  /** Names the brief in all of its editions: its file's name. */
  readonly name: string;
  readonly file: string;
  readonly created: Date;
  readonly version: string;
}

/** The calendar; a brief without dates to come has none, and is told so. */
export function writeCalendar(
  brief: Brief,
  options: CalendarOptions,
): { readonly text: string | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const events = eventsOfBrief(brief, options.words);
  if (events.length === 0) return { text: undefined, diagnostics: [nothingDue(options.file)] };
  const text = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Briefing Press//Briefing Press ${options.version}//EN`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', textValue(brief.title)),
    ...events.map((event) => writeEvent(event, brief, options)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
  return { text, diagnostics: [] };
}

function writeEvent(event: CalendarEvent, brief: Brief, options: CalendarOptions): string {
  const { tlp } = brief.handling ?? {};
  const isOpen = tlp === undefined || tlp === 'CLEAR';
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid(event, brief, options)),
    contentLine('DTSTAMP', moment(options.created)),
    contentLine('SEQUENCE', String(brief.edition ?? 0)),
    ...when(event.date),
    contentLine('SUMMARY', textValue(event.summary)),
    contentLine('DESCRIPTION', textValue(event.description)),
    contentLine('CLASS', isOpen ? 'PUBLIC' : 'CONFIDENTIAL'),
    // A date to remember takes nobody's time.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** Days are days wherever they are read; a month is all of its days; only a moment has a zone. */
function when(date: BriefDate): string[] {
  if (date.precision === 'time') return [contentLine('DTSTART', moment(startOf(date).toJSDate()))];
  const after = endOf(date).plus({ milliseconds: 1 });
  return [
    contentLine('DTSTART;VALUE=DATE', startOf(date).toFormat('yyyyLLdd')),
    contentLine('DTEND;VALUE=DATE', after.toFormat('yyyyLLdd')),
  ];
}

function moment(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

// By who wrote the brief, its file and the item: the same in each edition, another for each desk.
function uid({ key }: CalendarEvent, brief: Brief, { name }: CalendarOptions): string {
  const { organisation = '', email = '' } = brief.prepared_by?.[0] ?? {};
  const named = JSON.stringify([organisation, email, name, key]);
  return `${createHash('sha256').update(named).digest('hex').slice(0, 32)}@briefing-press.invalid`;
}

function nothingDue(file: string): Diagnostic {
  return {
    code: 'calendar-empty',
    severity: 'warning',
    message: 'no calendar was written: no open issue has a date, nor the next update',
    file,
    hint: 'give an open issue `due:` or the brief `next_update:`',
  };
}
