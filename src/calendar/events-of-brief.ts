// What a brief puts into a calendar: when its open issues are due, and when its next edition.
import { type BriefDate, isYearOpen } from '../brief/date.ts';
import type { Brief } from '../brief/schema.ts';

/** Words of the calendar in the language of the brief. */
export interface CalendarWords {
  readonly due: string;
  readonly nextUpdate: string;
  readonly next: string;
  /** For instance “Edition 2”. */
  readonly edition: string | undefined;
}

export interface CalendarEvent {
  /** Names the event within the brief, the same in every edition. */
  readonly key: string;
  readonly date: BriefDate;
  readonly summary: string;
  readonly description: string;
}

/** The events in the order of the brief; what is closed or has no whole date gives none. */
export function eventsOfBrief(brief: Brief, words: CalendarWords): CalendarEvent[] {
  const about = aboutBrief(brief, words);
  const issues = (brief.open_issues ?? []).flatMap((issue): CalendarEvent[] => {
    const { id, question, owner, due, status, next_step: next, why_it_matters: why } = issue;
    if (due === undefined || isYearOpen(due) || status === 'closed') return [];
    const summary = `${words.due} ${question}${owner ? ` (${owner})` : ''}`;
    const lines = [owner, why, next && `${words.next} ${next}`, inferredWhy(due), about];
    return [{ key: id ?? question, date: due, summary, description: joined(lines) }];
  });
  const { next_update: next, title } = brief;
  if (next === undefined || isYearOpen(next)) return issues;
  const summary = `${words.nextUpdate}: ${title}`;
  const description = joined([inferredWhy(next), about]);
  return [...issues, { key: 'next_update', date: next, summary, description }];
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
