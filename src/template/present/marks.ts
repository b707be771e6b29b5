// References as marks: `S1 ¶5, ¶7`, and the items that cite a source as ranges: `C1–C2, D1–D3`.
import type { Brief } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import type { Mark } from '../view/view.ts';
import { itemAt, markOf, NUMBERED_BLOCKS } from './numbers.ts';
import type { Scope } from './scope.ts';

/** A mark is never broken over lines, so a long one is cut into several. */
const LOCATORS_PER_MARK = 4;

/** One mark a source; its further places follow the first without the source's number. */
export function sourceMarks(scope: Scope, refs: readonly SourceRef[] | undefined): Mark[] {
  const places = new Map<string, string[]>();
  for (const { source, locator } of refs ?? []) {
    const own = places.get(source) ?? [];
    if (locator !== undefined && !own.includes(locator)) own.push(locator);
    places.set(source, own);
  }
  return [...places].flatMap(([source, locators]) => marksOf(scope, source, locators));
}

function marksOf(scope: Scope, source: string, locators: readonly string[]): Mark[] {
  const { text, href } = idMark(scope, source);
  const rows = chunks(locators, LOCATORS_PER_MARK);
  if (rows.length === 0) return [{ text, href }];
  return rows.map((row, index) => {
    const comma = index < rows.length - 1 ? ',' : '';
    const words = `${row.join(', ')}${comma}`;
    return { text: index === 0 ? `${text} ${words}` : words, href };
  });
}

/** The mark of an item or source; an id that the brief does not have stands as it is. */
export function idMark(scope: Scope, id: string): Mark {
  return scope.numbers.get(id) ?? { text: id, href: undefined };
}

/** The items that cite a source, neighbours as one range. */
export function citedBy(brief: Brief, source: string): Mark[] {
  return NUMBERED_BLOCKS.toSorted().flatMap((block) =>
    ranges(citationsOf(brief).get(`${block} ${source}`) ?? []).map(([first, last]) => {
      const start = itemAt(block, first).number;
      const end = itemAt(block, last).number;
      return { ...markOf(start), text: first === last ? start : `${start}–${end}` };
    }),
  );
}

const citations = new WeakMap<Brief, ReadonlyMap<string, number[]>>();

/** The indexes of items by their block and a source that they cite; gathered once a brief. */
function citationsOf(brief: Brief): ReadonlyMap<string, number[]> {
  const known = citations.get(brief);
  if (known) return known;
  const found = new Map<string, number[]>();
  for (const block of NUMBERED_BLOCKS)
    for (const [index, item] of (brief[block] ?? []).entries())
      for (const source of new Set(sourcesOf(item))) {
        const key = `${block} ${source}`;
        const indexes = found.get(key);
        if (indexes) indexes.push(index);
        else found.set(key, [index]);
      }
  citations.set(brief, found);
  return found;
}

interface Citing {
  readonly source?: readonly SourceRef[] | undefined;
  readonly responses?: readonly Citing[] | undefined;
  readonly based_on?: readonly string[] | undefined;
}

function sourcesOf(item: Citing): string[] {
  const own = (item.source ?? []).map((ref) => ref.source);
  return [...own, ...(item.based_on ?? []), ...(item.responses ?? []).flatMap(sourcesOf)];
}

function ranges(indexes: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const index of indexes) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** `items` in rows of at most `size`. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  const rows: T[][] = [];
  for (let at = 0; at < items.length; at += size) rows.push(items.slice(at, at + size));
  return rows;
}
