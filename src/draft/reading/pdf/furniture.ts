// Running heads and feet, page numbers and what browsers print around a page: told by their places
// and by what they have in common from page to page.

import type { Segment } from './segments.ts';

export interface PageOfSegments {
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** What stands on one height of a page. */
interface Row {
  readonly segments: readonly Segment[];
  readonly baseline: number;
  readonly text: string;
}

/** Rows this near to the edge may be furniture. */
const MARGIN = 0.14;
const OUTERMOST = 3;
const NUMBER =
  /^\p{P}*\s*(?:\p{L}{1,8}\.?\s*(?=\d{1,3}(?!\d)))?\d{1,4}(?:\s*(?:\/|\p{L}{2,4})\s*\d{1,4})?\s*\p{P}*$/u;
const PRINTED = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?:\s?[AP]M)?\s/iu;
const ADDRESS = /^(https?:\/\/\S+)\s+(?:\p{L}+\s+)?\d+(?:\s*\/\s*\d+)?$/u;

/** The address that a browser prints below each page. */
export function addressBelow(pages: readonly PageOfSegments[]): string | undefined {
  const rows = pages.flatMap((page) => marginRows(page));
  const found = rows.flatMap(({ text }) => ADDRESS.exec(text)?.[1] ?? []);
  const [address] = found;
  // Cut off, it leads nowhere.
  return address?.includes('…') || address?.includes('...') ? undefined : address;
}

/** The segments of each page that are no furniture. */
export function withoutFurniture(
  pages: readonly PageOfSegments[],
): readonly (readonly Segment[])[] {
  const rows = pages.map(marginRows);
  const isRepeated = repeatedIn(rows);
  const isPrinted = rows.flat().some(({ text }) => ADDRESS.test(text));
  return pages.map(({ segments }, index) => {
    const gone = rows[index]!.filter(
      (row) =>
        isRepeated(row, index) ||
        ADDRESS.test(row.text) ||
        (isPrinted && PRINTED.test(row.text)) ||
        (NUMBER.test(row.text) && isAlone(row, segments)),
    );
    const furniture = new Set(gone.flatMap((row) => row.segments));
    return segments.filter((segment) => !furniture.has(segment));
  });
}

function marginRows({ height, segments }: PageOfSegments): readonly Row[] {
  const rows = rowsOf(segments);
  const head = rows.slice(0, OUTERMOST).filter(({ baseline }) => baseline < MARGIN * height);
  const foot = rows.slice(-OUTERMOST).filter(({ baseline }) => baseline > (1 - MARGIN) * height);
  return [...head, ...foot];
}

function rowsOf(segments: readonly Segment[]): readonly Row[] {
  const sorted = [...segments].sort((one, other) => one.baseline - other.baseline);
  const rows: Segment[][] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    if (row && segment.baseline - row[0]!.baseline < 0.4 * segment.size) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const inOrder = row.sort((one, other) => one.left - other.left);
    const text = inOrder.map((segment) => segment.text).join(' ');
    return { segments: inOrder, baseline: row[0]!.baseline, text };
  });
}

// The same words on the same height of two pages, or a page number that counts on.
function repeatedIn(rows: readonly (readonly Row[])[]): (row: Row, page: number) => boolean {
  const pagesWith = new Map<string, Set<number>>();
  const note = (key: string, page: number): void => {
    pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(page));
  };
  rows.forEach((all, page) => {
    for (const row of all) for (const key of keysOf(row, page)) note(key, page);
  });
  return (row, page) => keysOf(row, page).some((key) => (pagesWith.get(key)?.size ?? 0) > 1);
}

function keysOf({ text, baseline }: Row, page: number): readonly string[] {
  const words = text.replace(/\d+/gu, '#');
  const near = Math.round(baseline / 6);
  const number = /^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/u.exec(text)?.[0];
  return [
    ...(/\p{L}/u.test(words) ? [`${words}@${near}`, `${words}@${near + 1}`] : []),
    ...(number === undefined || text.length > 90
      ? []
      : [`number ${Number(number) - page}@${near}`]),
  ];
}

// In a column of figures it is one of them.
function isAlone({ segments: [first], baseline }: Row, segments: readonly Segment[]): boolean {
  const near = 1.3 * (first?.size ?? 0);
  return segments.every((segment) => {
    const distance = Math.abs(segment.baseline - baseline);
    return distance <= 1 || distance > near;
  });
}
