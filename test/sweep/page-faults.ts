// What must hold on the pages of any brief, read back from the PDF with other people's readers.
import { nameOf } from '../support/pdf-objects.ts';
import {
  allTags,
  attributeOf,
  isTag,
  isText,
  type PagedText,
  type Tag,
  type TaggedPdf,
  textsOf,
  wordsOf,
} from '../support/pdf-structure.ts';
import { type PlacedText, readPages } from '../support/set-markup.ts';

const EDGE = 50; // points from the sides of the page that stay white
const LINE = 13.5;
const THIRD = 200; // points: a third of the shorter body, that of Letter, less the rules between rows
const LONGEST_EXCERPT = 40;

/** Everything that a reader would find wrong with the pages. */
export async function pageFaults(bytes: Uint8Array, tagged: TaggedPdf): Promise<string[]> {
  const pages = await readPages(bytes);
  return [
    ...headingsAlone(tagged),
    ...rowsApart(tagged),
    ...rowsBroken(tagged),
    ...linesAlone(tagged),
    ...headsNotRepeated(tagged, pages),
    ...pages.flatMap(({ body, artifacts }, index) => {
      const [width = 0, height = 0] = sizeOf(tagged, index);
      const texts = [...body, ...artifacts].filter(isUpright);
      return [...outside(texts, width, height), ...overlaps(texts)].map(
        (fault) => `page ${index + 1}: ${fault}`,
      );
    }),
  ];
}

function sizeOf({ objects, pages }: TaggedPdf, index: number): number[] {
  return (objects.at(pages[index], 'MediaBox') as number[]).slice(2);
}

/** All but the word that stands across the page. */
function isUpright({ height }: PlacedText): boolean {
  return height < 40;
}

const pageOf = (texts: readonly PagedText[]): number | undefined => texts[0]?.page;
const excerpt = (tag: Tag): string => wordsOf(tag).slice(0, LONGEST_EXCERPT);

/** A heading, and the column heads of a table, stand on the page of what they are the head of. */
function headingsAlone({ root }: TaggedPdf): string[] {
  const tags = allTags(root);
  const following = (index: number): PagedText | undefined => {
    const rest = tags.slice(index + 1).find((tag) => !/^H\d$/.test(tag.type) && ownTexts(tag)[0]);
    return rest && ownTexts(rest)[0];
  };
  return tags.flatMap((tag, index) => {
    if (/^H\d$/.test(tag.type)) {
      const next = following(index);
      const page = textsOf(tag).at(-1)?.page;
      return next && next.page !== page ? [`the heading “${excerpt(tag)}” stands alone`] : [];
    }
    if (tag.type !== 'Table') return [];
    const [head, body] = tag.kids.filter(isTag);
    if (head?.type !== 'THead' || !body) return [];
    const page = textsOf(head).at(-1)?.page;
    return pageOf(textsOf(body)) === page
      ? []
      : [`the column heads “${excerpt(head)}” stand alone`];
  });
}

/** All cells of a row begin on one page. */
function rowsApart({ root }: TaggedPdf): string[] {
  return allTags(root)
    .filter(({ type }) => type === 'TR')
    .flatMap((row) => {
      const pages = row.kids.filter(isTag).flatMap((cell) => pageOf(textsOf(cell)) ?? []);
      return new Set(pages).size > 1 ? [`the row “${excerpt(row)}” begins on several pages`] : [];
    });
}

/** A row goes on to the next page only if it is taller than a third of the page's body. */
function rowsBroken({ root }: TaggedPdf): string[] {
  return allTags(root)
    .filter(({ type }) => type === 'TBody')
    .flatMap((body) => joinedRows(body.kids.filter(isTag)))
    .flatMap((rows) => {
      const texts = rows.flatMap(textsOf).filter(({ text }) => text.trim() !== '');
      const pages = [...new Set(texts.map(({ page }) => page))];
      const height = pages.reduce((sum, page) => {
        const own = texts.filter((text) => text.page === page).map(({ y }) => y);
        return sum + Math.max(...own) - Math.min(...own) + LINE;
      }, 0);
      return pages.length < 2 || height > THIRD
        ? []
        : [`the row “${excerpt(rows[0]!)}” is broken, ${Math.round(height)} points tall`];
    });
}

/** Rows, with those that a cell of the first reaches into. */
function joinedRows(rows: readonly Tag[]): Tag[][] {
  const groups: Tag[][] = [];
  for (let index = 0; index < rows.length; ) {
    const spans = rows[index]!.kids.filter(isTag).map((cell) => attributeOf(cell, 'RowSpan') ?? 1);
    const count = Math.max(1, ...spans.map(Number));
    groups.push(rows.slice(index, index + count));
    index += count;
  }
  return groups;
}

/** Texts of an element itself and of the inline elements in it. */
function ownTexts(tag: Tag): PagedText[] {
  return tag.kids.flatMap((kid) => {
    if (isText(kid)) return [...kid];
    return isTag(kid) && INLINE.has(kid.type) ? ownTexts(kid) : [];
  });
}

const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Quote', 'Lbl', 'LBody']);

/** A paragraph that goes on over a page has two lines at least on each side. */
function linesAlone({ root }: TaggedPdf): string[] {
  return allTags(root)
    .filter((tag) => !INLINE.has(tag.type) || tag.type === 'LBody')
    .flatMap((tag) => {
      const lines = new Map<number, Set<number>>();
      for (const { page, y, text } of ownTexts(tag)) {
        if (text.trim() === '') continue;
        if (!lines.has(page)) lines.set(page, new Set());
        lines.get(page)!.add(Math.round(y / 3));
      }
      if (lines.size < 2) return [];
      const counts = [...lines.values()].map((each) => each.size);
      return counts.some((count) => count < 2)
        ? [`“${excerpt(tag)}” (${tag.type}) is divided into ${counts.join(' + ')} lines`]
        : [];
    });
}

/** A table that goes on has its column heads on every page, said once only. */
function headsNotRepeated(
  { root }: TaggedPdf,
  pages: readonly { artifacts: readonly PlacedText[] }[],
): string[] {
  const shown = pages.map(({ artifacts }) => squeeze(artifacts.map(({ text }) => text).join('')));
  return allTags(root)
    .filter(({ type }) => type === 'Table')
    .flatMap((table) => {
      const [head, body] = table.kids.filter(isTag);
      if (head?.type !== 'THead' || !body) return [];
      const rows = body.kids.filter(isTag).map((row) => textsOf(row));
      const later = new Set(rows.flat().map(({ page }) => page));
      later.delete(pageOf(textsOf(head)) ?? 0);
      const cells = allTags(head).filter((tag) => nameOf(attributeOf(tag, 'Scope')) === 'Column');
      return [...later].flatMap((page) =>
        cells.every((cell) => shown[page - 1]?.includes(squeeze(wordsOf(cell))))
          ? []
          : [`the column heads “${excerpt(head)}” are missing on page ${page}`],
      );
    });
}

/** Text that reaches over the margins. */
export function outside(texts: readonly PlacedText[], width: number, height: number): string[] {
  return texts
    .filter(
      ({ x, y, width: length, height: size }) =>
        x < EDGE || x + length > width - EDGE || y - size < 15 || y > height - 20,
    )
    .map(({ text }) => `“${text.slice(0, LONGEST_EXCERPT)}” reaches over the margin`);
}

/** Pairs of texts that are printed over one another. */
export function overlaps(texts: readonly PlacedText[]): string[] {
  const boxes = texts
    .map(({ text, x, y, width, height }) => ({
      text,
      x: [x, x + width] as const,
      y: [y - 0.65 * height, y + 0.15 * height] as const,
    }))
    .sort((a, b) => a.y[0] - b.y[0]);
  return boxes.flatMap((box, index) => {
    const faults: string[] = [];
    for (const other of boxes.slice(index + 1)) {
      if (other.y[0] >= box.y[1] - 1) break;
      if (Math.min(box.x[1], other.x[1]) - Math.max(box.x[0], other.x[0]) > 1)
        faults.push(`“${box.text.slice(0, 30)}” and “${other.text.slice(0, 30)}” overlap`);
    }
    return faults;
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
