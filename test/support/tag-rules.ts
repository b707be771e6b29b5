// For tests: what the tags of a document must be to make sense when heard.
import { nameOf, type PdfDict, type PdfValue } from './pdf-objects.ts';
import {
  allTags,
  attributeOf,
  isTag,
  type Tag,
  type TaggedPdf,
  textsOf,
  wordsOf,
} from './pdf-structure.ts';

const levelOf = (tag: Tag): number => Number(/^H([1-6])$/.exec(tag.type)?.[1] ?? 0);

/** Headings: not empty, the first a title, no level skipped (ISO 14289-1, 7.4). */
export function headingFaults({ root }: TaggedPdf): string[] {
  let before = 0;
  return allTags(root)
    .filter((tag) => levelOf(tag) > 0)
    .flatMap((tag) => {
      const [level, words] = [levelOf(tag), wordsOf(tag)];
      const faults = words === '' ? [`an empty heading of level ${level}`] : [];
      if (level > before + 1) faults.push(`“${words}” skips from level ${before} to ${level}`);
      before = level;
      return faults;
    });
}

/** Tables: regular rows, head cells that say what they are the head of (ISO 14289-1, 7.5). */
export function tableFaults({ root }: TaggedPdf): string[] {
  return allTags(root)
    .filter(({ type }) => type === 'Table')
    .flatMap((table) => {
      const rows = table.kids.filter(isTag).flatMap((group) => group.kids.filter(isTag));
      const cells = rows.flatMap((row) => row.kids.filter(isTag));
      const widths = new Set(rowWidths(rows));
      const name = `the table that begins “${wordsOf(table).slice(0, 40)}”`;
      return [
        ...(widths.size > 1 ? [`${name} has rows of ${[...widths].join(' and ')} columns`] : []),
        ...(cells.some((cell) => cell.type === 'TH') ? [] : [`${name} has no head cells`]),
        ...cells
          .filter((cell) => cell.type === 'TH' && !nameOf(attributeOf(cell, 'Scope')))
          .map((cell) => `the head cell “${wordsOf(cell)}” has no scope`),
      ];
    });
}

/** The number of columns that each row fills, with those that cells above reach into. */
function rowWidths(rows: readonly Tag[]): number[] {
  const widths = rows.map(() => 0);
  rows.forEach((row, y) => {
    for (const cell of row.kids.filter(isTag))
      for (let dy = 0; dy < spanOf(cell, 'RowSpan'); dy++)
        if (y + dy < rows.length) widths[y + dy]! += spanOf(cell, 'ColSpan');
        else widths.push(-1);
  });
  return widths;
}

function spanOf(cell: Tag, name: string): number {
  const value = attributeOf(cell, name);
  return typeof value === 'number' ? value : 1;
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

/** Lists and tables hold only their own parts; figures have words for those who do not see them. */
export function listFaults({ root }: TaggedPdf): string[] {
  return allTags(root).flatMap((tag) => {
    const parts = PARTS[tag.type];
    const strange = parts ? tag.kids.filter((kid) => !isTag(kid) || !parts.includes(kid.type)) : [];
    const alt = tag.dict.dict.get('Alt');
    const mute = tag.type === 'Figure' && (typeof alt !== 'string' || alt.trim() === '');
    return [
      ...strange.map(() => `“${wordsOf(tag).slice(0, 40)}” (${tag.type}) holds something strange`),
      ...(mute ? ['a figure has no alternative text'] : []),
    ];
  });
}

interface Bookmark {
  readonly title: string;
  readonly page: PdfValue | undefined;
  readonly top: number;
}

/** Bookmarks: one a heading, in order, landing on its page just above its first line. */
export function landingFaults(pdf: TaggedPdf): string[] {
  const headings = allTags(pdf.root).filter((tag) => levelOf(tag) > 0);
  const bookmarks = bookmarksOf(pdf);
  if (bookmarks.length !== headings.length)
    return [`${headings.length} headings have ${bookmarks.length} bookmarks`];
  return bookmarks.flatMap(({ title, page, top }, index) => {
    const heading = headings[index]!;
    const [first] = textsOf(heading);
    const number = pdf.pages.indexOf(page as PdfDict) + 1;
    const above = first!.y - top;
    if (title.replace(/\s/g, '') !== wordsOf(heading).replace(/\s/g, ''))
      return [`the bookmark “${title}” stands for “${wordsOf(heading)}”`];
    if (number !== first!.page) return [`“${title}” leads to page ${number}, not ${first!.page}`];
    return above >= first!.height * 0.6 && above < 36
      ? []
      : [`“${title}” lands ${Math.round(above)} points above its line`];
  });
}

function bookmarksOf({ objects }: TaggedPdf): Bookmark[] {
  const { at, root } = objects;
  const items = (parent: PdfValue | undefined): Bookmark[] => {
    const found: Bookmark[] = [];
    for (let item = at(parent, 'First'); item !== undefined; item = at(item, 'Next')) {
      const dest = at(item, 'Dest') as PdfValue[];
      const page = objects.get(dest[0]);
      const height = (at(page, 'MediaBox') as number[])[3]!;
      found.push({ title: String(at(item, 'Title')), page, top: height - (dest[3] as number) });
      found.push(...items(item));
    }
    return found;
  };
  return items(at(root, 'Outlines'));
}
