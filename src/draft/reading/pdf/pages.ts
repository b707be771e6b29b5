// The words on the pages of a PDF with their places, as pdf.js finds them. Nothing is drawn.

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { ArticleFault } from '../../article.ts';

/** Words drawn at once. Measures are points from the upper left corner of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** True if most of it is written from top to bottom. */
  readonly isDownward: boolean;
}

/** No article is so long: it is a book. */
const MAX_PAGES = 150;
/** Pages with so many pieces are maps or tables. */
const MAX_PIECES = 40_000;

/** Parts of pdf.js that are kept elsewhere; without them its own package is asked. */
export interface PdfParts {
  /** The half that runs in a thread. */
  readonly worker: () => Promise<unknown>;
  /** What the codes of Chinese, Japanese and Korean fonts stand for, by the names of the maps. */
  readonly maps: () => ReadonlyMap<string, Uint8Array>;
}

/** The pages of a PDF, or why they cannot be had. */
export async function pagesOf(
  bytes: Uint8Array,
  parts: PdfParts | undefined,
): Promise<readonly Page[] | ArticleFault> {
  const { getDocument } = await library(parts);
  // It takes the bytes for itself.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    ...(parts && { CMapReaderFactory: mapsFrom(parts) }),
  });
  try {
    return await pagesIn(await task.promise);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return 'encrypted';
    return 'damaged';
  } finally {
    await task.destroy();
  }
}

type Library = typeof import('pdfjs-dist');

// It wants a class for drawing as soon as it is loaded, and a thread that it need not start itself.
async function library(parts: PdfParts | undefined): Promise<Library> {
  const globals = globalThis as { DOMMatrix?: unknown; pdfjsWorker?: unknown };
  globals.DOMMatrix ??= class {};
  globals.pdfjsWorker ??= await (parts?.worker() ??
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

// What it does not know it has to refuse: the words are left out then, and the page is read.
function mapsFrom({ maps }: PdfParts): new () => unknown {
  return class {
    readonly fetch = async ({ name }: { readonly name: string }): Promise<unknown> => {
      const map = maps().get(name);
      if (map === undefined) throw new Error(`no map ${name}`);
      return { cMapData: map, isCompressed: true };
    };
  };
}

async function pagesIn(pdf: PDFDocumentProxy): Promise<readonly Page[] | ArticleFault> {
  if (pdf.numPages > MAX_PAGES) return 'too-complex';
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const read = await readPage(page);
    page.cleanup();
    if (read.pieces.length > MAX_PIECES) return 'too-complex';
    pages.push(read);
  }
  return pages;
}

type Matrix = readonly [number, number, number, number, number, number];

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const pieces: Piece[] = [];
  let downward = 0;
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [a, b, c, d, left, baseline] = product(
      transform as unknown as Matrix,
      item.transform as unknown as Matrix,
    );
    // What stands aslant or on its side is a stamp, or says whose picture this is.
    const isUpright = Math.abs(b) < 0.1 * Math.abs(a) && a > 0 && d < 0;
    if (!isUpright && styles[item.fontName]?.vertical !== true) continue;
    if (styles[item.fontName]?.vertical) downward += item.str.length;
    pieces.push({
      text: item.str,
      left,
      right: left + item.width,
      baseline,
      size: Math.hypot(c, d),
      font: item.fontName,
      isRightToLeft: item.dir === 'rtl',
    });
  }
  return { width, height, pieces, isDownward: downward + stacked(pieces) > lettersOf(pieces) / 2 };
}

function lettersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** How many letters stand alone, and right below the one before. */
function stacked(pieces: readonly Piece[]): number {
  return pieces.filter(({ text, left, baseline, size }, index) => {
    const before = pieces[index - 1];
    if (before === undefined || text.length > 1) return false;
    const step = (baseline - before.baseline) / size;
    return Math.abs(left - before.left) < 0.3 * size && step > 0.7 && step < 2;
  }).length;
}

function product(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
