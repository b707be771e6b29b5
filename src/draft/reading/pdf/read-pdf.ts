// An article in a PDF: its words in the order of reading, without running heads and page numbers.

import type { ArticleFault, Found } from '../../article.ts';
import { columnsOf } from './columns.ts';
import { addressBelow, withoutFurniture } from './furniture.ts';
import { type Page, type PdfParts, pagesOf } from './pages.ts';
import { type ColumnOnPage, type Paragraph, paragraphsOf, usualSize } from './paragraphs.ts';
import { segmentsOf } from './segments.ts';

/** Fewer letters on a page are a stamp on a picture. */
const FEWEST_LETTERS = 25;

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array, parts?: PdfParts): Promise<Found | ArticleFault> {
  const pages = await pagesOf(bytes, parts);
  if (typeof pages === 'string') return pages;
  const pictures = pages.flatMap((page, index) => (hasWords(page) ? [] : [index + 1]));
  if (pictures.length === pages.length) return 'scanned';
  if (pages.some(({ isDownward }) => isDownward)) return 'downward';
  const segmented = pages.map(({ height, pieces }) => ({ height, segments: segmentsOf(pieces) }));
  const columns = columnsOf(withoutFurniture(segmented)).flatMap((all, page) =>
    all.map((lines) => ({ page, lines })),
  );
  const paragraphs = paragraphsOf(columns);
  const text = `${paragraphs.map((paragraph) => paragraph.text).join('\n\n')}\n`;
  if (isGibberish(text)) return 'gibberish';
  const title = headlineIn(paragraphs, columns);
  const url = addressBelow(segmented);
  const doubts = [
    ...(pictures.length > 0 ? [withoutText(pictures)] : []),
    ...(hasEnd(bytes)
      ? []
      : ['the end of the PDF is missing: look whether all of the article is there']),
  ];
  return {
    text,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(doubts.length > 0 && { doubt: doubts.join('; ') }),
  };
}

function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-2048)).includes('%%EOF');
}

function hasWords({ pieces }: Page): boolean {
  const letters = pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
  return letters >= FEWEST_LETTERS;
}

function withoutText(pages: readonly number[]): string {
  const list = new Intl.ListFormat('en').format(pages.map(String));
  return pages.length === 1
    ? `page ${list} holds no text: look whether it is a picture of some`
    : `pages ${list} hold no text: look whether they are pictures of some`;
}

const WORD =
  /^\p{P}*(?:[\p{L}\p{M}]+(?:[-‐–—’'./&][\p{L}\p{M}]+)*|\p{Sc}?\d[\d.,:%-]*\p{L}{0,3})[\p{P}\p{S}⁰¹²³⁴-⁹]*$/u;

const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** True if what the fonts of a PDF say of their letters makes no words. */
function isGibberish(text: string): boolean {
  // Here words are not parted, and each character may stand beside each other one.
  if ((text.match(UNPARTED)?.length ?? 0) > text.length / 2) return false;
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const sound = words.filter((word) => WORD.test(word));
  if (sound.length < 0.6 * words.length) return true;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const vowels = text.match(/[aeiouyæøœıàâáäãåéèêëíìîïóòôöõúùûü]/giu)?.length ?? 0;
  return latin > 200 && vowels < 0.2 * latin;
}

const LONGEST_HEADLINE = 200;

/** The largest words on the first page, if they are larger than the text and more than a name. */
function headlineIn(
  paragraphs: readonly Paragraph[],
  columns: readonly ColumnOnPage[],
): string | undefined {
  const usual = usualSize(columns);
  const large = paragraphs.filter(
    ({ page, size, text }) =>
      page === paragraphs[0]?.page &&
      size > 1.2 * usual &&
      text.length <= LONGEST_HEADLINE &&
      (/\S\s+\S+\s+\S/u.test(text) || /[\u3040-\u9FFF]{6}/u.test(text)),
  );
  return large.reduce<Paragraph | undefined>(
    (one, other) => (one === undefined || other.size > one.size * 1.02 ? other : one),
    undefined,
  )?.text;
}
