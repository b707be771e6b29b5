// One line of the timeline before sorting, and when two of them tell the same.
import type { BriefDate } from '../../brief/dates/date.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import type { Mark, Sentence } from '../view/view.ts';

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
  const lines: Line[] = [];
  // Lines that are the same have the same date.
  const byDate = new Map<string, Line[]>();
  for (const entry of events) {
    const ofDate = byDate.get(entry.date.text) ?? [];
    byDate.set(entry.date.text, ofDate);
    if (addTo(ofDate, entry, isEqual)) continue;
    const line = { entry };
    lines.push(line);
    ofDate.push(line);
  }
  const alone = said.filter((item) => !addTo(byDate.get(item.date.text), item, isSamePlace));
  return [...lines.map(({ entry }) => entry), ...alone];
}

/** A line of the timeline, to which others may be joined. */
interface Line {
  entry: TimelineEntry;
}

/** Gives the marks of `entry` to the first line that is the same; false if there is none. */
function addTo(
  lines: readonly Line[] | undefined,
  entry: TimelineEntry,
  isSame: (line: TimelineEntry, entry: TimelineEntry) => boolean,
): boolean {
  const line = lines?.find((each) => isSame(each.entry, entry));
  if (line === undefined) return false;
  const { refs, items, meta } = line.entry;
  line.entry = {
    ...line.entry,
    refs: entry.items.length > 0 ? refs : distinct([...refs, ...entry.refs]),
    items: distinct([...items, ...entry.items]),
    meta: [...meta, ...entry.meta],
  };
  return true;
}

function isEqual(a: TimelineEntry, b: TimelineEntry): boolean {
  return a.lead === b.lead && a.text === b.text;
}

function isSamePlace(event: TimelineEntry, item: TimelineEntry): boolean {
  const key = ({ source, locator = '' }: SourceRef): string => `${source} ${locator}`;
  const places = new Set(event.sources.filter(({ locator }) => locator).map(key));
  return item.sources.some((ref) => places.has(key(ref)));
}

function distinct(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [mark.text, mark])).values()];
}
