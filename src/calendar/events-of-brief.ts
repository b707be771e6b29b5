// What a brief puts into a calendar: when its open issues are due, and when its next edition.
import { type BriefDate, isYearOpen } from '../brief/dates/date.ts';
import type { Brief } from '../brief/format/schema.ts';
import { wordsOfProse } from '../template/prose/inline-markdown.ts';

/** Words of the calendar in the language of the brief. */
export interface CalendarWords {
  readonly due: string;
  readonly nextUpdate: string;
  readonly next: string;
  /** For instance “Edition 2”. */
  readonly edition: string | undefined;
  /** What stands between the parts of an aside. */
  readonly comma: string;
  /** For instance “by the end of May 2027”, for a date that is no day. */
  readonly byEndOf: (date: BriefDate) => string;
}

export interface CalendarEvent {
  /** Names the event within the brief, the same in every edition. */
  readonly key: string;
  readonly date: BriefDate;
  readonly summary: string;
  readonly description: string;
  /** True for what is over before its day: an issue that was closed. */
  readonly closed: boolean;
}

/** The events in the order of the brief; what has no date, or none with a year, gives none. */
export function eventsOfBrief(brief: Brief, words: CalendarWords): CalendarEvent[] {
  const about = aboutBrief(brief, words);
  const issues = (brief.open_issues ?? []).flatMap((issue): CalendarEvent[] => {
    const { id, question, owner, due, status, next_step: next, why_it_matters: why } = issue;
    if (due === undefined || isYearOpen(due)) return [];
    const asked = wordsOfProse(question);
    const summary = `${words.due} ${asked}${aside([owner, byEndOf(due, words)], words)}`;
    const step = next && `${words.next} ${wordsOfProse(next)}`;
    const lines = [owner, why && wordsOfProse(why), step, inferredWhy(due), about];
    const closed = status === 'closed';
    return [{ key: id ?? question, date: due, summary, description: joined(lines), closed }];
  });
  const { next_update: next, title } = brief;
  if (next === undefined || isYearOpen(next)) return issues;
  const summary = `${words.nextUpdate}: ${title}${aside([byEndOf(next, words)], words)}`;
  const description = joined([inferredWhy(next), about]);
  return [...issues, { key: 'next_update', date: next, summary, description, closed: false }];
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
