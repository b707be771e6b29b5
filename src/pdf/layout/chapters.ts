// The chapter that a page of a book is of.
import type { DocumentTree } from '../../document/tree.ts';

/** What a running head is told of a page; a document without chapters opens on its first one. */
interface ChapterOfPage {
  readonly opens: boolean;
  readonly chapter?: string;
}

/** Answers by the number of a page; `begins` has the pages on which places stand. */
export function chaptersByPage(
  { chapters }: DocumentTree,
  begins: ReadonlyMap<string, number>,
): (page: number) => ChapterOfPage {
  if (chapters === undefined) return (page) => ({ opens: page === 1 });
  const first = chapters.map(({ id, title }) => ({ title, page: begins.get(id) ?? 1 }));
  return (page) => {
    const own = first.findLast((each) => each.page <= page) ?? first[0];
    return { opens: own?.page === page, chapter: own?.title ?? '' };
  };
}
