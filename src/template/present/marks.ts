// References as marks: the numbers of items (C1, D2, S1), `S1 ¶5, ¶7`, and ranges: `C1–C2, D1–D3`.
import type { Brief } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import type { Part } from '../../theme/parts.ts';
import type { ProseReference } from '../prose/inline-markdown.ts';
import type { Mark } from '../view-parts.ts';
import { PAGE } from './frame.ts';
import { runs } from './lists.ts';
import type { Scope } from './scope.ts';

/** Letters before the numbers; they are the same in every language, like paragraph signs. */
export const NUMBER_LETTERS = {
  claims: 'C',
  demands: 'D',
  quotes: 'Q',
  figures: 'F',
  judgments: 'J',
  assumptions: 'A',
  gaps: 'G',
  open_issues: 'O',
} as const;

/** Blocks whose items are numbered, in the order of the page. */
export type NumberedBlock = keyof typeof NUMBER_LETTERS;

export const NUMBERED_BLOCKS: readonly NumberedBlock[] = [
  'judgments',
  'demands',
  'claims',
  'quotes',
  'figures',
  'open_issues',
  'assumptions',
  'gaps',
];

/** Number and place of the item at `index` of `block`. */
export function itemAt(block: NumberedBlock, index: number): { number: string; at: string } {
  return { number: `${NUMBER_LETTERS[block]}${index + 1}`, at: `${block}[${index}]` };
}

/** Heads of the sections whose items have no numbers, for references to these. */
export interface SectionWords {
  readonly ceasefire: string;
  readonly positions: string;
  readonly timeline: string;
}

/** The number of each source and of each item that has an id. */
export function numberItems(brief: Brief, words: SectionWords): Map<string, Mark> {
  const marks = unnumbered(brief, words);
  for (const block of NUMBERED_BLOCKS) {
    for (const [index, item] of (brief[block] ?? []).entries()) {
      if (item.id !== undefined) marks.set(item.id, markOf(itemAt(block, index).number));
    }
  }
  // Sources last: where an item has the id of a source, references to sources still hold.
  for (const [index, id] of Object.keys(brief.sources ?? {}).entries()) {
    marks.set(id, markOf(`S${index + 1}`));
  }
  return marks;
}

type WithId = { readonly id?: string | undefined };

// What has no number of its own goes by the item or the section that it stands in.
function unnumbered(brief: Brief, words: SectionWords): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const add = (items: readonly WithId[] | undefined, mark: Mark): void => {
    for (const { id } of items ?? []) if (id !== undefined) marks.set(id, mark);
  };
  const { ceasefire } = brief;
  add(brief.timeline, { text: words.timeline, href: undefined });
  add(brief.positions, { text: words.positions, href: undefined });
  for (const items of [ceasefire?.terms, ceasefire?.reservations, ceasefire?.events])
    add(items, { text: words.ceasefire, href: undefined });
  for (const [index, { responses }] of (brief.demands ?? []).entries())
    add(responses, markOf(itemAt('demands', index).number));
  return marks;
}

/** A link to the item or source with this number. */
export function markOf(number: string): Mark {
  return { text: number, href: `#${number}` };
}

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
    runs(citationsOf(brief).get(`${block} ${source}`) ?? []).map(([first, last]) => {
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

/** True for the number of an item or source that the template does not show. */
export function isHidden(scope: Scope, { text, href }: Mark): boolean {
  return href !== undefined && hidden(scope).has(text.charAt(0));
}

function hidden({ leftOut = [] }: Scope): ReadonlySet<string> {
  const letters: Partial<Record<Part, string>> = {
    ...NUMBER_LETTERS,
    issues: NUMBER_LETTERS.open_issues,
    sources: 'S',
  };
  return new Set(leftOut.flatMap((part) => letters[part] ?? []));
}

/** Every id of the brief that a link may name. */
export function presentReferences(scope: Scope): Map<string, ProseReference> {
  return new Map(
    [...scope.numbers].map(([id, mark]) => {
      const { text, href } = mark;
      // What is not on the pages has a number in the full brief, but no page.
      if (isHidden(scope, mark)) return [id, { href: undefined, text }];
      const onPage = scope.word('grammar.page_reference', { item: text, page: PAGE });
      return [id, { href, text: href === undefined ? text : onPage }];
    }),
  );
}
