// The statements of a brief that are compared with each other: the items of its blocks, by their gist.

import type { BriefDate } from '../../brief/dates/date.ts';
import type { Brief } from '../../brief/format/schema.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import { type Gist, gistOf } from './likeness.ts';

/** One item of a block. */
export interface Statement {
  readonly path: Path;
  readonly text: string;
  readonly gist: Gist;
  /** Items of one group say things of one kind. */
  readonly group: string;
  /** Who says so and to whom: items of two actors may well be alike. */
  readonly by: string;
  readonly date?: BriefDate | undefined;
  /** The gist of where it happened, if that is said. */
  readonly place?: Gist | undefined;
}

/** Too few words to tell one subject from another. */
const MIN_WORDS = 3;

interface Item {
  readonly text: string;
  readonly by?: string | undefined;
  readonly date?: BriefDate | undefined;
  readonly place?: string | undefined;
}

/** The items of all blocks that hold sentences, without those that are too short to compare. */
export function statements(brief: Brief): readonly Statement[] {
  const { ceasefire } = brief;
  const demands = brief.demands?.map((demand) => {
    return { ...demand, by: `${demand.by} ${demand.to ?? ''}` };
  });
  const quotes = brief.quotes?.map(({ text, speaker, said }) => ({
    text,
    by: speaker,
    date: said,
  }));
  const issues = brief.open_issues?.map(({ question }) => ({ text: question }));
  const positions = brief.positions?.map(({ issue }) => ({ text: issue }));
  return [
    ...group('claim', ['claims'], brief.claims),
    ...group('demand', ['demands'], demands),
    ...group('quotation', ['quotes'], quotes),
    ...group('term', ['ceasefire', 'terms'], ceasefire?.terms),
    ...group('reservation', ['ceasefire', 'reservations'], ceasefire?.reservations),
    ...group('event', ['ceasefire', 'events'], ceasefire?.events),
    ...group('event', ['timeline'], brief.timeline),
    ...group('judgment', ['judgments'], brief.judgments),
    ...group('assumption', ['assumptions'], brief.assumptions),
    ...group('gap', ['gaps'], brief.gaps),
    ...group('issue', ['open_issues'], issues, 'question'),
    ...group('position', ['positions'], positions, 'issue'),
  ];
}

function group(
  name: string,
  at: Path,
  items: readonly Item[] | undefined,
  key = 'text',
): readonly Statement[] {
  return (items ?? []).flatMap(({ text, by = '', date, place: where }, index) => {
    const gist = gistOf(text);
    if (gist.words.size < MIN_WORDS) return [];
    const place = where === undefined ? undefined : gistOf(where);
    return [{ path: [...at, index, key], text, gist, group: name, by, date, place }];
  });
}

/** The numbers of a statement, in whatever order they stand. */
export function numbersOf({ gist: { numbers } }: Pick<Statement, 'gist'>): string {
  return [...numbers].sort().join(' ');
}

/** True if the one surely happened elsewhere than the other. */
export function isElsewhere({ place: one }: Statement, { place: other }: Statement): boolean {
  if (one === undefined || other === undefined) return false;
  return (
    ![...one.words].some((word) => other.words.has(word)) || numbersIn(one) !== numbersIn(other)
  );
}

function numbersIn(gist: Gist): string {
  return numbersOf({ gist });
}
