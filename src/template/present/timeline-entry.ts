// One line of the timeline before sorting, and when two of them tell the same.
import type { BriefDate } from '../../brief/date.ts';
import type { SourceRef } from '../../brief/source-ref.ts';
import type { Mark, Sentence } from '../view.ts';

export interface TimelineEntry {
  readonly at: string;
  readonly date: BriefDate;
  readonly lead: string | undefined;
  readonly text: string;
  /** Marks of the sources, then of the items that the line stands for. */
  readonly refs: readonly Mark[];
  readonly items: readonly Mark[];
  readonly sources: readonly SourceRef[];
  /** True if no other section says why the date was inferred. */
  readonly tellsWhy: boolean;
  readonly meta: readonly Sentence[];
  /** Place and text of an event of the brief; other lines have none. */
  readonly event?: { readonly place: string | undefined; readonly text: string };
}

/**
 * Joins lines that tell the same: equal events become one, and an item (`said`) leaves its place to
 * an event of the same date that was read in the same place. Nothing is lost, since an item's
 * words stand in its own section.
 */
export function joinEntries(
  events: readonly TimelineEntry[],
  said: readonly TimelineEntry[],
): TimelineEntry[] {
  const joined: TimelineEntry[] = [];
  for (const event of events) {
    if (!addTo(joined, event, isEqual)) joined.push(event);
  }
  const alone = said.filter((item) => !addTo(joined, item, isSamePlace));
  return [...joined, ...alone];
}

/** Gives the marks of `entry` to the first line that is the same; false if there is none. */
function addTo(
  lines: TimelineEntry[],
  entry: TimelineEntry,
  isSame: (line: TimelineEntry, entry: TimelineEntry) => boolean,
): boolean {
  const at = lines.findIndex((line) => isSame(line, entry));
  const line = lines[at];
  if (line === undefined) return false;
  const isItem = entry.items.length > 0;
  lines[at] = {
    ...line,
    refs: isItem ? line.refs : distinct([...line.refs, ...entry.refs]),
    items: distinct([...line.items, ...entry.items]),
    meta: [...line.meta, ...entry.meta],
  };
  return true;
}

function isEqual(a: TimelineEntry, b: TimelineEntry): boolean {
  return a.date.text === b.date.text && a.lead === b.lead && a.text === b.text;
}

function isSamePlace(event: TimelineEntry, item: TimelineEntry): boolean {
  if (event.date.text !== item.date.text) return false;
  const key = ({ source, locator = '' }: SourceRef): string => `${source} ${locator}`;
  const places = new Set(event.sources.filter(({ locator }) => locator).map(key));
  return item.sources.some((ref) => places.has(key(ref)));
}

function distinct(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [mark.text, mark])).values()];
}
