// The statements of a brief that are compared with each other: the items of its blocks, by their gist.

import { blocks } from '../../blocks/blocks.ts';
import type { BriefDate } from '../../brief/dates/date.ts';
import { isAfter } from '../../brief/dates/moment.ts';
import type { Items } from '../../brief/format/block.ts';
import type { Brief } from '../../brief/format/schema.ts';
import { withoutCitations } from '../../brief/prose/citations.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import { valueAt } from '../../brief/yaml/path-text.ts';
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

/** The items of all blocks that hold sentences, without those that are too short to compare. */
export function statements(brief: Brief): readonly Statement[] {
  return blocks.flatMap(([name, block]) => [
    ...statementsOf([name], brief[name], block, brief),
    ...Object.entries(block.lists ?? {}).flatMap(([key, items]) =>
      placesOf([name], brief[name]).flatMap((place) =>
        statementsOf([...place, key], valueAt(brief, [...place, key]), items, brief),
      ),
    ),
  ]);
}

/** Where a mapping stands, or each of several. */
function placesOf(path: Path, value: unknown): readonly Path[] {
  return Array.isArray(value) ? value.map((_, index) => [...path, index]) : [path];
}

function statementsOf(
  at: Path,
  list: unknown,
  { title, statement }: Items,
  { language, sources = {} }: Brief,
): readonly Statement[] {
  if (!Array.isArray(list) || title === undefined || statement === undefined) return [];
  return list.flatMap((item, index) => {
    const text = String(item[title]);
    const own = withoutCitations(text, (id) => Object.hasOwn(sources, id));
    const gist = gistOf(own, language);
    if (gist.words.size < MIN_WORDS) return [];
    const by = (statement.by ?? []).map((key) => item[key] ?? '').join(' ');
    const where = statement.place && item[statement.place];
    const place = where === undefined ? undefined : gistOf(where, language);
    const date = statement.date && item[statement.date];
    return [{ path: [...at, index, title], text, gist, group: statement.kind, by, date, place }];
  });
}

/** The numbers of a statement, in whatever order they stand. */
export function numbersOf({ gist: { numbers } }: Pick<Statement, 'gist'>): string {
  return [...numbers].sort().join(' ');
}

/** True if the one surely happened on another day than the other. */
export function isOtherDay({ date: one }: Statement, { date: other }: Statement): boolean {
  return one !== undefined && other !== undefined && (isAfter(one, other) || isAfter(other, one));
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
