// Incidents: what they add up to by place and by side, beside the day before, then the ledger by day.
import type { BriefDate } from '../../brief/dates/date.ts';
import { isYearOpen } from '../../brief/dates/date.ts';
import { formatClock, formatZone } from '../../brief/dates/format-date.ts';
import { compareDates } from '../../brief/dates/moment.ts';
import type { Incident } from '../../brief/format/schema.ts';
import { dateText, plainDate } from '../../template/present/dates.ts';
import { changeSentences } from '../../template/present/item-changes.ts';
import { groupedBy } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { shortName } from '../../template/present/names.ts';
import { numberText } from '../../template/present/numbers.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { closed, noteSentence } from '../../template/present/sentences.ts';
import type { Mark } from '../../template/view-parts.ts';
import { type Counted, sumOf, type Tally, talliesOf } from './tally.ts';

function presentIncidents(scope: Scope) {
  const { incidents } = scope.brief;
  if (incidents?.entries === undefined) return undefined;
  const { entries, before, source, note } = incidents;
  return {
    refs: sourceMarks(scope, source),
    tallies: tables(scope, entries, before?.entries),
    ledger: ledger(scope, entries),
    meta: [...changeSentences(scope, 'incidents'), ...noteSentence(note)],
  };
}

/** By place, and by side if any side is named. */
function tables(scope: Scope, now: readonly Counted[], before: readonly Counted[] | undefined) {
  const { word } = scope;
  const all = { key: undefined, now: sumOf(now), before: before && sumOf(before) };
  const table = (
    title: string,
    head: string,
    rows: readonly Tally[],
    name: (row: Tally) => string,
  ) => ({
    title,
    head,
    columns: [
      word('column.count'),
      ...(before === undefined ? [] : [word('column.before'), word('column.change')]),
    ],
    rows: rows.map((row) => ({ name: name(row), numbers: numbers(scope, row) })),
    total: { name: word('table.total'), numbers: numbers(scope, all) },
  });
  const sides = talliesOf(now, before, ({ side }) => side);
  return [
    table(
      word('incident.by_place'),
      word('column.place'),
      talliesOf(now, before, ({ place }) => place),
      ({ key = '' }) => key,
    ),
    ...(sides.some(({ key }) => key !== undefined)
      ? [
          table(word('incident.by_side'), word('column.side'), sides, ({ key }) =>
            key === undefined ? word('incident.unattributed') : shortName(scope, key),
          ),
        ]
      : []),
  ];
}

function numbers({ labels }: Scope, { now, before }: Tally): string[] {
  const text = (number: number): string => numberText(labels.language, String(number));
  if (before === undefined) return [text(now)];
  const change = now - before;
  return [text(now), text(before), change > 0 ? `+${text(change)}` : text(change)];
}

/** The ledger in the order of the dates; a day stands once, at the first of its rows. */
function ledger(scope: Scope, entries: readonly Incident[]) {
  const placed = entries
    .map((entry, index) => ({ entry, at: `incidents.entries[${index}]` }))
    .toSorted((one, other) => compareDates(one.entry.date, other.entry.date));
  const zones = new Set(entries.map(({ date }) => (isTimed(date) ? date.zone : undefined)));
  const [zone] = zones.size === 1 ? zones : [undefined];
  const columns = COLUMNS.filter(({ has }) => entries.some(has));
  const byDay = [...groupedBy(placed, ({ entry }) => dayOf(scope, entry.date)).entries()];
  return {
    zone: zone === undefined ? undefined : formatZone(zone),
    columns: columns.map(({ head, isNumber = false }) => ({ name: scope.word(head), isNumber })),
    rows: byDay.flatMap(([day, rows]) =>
      rows.map(({ entry, at }, index) => ({
        at,
        day: index === 0 ? day : undefined,
        span: index === 0 && rows.length > 1 ? rows.length : undefined,
        cells: columns.map(({ text, isNumber = false, refs = () => [] }) => ({
          isNumber,
          text: text(scope, entry, zone),
          refs: refs(scope, entry),
        })),
      })),
    ),
  };
}

function isTimed(date: BriefDate): boolean {
  return date.precision === 'time' && !isYearOpen(date);
}

function dayOf(scope: Scope, date: BriefDate): string {
  return isTimed(date) ? plainDate(scope, { ...date, precision: 'day' }) : dateText(scope, date);
}

interface Column {
  readonly head: Parameters<Scope['word']>[0];
  /** True if an incident has something for it. */
  readonly has: (incident: Incident) => boolean;
  readonly text: (scope: Scope, incident: Incident, zone: number | undefined) => string;
  readonly isNumber?: true;
  readonly refs?: (scope: Scope, incident: Incident) => readonly Mark[];
}

/** The columns of the ledger; those of which no incident says anything are left out. */
const COLUMNS: readonly Column[] = [
  {
    head: 'column.number',
    has: ({ no }) => no !== undefined,
    text: (_, { no = '' }) => no,
  },
  {
    head: 'column.time',
    has: ({ date }) => isTimed(date),
    text: (_, { date }, zone) => {
      if (!isTimed(date)) return '';
      return zone === undefined
        ? `${formatClock(date)} ${formatZone(date.zone ?? 0)}`
        : formatClock(date);
    },
  },
  { head: 'column.place', has: () => true, text: (_, { place }) => place },
  {
    head: 'column.side',
    has: ({ side }) => side !== undefined,
    text: (scope, { side }) => (side === undefined ? '' : shortName(scope, side)),
  },
  {
    head: 'column.count',
    isNumber: true,
    has: () => true,
    text: ({ labels }, { count = 1 }) => numberText(labels.language, String(count)),
  },
  {
    head: 'column.observation',
    has: ({ weapon, means, text, source }) =>
      [weapon, means, text, source].some((each) => each !== undefined),
    text: observation,
    refs: (scope, { source }) => sourceMarks(scope, source),
  },
  {
    head: 'column.confirmed',
    has: ({ confirmed }) => confirmed !== undefined,
    text: ({ word }, { confirmed }) =>
      confirmed === undefined ? '' : word(`incident.${confirmed ? 'confirmed' : 'unconfirmed'}`),
  },
];

/** `122 mm howitzer, heard. Five kilometres east of the position.` */
function observation({ comma }: Scope, { weapon, means, text }: Incident): string {
  const observed = [weapon, means].filter((each) => each !== undefined).join(comma);
  if (text === undefined || observed === '') return text ?? observed;
  return `${closed(observed)} ${text}`;
}

export const incidents = {
  block: 'incidents',
  present: presentIncidents,
  missing: ({ brief }) => brief.incidents?.entries?.length ?? 0,
} satisfies Presenter;
