// How much of the foot of each page its footnotes take, which only the page before them tells.
import type { DocumentTree } from '../document/tree.ts';
import type { Composer } from './compose/composer.ts';
import { composeFootnotes, footnotesOf, type SetPages } from './compose/footnotes.ts';
import type { PageLayout } from './layout/page-layout.ts';

/** The height that is kept free at the foot of each page, by its number. */
export type Feet = ReadonlyMap<number, number>;

/** A document whose body is set. */
interface Setting {
  readonly composer: Composer;
  readonly layout: PageLayout;
  readonly renderer: SetPages;
  readonly pages: number;
}

/** What the footnotes of each page need. */
export function footHeights(
  { composer, layout, renderer, pages }: Setting,
  { footnotes }: DocumentTree,
): Feet {
  const heights = new Map<number, number>();
  if (footnotes === undefined) return heights;
  const width = composer.theme.grid['right']!;
  for (let number = 1; number <= pages; number++) {
    const stack = composeFootnotes(composer, footnotesOf(footnotes, number, renderer));
    if (stack.length > 0) heights.set(number, layout.heights.heightOf({ stack }, width));
  }
  return heights;
}

/** Whether what is kept free is enough for what is needed. */
export function haveRoom(kept: Feet, needed: Feet): boolean {
  return [...needed].every(([page, height]) => height <= (kept.get(page) ?? 0));
}

/** The larger of two heights for each page: what was needed once is kept, so that pages settle. */
export function higher(one: Feet, other: Feet): Feet {
  const pages = new Set([...one.keys(), ...other.keys()]);
  return new Map(
    [...pages].map((page) => [page, Math.max(one.get(page) ?? 0, other.get(page) ?? 0)]),
  );
}
