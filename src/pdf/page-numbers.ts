// The pages that destinations stand on, for references such as “D2, page 3”.
import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js';
import { PAGE_NUMBER } from '../document/tree.ts';
import type { PictureVector } from './compose/node.ts';

/** What the text of a document says of pages: the number of a page by its destination. */
export interface PageNumbers {
  /** Numbers as they stood in the layout before; of none at first. */
  readonly known: ReadonlyMap<string, number>;
  /** The numbers that were written, by destination. */
  readonly written: Map<string, number>;
}

/** Numbers to begin a layout with: those of the last one. */
export function pageNumbers(known: ReadonlyMap<string, number> = new Map()): PageNumbers {
  return { known, written: new Map() };
}

/** `text` of a link with the number of the page that the link leads to. */
export function withPageNumber(
  text: string,
  href: string | undefined,
  numbers: PageNumbers,
): string {
  if (!href?.startsWith('#') || !text.includes(PAGE_NUMBER)) return text;
  const destination = href.slice(1);
  const number = numbers.known.get(destination) ?? 1;
  numbers.written.set(destination, number);
  return text.replaceAll(PAGE_NUMBER, String(number));
}

/** The number of the page of each destination; of what repeats on later pages, the first. */
export function destinationPages(pages: readonly LaidOutPage[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, page] of pages.entries())
    for (const { item } of page.items) {
      const picture = (item as Partial<PictureVector>)._picture;
      const name = picture?.destination ?? item['id'];
      if (typeof name === 'string' && !found.has(name)) found.set(name, index + 1);
    }
  return found;
}

/** True if every number that was written is that of the page its destination stands on. */
export function areRight({ written }: PageNumbers, pages: ReadonlyMap<string, number>): boolean {
  return [...written].every(([name, number]) => (pages.get(name) ?? number) === number);
}
