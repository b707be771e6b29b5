// An index of briefs: what is searched of each, and the page around it. As strict as the strictest.

import { type BriefDate, isYearOpen } from '../../brief/dates/date.ts';
import { formatDate } from '../../brief/dates/format-date.ts';
import { startMillis } from '../../brief/dates/moment.ts';
import type { Brief } from '../../brief/format/schema.ts';
import { roleValues } from '../../brief/format/schema-walk.ts';
import { BRIEF_STATUSES, strictestTlp, TLP_LABELS } from '../../brief/format/terms.ts';
import { withoutReferences } from '../../brief/prose/without-references.ts';
import type { IndexData, IndexedBrief } from '../../html/index-data.ts';
import { type IndexFilter, type IndexItem, writeIndex } from '../../html/write-index.ts';
import {
  capitalised,
  type Labels,
  labelText,
  languageName,
  listCommaOf,
} from '../../template/labels/labels.ts';
import { withoutMarkdown } from '../../template/prose/inline-markdown.ts';
import type { Theme } from '../../theme/theme.ts';

/** A brief of a library, and where its PDF lies. */
export interface LibraryBrief {
  readonly brief: Brief;
  /** The PDF as the user knows it. */
  readonly file: string;
  /** Its address from the page. */
  readonly href: string;
}

/** A library, and what the page is made with. */
export interface Library {
  readonly briefs: readonly LibraryBrief[];
  /** Names of PDFs without a brief, and of those that could not be read. */
  readonly others: readonly string[];
  readonly unread: readonly string[];
  readonly title?: string | undefined;
  readonly labels: Labels;
  readonly theme: Theme;
  readonly version: string;
  readonly script: string;
}

/** The page of a library: the latest brief first. */
export function indexBriefs({ briefs: all, labels, ...library }: Library): string {
  const briefs = all.toSorted(
    (one, other) => timeOf(other.brief) - timeOf(one.brief) || (one.file < other.file ? -1 : 1),
  );
  const handling = briefs.map(({ brief }) => brief.handling ?? {});
  const files = (names: readonly string[]): string => names.join(listCommaOf(labels.language));
  const { others, unread } = library;
  return writeIndex({
    language: labels.language,
    title: library.title ?? labelText(labels, 'index.title'),
    count: labelText(labels, 'book.briefs', { count: String(briefs.length) }),
    search: labelText(labels, 'index.search'),
    any: labelText(labels, 'index.any'),
    skip: labelText(labels, 'web.skip'),
    tlp: strictestTlp(handling.map(({ tlp }) => tlp)),
    caveats: [...new Set(handling.flatMap(({ caveats = [] }) => caveats))],
    filters: filtersOf(briefs, labels),
    items: briefs.map((each) => itemOf(each, labels)),
    notes: [
      ...(others.length > 0
        ? [labelText(labels, 'index.no_briefs', { files: files(others) })]
        : []),
      ...(unread.length > 0 ? [labelText(labels, 'index.unread', { files: files(unread) })] : []),
    ],
    data: dataOf(briefs, labels),
    generator: `Briefing Press ${library.version}`,
    theme: library.theme,
    script: library.script,
  });
}

function timeOf({ as_of: asOf }: Brief): number {
  return asOf === undefined || isYearOpen(asOf) ? 0 : startMillis(asOf);
}

function dataOf(briefs: readonly LibraryBrief[], labels: Labels): IndexData {
  const found = labels.groups['index']?.['found'];
  return {
    language: labels.language,
    briefs: briefs.map(({ brief }) => searched(brief, labels)),
    found: typeof found === 'object' ? found : { other: found ?? '' },
    none: labelText(labels, 'index.none'),
  };
}

function searched(brief: Brief, labels: Labels): IndexedBrief {
  const { title, language, status, handling, actors = {}, sources = {} } = brief;
  const values = roleValues(brief, 'prose', 'withholdable', 'quoted', 'title', 'name', 'quantity');
  const texts = values
    .filter(({ path }) => path[0] !== 'title' && path[0] !== 'actors' && path[0] !== 'sources')
    .map(({ value }) => withoutMarkdown(withoutReferences(String(value), sources)));
  const dates = roleValues(brief, 'date').map(({ value }) => value as BriefDate);
  return {
    title: withoutMarkdown(title),
    language,
    ...(status && { status }),
    ...(handling?.tlp && { tlp: handling.tlp }),
    actors: textsOf(Object.values(actors)),
    sources: textsOf(Object.values(sources)),
    dates: [
      ...new Set(dates.flatMap((date) => [formatDate(date, labels.language), date.text])),
    ].join(', '),
    text: [...new Set(texts)].join(' · '),
  };
}

/** What is said of actors and sources, in words. */
function textsOf(entries: readonly object[]): string {
  const texts = entries.flatMap((entry) =>
    Object.values(entry).filter((value): value is string => typeof value === 'string'),
  );
  return [...new Set(texts)].join(', ');
}

function itemOf({ brief, file, href }: LibraryBrief, labels: Labels): IndexItem {
  const { edition, status, as_of: asOf, handling, language, withheld } = brief;
  const embargo = handling?.embargo_until;
  const about = [
    edition && labelText(labels, 'running.edition', { edition: String(edition) }),
    asOf && labelText(labels, 'running.as_of', { date: formatDate(asOf, labels.language) }),
    status && labelText(labels, `edition_status.${status}`),
    embargo && labelText(labels, 'running.embargo', { date: formatDate(embargo, labels.language) }),
    withheld && labelText(labels, 'withheld.edition', { audience: withheld.audience }),
    handling?.tlp && `TLP:${handling.tlp}`,
    language !== labels.language && languageName(labels, language),
    file,
  ];
  const words = about.filter((each) => typeof each === 'string').join(' · ');
  return { title: withoutMarkdown(brief.title), language, href, about: capitalised(labels, words) };
}

/** Only what some of the briefs are is to be chosen. */
function filtersOf(briefs: readonly LibraryBrief[], labels: Labels): IndexFilter[] {
  const of = (read: (brief: Brief) => string | undefined): ReadonlySet<string | undefined> =>
    new Set(briefs.map(({ brief }) => read(brief)));
  const [statuses, tlps, languages] = [
    of(({ status }) => status),
    of(({ handling }) => handling?.tlp),
    of(({ language }) => language),
  ];
  const filters: IndexFilter[] = [
    {
      name: 'status',
      label: labelText(labels, 'fact.status'),
      values: BRIEF_STATUSES.filter((each) => statuses.has(each)).map((value) => ({
        value,
        words: labelText(labels, `edition_status.${value}`),
      })),
    },
    {
      name: 'tlp',
      label: 'TLP',
      values: TLP_LABELS.filter((each) => tlps.has(each)).map((value) => ({
        value,
        words: `TLP:${value}`,
      })),
    },
    {
      name: 'language',
      label: labelText(labels, 'index.language'),
      values: [...languages]
        .flatMap((value) => value ?? [])
        .map((value) => ({ value, words: languageName(labels, value) })),
    },
  ];
  return filters.filter(({ values }) => values.length > 0);
}
