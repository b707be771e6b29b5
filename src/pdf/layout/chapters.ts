// The chapters of a book, by its pages.
import type { DocumentTree } from '../../document/tree.ts';
import type { PageOfDocument } from '../compose/furniture.ts';

/** Answers with what a page is; `begins` has the pages on which places stand. */
export function chaptersByPage(
  { chapters }: DocumentTree,
  pages: number,
  begins: ReadonlyMap<string, number>,
): (page: number) => PageOfDocument {
  // A document without chapters opens on its first page.
  if (chapters === undefined) return (page) => ({ page, pages, opens: page === 1 });
  const first = chapters.map(({ id, title }) => ({ title, page: begins.get(id) ?? 1 }));
  return (page) => {
    const own = first.findLast((each) => each.page <= page);
    return { page, pages, opens: own?.page === page, chapter: own?.title };
  };
}
