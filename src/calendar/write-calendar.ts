// The dates of a brief as an iCalendar file (RFC 5545): import it again and events move, none doubles.
import type { BriefDate } from '../brief/dates/date.ts';
import { endOf, startOf } from '../brief/dates/moment.ts';
import type { Brief } from '../brief/format/schema.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { isSettled, promisesOf, trucesOf } from '../brief/truces.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type CalendarWords, type NamedEvent, namedEvents, nameOfBrief } from './events.ts';

type Sound = ParsedBrief & { readonly brief: Brief };

/** What the calendar is told besides the brief. */
export interface CalendarOptions {
  readonly words: CalendarWords;
  /** The edition before: what it had and this one has not is called off. */
  readonly since?: Sound | undefined;
  readonly created: Date;
  readonly version: string;
}

/** The calendar; a brief without dates to come has none, and is told so. */
export function writeCalendar(
  parsed: Sound,
  options: CalendarOptions,
): { readonly text: string | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { brief, file } = parsed;
  const { words, since, version } = options;
  const name = nameOfBrief(file, brief);
  // A PDF has the brief inside, but not the name of its file.
  const former = since && {
    brief: since.brief,
    name: /\.ya?ml$/i.test(since.file) ? nameOfBrief(since.file, since.brief) : name,
  };
  const events = namedEvents({ brief, name }, former, words);
  if (events.length === 0) return { text: undefined, diagnostics: [nothingDue(file)] };
  const sequence = Math.max(brief.edition ?? 0, since ? (since.brief.edition ?? 0) + 1 : 0);
  const text = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Briefing Press//Briefing Press ${version}//EN`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', textValue(brief.title)),
    ...events.map((event) => writeEvent(event, sequence, brief, options)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
  return { text, diagnostics: withoutId(parsed) };
}

function writeEvent(
  event: NamedEvent,
  sequence: number,
  brief: Brief,
  options: CalendarOptions,
): string {
  const { tlp } = brief.handling ?? {};
  const isOpen = tlp === undefined || tlp === 'CLEAR';
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', event.uid),
    contentLine('DTSTAMP', moment(options.created)),
    contentLine('SEQUENCE', String(sequence)),
    ...(event.cancelled ? [contentLine('STATUS', 'CANCELLED')] : []),
    ...when(event.date),
    contentLine('SUMMARY', textValue(event.summary)),
    contentLine('DESCRIPTION', textValue(event.description)),
    contentLine('CLASS', isOpen ? 'PUBLIC' : 'CONFIDENTIAL'),
    // A date to remember takes nobody's time.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** Days are days wherever they are read; of a month or year it is the last; a moment has a zone. */
function when(date: BriefDate): string[] {
  if (date.precision === 'time') return [contentLine('DTSTART', moment(startOf(date).toJSDate()))];
  const last = endOf(date);
  return [
    contentLine('DTSTART;VALUE=DATE', last.toFormat('yyyyLLdd')),
    contentLine('DTEND;VALUE=DATE', last.plus({ milliseconds: 1 }).toFormat('yyyyLLdd')),
  ];
}

function moment(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** One warning for all issues and terms that calendars know by their words. */
function withoutId({ brief, file, locate, elsewhere }: Sound): Diagnostic[] {
  const issues = [...(brief.open_issues ?? []).entries()].flatMap(([index, issue]) =>
    issue.id === undefined && issue.due !== undefined && issue.status !== 'closed'
      ? [['open_issues', index, 'question']]
      : [],
  );
  const promises = trucesOf(brief).flatMap(({ truce, path }) =>
    promisesOf(truce, path)
      .filter((each) => each.id === undefined && each.due !== undefined && !isSettled(each))
      .map((each) => [...each.path, 'due']),
  );
  const [path, ...others] = [...issues, ...promises];
  if (path === undefined) return [];
  const span = locate(path);
  const more =
    others.length === 0
      ? ''
      : `, nor ${others.length === 1 ? 'has' : 'have'} ${others.length} more`;
  return [
    {
      code: 'calendar-without-id',
      severity: 'warning',
      message: `this ${path[0] === 'open_issues' ? 'issue' : 'term'} is due and has no id${more}: worded otherwise it would be a second entry of the calendar`,
      hint: 'give it an `id`, and keep that in every edition',
      file,
      ...(span ? { span } : elsewhere(path)),
    },
  ];
}

function nothingDue(file: string): Diagnostic {
  return {
    code: 'calendar-empty',
    severity: 'warning',
    message:
      'no calendar was written: no open issue, line to take or term of a ceasefire has a date, nor the next update',
    file,
    hint: 'give an open issue `due:`, a line `valid_until:` or the brief `next_update:`',
  };
}

/** Of a line (RFC 5545, 3.1). */
const MOST_BYTES = 75;

/** `name:value`, folded where it is longer than 75 bytes; never within a character. */
function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let bytes = 0;
  for (const character of `${name}:${value}`) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > MOST_BYTES) {
      lines.push(line);
      // The space that marks a continuation counts too.
      line = ' ';
      bytes = 1;
    }
    line += character;
    bytes += size;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('');
}

/** Text as a value: line ends and the marks that would end the value, escaped. */
function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}
