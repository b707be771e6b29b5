// The dated lines of a brief as a drawn timeline has them: marks with their words, truces as bars.
import { type BriefDate, isYearOpen } from '../../brief/dates/date.ts';
import { formatDate, formatPeriod, formatShortMonth } from '../../brief/dates/format-date.ts';
import { compareDates } from '../../brief/dates/moment.ts';
import { pageName } from '../../brief/parts.ts';
import type { DrawingLook, MadeDrawing } from '../../drawing/look.ts';
import { drawTimeline } from '../../drawing/timeline/draw-timeline.ts';
import type { ScaleWords } from '../../drawing/timeline/ticks.ts';
import type {
  TimelineBar,
  TimelineKey,
  TimelineMark,
} from '../../drawing/timeline/timeline-data.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { distinct, timelineEntries, toCome } from '../../template/present/dated.ts';
import { plainDate } from '../../template/present/dates.ts';
import { groupedBy } from '../../template/present/lists.ts';
import { presentReferences, rangeMarks } from '../../template/present/marks.ts';
import { isLeftOut, type Scope, type TimelineEntry } from '../../template/present/scope.ts';
import { closed } from '../../template/present/sentences.ts';
import { wordsOnPage } from '../../template/prose/inline-markdown.ts';
import type { BlockName } from '../blocks.ts';
import { stretchOf } from './in-time.ts';
import { barsOf } from './truce-bars.ts';

/** What templates call the drawing. */
export const DATES = 'timeline:dates';

/** More marks than these are a grey band on any page: the list has them all. */
export const MOST_MARKS = 150;

/** True if the brief asks for its dates to be drawn, and there are some, and no more than can be read. */
export function isDrawn(scope: Scope): boolean {
  if (!asksFor(scope, 'dates')) return false;
  const { length } = groupsOf(marksOf(scope));
  return length > 1 && length <= MOST_MARKS;
}

/** True if the brief asks for a drawing, and the template shows the timeline. */
export function asksFor(scope: Scope, drawing: 'dates' | 'days'): boolean {
  return scope.brief.design?.draw?.includes(drawing) === true && !isLeftOut(scope, 'timeline');
}

/** The number that a line has in the drawing, where its words had no room. */
export function numberOf(scope: Scope, entry: TimelineEntry): string | undefined {
  return scope.drawings?.get(DATES)?.numbers?.get(keyOf(entry));
}

function hasItem({ event, items }: TimelineEntry): boolean {
  return event === undefined && items.length > 0;
}

/** Lists change the words of events. */
function keyOf({ at, event, date, lead = '', text }: TimelineEntry): string {
  return event ? at : [at, date.text, lead, text].join(' ');
}

/** The lines that are marks, in order. An open year has no place in time, and ends of truces are those of bars. */
function marksOf(scope: Scope): TimelineEntry[] {
  return timelineEntries(scope)
    .filter(({ date, drawn }) => !isYearOpen(date) && drawn !== 'bar')
    .filter((entry) => entry.drawn !== 'said' || isOnPage(scope, entry))
    .toSorted((one, other) => compareDates(one.date, other.date));
}

/** What was said has no words of its own in the drawing: its item must be on the page. */
function isOnPage(scope: Scope, { at }: TimelineEntry): boolean {
  const block = at.split('[')[0] as BlockName;
  return !isLeftOut(scope, pageName(block));
}

/** Lines that are one mark: all that was said at one date, with the numbers of the items. */
function groupsOf(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const key = (entry: TimelineEntry): unknown =>
    entry.drawn === 'said' && hasItem(entry)
      ? `${entry.date.text.slice(0, DAY_LENGTH)} ${entry.date.inferred !== undefined}`
      : entry;
  return [...groupedBy(entries, key).values()];
}

/** Of `2027-05-04T18:00+02:00`, the day. */
const DAY_LENGTH = 10;

/** Draws the timeline. */
export function drawnTimeline(scope: Scope, look: DrawingLook): MadeDrawing {
  const { word, brief, labels } = scope;
  const entries = marksOf(scope);
  const bars = barsOf(scope);
  const { as_of: asOf } = brief;
  const known =
    asOf === undefined || isYearOpen(asOf)
      ? undefined
      : {
          moment: stretchOf(asOf).to,
          words: capitalised(labels, word('running.as_of', { date: plainDate(scope, asOf) })),
        };
  const groups = groupsOf(entries);
  const marks = groups.map((group) => markOf(scope, group));
  const { svg, numbers } = drawTimeline(
    { marks, bars, known, key: wordsOfKey(scope) },
    look,
    scaleWords(look.lang),
  );
  const own = groups.flatMap(([entry], index) => {
    const number = numbers[index];
    return number === undefined || hasItem(entry!) ? [] : [[keyOf(entry!), number] as const];
  });
  return { svg, alt: altOf(scope, entries, bars), numbers: new Map(own) };
}

/** The words of a scale of time. */
export function scaleWords(language: string): Omit<ScaleWords, 'measure'> {
  return {
    year: String,
    month: (year, month) => formatDate({ text: '', precision: 'month', year, month }, language),
    shortMonth: (month) => formatShortMonth(month, language),
    day: String,
  };
}

function wordsOfKey({ word }: Scope): TimelineKey {
  return {
    happened: word('drawn.happened'),
    said: word('drawn.said'),
    due: word('drawn.due'),
    inferred: word('date.inferred'),
    gap: word('drawn.gap'),
  };
}

function markOf(scope: Scope, group: readonly TimelineEntry[]): TimelineMark {
  const entry = group[0]!;
  const { date, drawn } = entry;
  const isSaid = drawn === 'said';
  const isLong = date.precision === 'year' || date.precision === 'month';
  const stretch = stretchOf(
    date.precision === 'time' && isSaid ? { ...date, precision: 'day' } : date,
  );
  const middle = (stretch.from + stretch.to) / 2;
  return {
    ...(isLong ? stretch : { from: middle, to: middle }),
    isLong,
    isDue: drawn === 'due',
    isInferred: date.inferred !== undefined,
    isSaid,
    date: dateOf(scope, date),
    words: isSaid && hasItem(entry) ? undefined : wordsOf(scope, entry),
    number: hasItem(entry) ? itemsOf(scope, group) : undefined,
  };
}

/** The numbers of items, neighbours as ranges: `C4–C5, D1`. */
function itemsOf({ comma }: Scope, group: readonly TimelineEntry[]): string {
  const all = distinct(group.flatMap(({ items }) => items)).map(({ text }) => text);
  const byLetter = groupedBy(all, (text) => text.replace(/\d+$/u, ''));
  return [...byLetter]
    .flatMap(([letter, own]) =>
      rangeMarks(
        letter,
        own.map((text) => Number(text.slice(letter.length)) - 1),
      ),
    )
    .map(({ text }) => text)
    .join(comma);
}

/** The date without its time, and without the year that the brief speaks of. */
function dateOf({ brief, labels, word }: Scope, date: BriefDate): string {
  const { year, ...rest } =
    date.precision === 'time' ? { ...date, precision: 'day' as const } : date;
  const isThisYear = date.precision !== 'year' && year === brief.as_of?.year;
  const words = formatDate(isThisYear ? rest : { ...rest, ...(year && { year }) }, labels.language);
  return date.inferred === undefined ? words : `${words} (${word('date.inferred')})`;
}

function wordsOf(scope: Scope, { event, lead, text }: TimelineEntry): string {
  const words = wordsOnPage(event?.short ?? text, presentReferences(scope));
  return lead === undefined ? words : `${lead} ${words}`;
}

/** How many dates there are, the bars, the first and the last: `Timeline, 2022 – 1 June 2027.` */
function altOf(
  scope: Scope,
  entries: readonly TimelineEntry[],
  bars: readonly TimelineBar[],
): string {
  const { word, labels, comma } = scope;
  const [first, last] = [entries[0]!, entries.at(-1)!];
  const period = formatPeriod({ from: first.date, to: last.date }, labels.language);
  const ahead = entries.filter(({ date }) => toCome(scope)(date)).length;
  const told = (entry: TimelineEntry): string =>
    `${plainDate(scope, entry.date)}${comma}${wordsOf(scope, entry)}`;
  return [
    `${word('head.timeline')}${comma}${period}`,
    `${word('drawn.dates')}: ${entries.length}`,
    ...(ahead === 0 ? [] : [`${word('head.ahead')}: ${ahead}`]),
    ...bars.map(({ name, state }) => (state === undefined ? name : `${name}: ${state}`)),
    `${word('drawn.first')}: ${told(first)}`,
    `${word('drawn.last')}: ${told(last)}`,
  ]
    .map(closed)
    .join(' ');
}
