// The furniture of pages that documents without pages keep: who may read it, which edition it is.
import { type DocumentTree, type Inline, PAGE_COUNT, PAGE_NUMBER, type TextBlock } from './tree.ts';

/** What stands once above and below a document that has no pages. */
export interface TwinFurniture {
  readonly head: readonly TextBlock[];
  readonly foot: readonly TextBlock[];
}

/** Leaves out what only pages need: the title that stands on top of each, and their numbers. */
export function twinFurniture({ head, foot }: DocumentTree): TwinFurniture {
  return { head: head.filter(isKept), foot: foot.filter(isKept) };
}

/** The words of inlines, a space where a line ends. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return ' ';
      return inline.kind === 'inline' ? wordsOf(inline.children) : '';
    })
    .join('');
}

function isKept(block: TextBlock): boolean {
  const words = wordsOf(block.children);
  const isOfPage = words.includes(PAGE_NUMBER) || words.includes(PAGE_COUNT);
  return !isOfPage && !block.classes.includes('running-title');
}
