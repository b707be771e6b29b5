// Numbers of items on the page: C1, D2, Q3, F1, J1, O1, S1, A1, G1; the letter says the block.
import type { Brief } from '../../brief/format/schema.ts';
import type { Mark } from '../view/view.ts';

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
