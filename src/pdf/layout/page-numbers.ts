// The pages that destinations stand on, for references such as “D2, page 3”.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { PAGE_NUMBER } from '../../document/tree.ts';

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

/** True if every number that was written is that of the page its destination stands on. */
export function areRight({ written }: PageNumbers, pages: ReadonlyMap<string, number>): boolean {
  return [...written].every(([name, number]) => (pages.get(name) ?? number) === number);
}

/** The problem of references that move the page that they name, each time they are set right. */
export function unsettled(file: string): Diagnostic {
  return {
    code: 'page-numbers-unsettled',
    severity: 'error',
    message: 'a reference to a page moves the very page that it refers to',
    file,
    hint: 'word the sentence with the reference differently',
  };
}
