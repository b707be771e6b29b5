// For tests: sets markup with the built-in theme and reads the PDF back with pdf.js.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readDocument } from '../../src/document/read-document.ts';
import { withFallbacks } from '../../src/files/look/read-fonts.ts';
import { type TypesetOptions, type TypesetResult, typesetPdf } from '../../src/pdf/typeset-pdf.ts';
import { readTheme } from '../../src/theme/read-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { createShaper } from '../../src/type/shaper.ts';

const { resolve } = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);

const THEME: Theme = readTheme(
  readFileSync(new URL('templates/briefing/template.yaml', root), 'utf8'),
  'template.yaml',
).theme!;

export const FONTS = withFallbacks(
  new Map(
    Object.values(THEME.fonts)
      .flatMap((family) => Object.values<string>({ ...family }))
      .map((path) => [path, readFileSync(resolve(path))]),
  ),
);
const SHAPER = createShaper(readFileSync(resolve('harfbuzzjs/dist/harfbuzz.wasm')));

const HEAD =
  '<p class="running-title">Title</p><p class="caveats"><strong>Embargoed.</strong> Caveat</p><p class="marking">TLP:AMBER</p>';
const FOOT = '<p class="folio-id">id</p><p class="folio">Page &#xE000; of &#xE001;</p>';

/** Sets `body` as a document; `head` may be replaced, and notes stand in the foot. */
export function setMarkup(
  body: string,
  options: Partial<TypesetOptions> & { head?: string; footnotes?: string; lang?: string } = {},
): TypesetResult {
  const read = readDocument(
    { body, head: options.head ?? HEAD, foot: FOOT + (options.footnotes ?? '') },
    { lang: options.lang ?? 'en', template: 'test' },
  );
  if (!read.tree) return { structure: '', pages: 0, diagnostics: read.diagnostics };
  return typesetPdf(read.tree, {
    theme: THEME,
    fonts: FONTS,
    shaper: SHAPER,
    info: {
      title: 'A & B',
      author: undefined,
      subject: undefined,
      keywords: undefined,
      creator: 'Briefing Press',
      standard: 'ua1',
      lang: options.lang ?? 'en',
      now: new Date('2027-05-07T16:00:00Z'),
    },
    continued: 'continued',
    file: 'brief.yaml',
    ...options,
  });
}

/** Opens bytes with pdf.js. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Baseline from the top of the page. */
  readonly y: number;
  readonly height: number;
  readonly width: number;
}

/** The text of each page with its places, artifacts (heads, feet, repetitions) told apart. */
export async function readPages(
  bytes: Uint8Array,
): Promise<{ body: PlacedText[]; artifacts: PlacedText[] }[]> {
  const pdf = await openPdf(bytes);
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    const top = page.view[3]!;
    const open: string[] = [];
    const body: PlacedText[] = [];
    const artifacts: PlacedText[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (item.str.trim() === '') continue;
        const placed = {
          text: item.str,
          x: item.transform[4],
          y: top - item.transform[5],
          height: item.height,
          width: item.width,
        };
        (open.includes('Artifact') ? artifacts : body).push(placed);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { tag?: string }).tag ?? '');
    }
    pages.push({ body, artifacts });
  }
  return pages;
}

/** What the codes of the pages stand for, in the order of the file: nothing reordered, nothing left out. */
export async function readCodes(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    fnArray.forEach((operator, index) => {
      if (operator !== OPS.showText) return;
      const glyphs = argsArray[index][0] as readonly (number | { readonly unicode: string })[];
      for (const glyph of glyphs) if (typeof glyph !== 'number') text += glyph.unicode;
    });
  }
  return text;
}

/** The letters of the pages as they are drawn, one by one, with their left edges. */
export async function readLetters(bytes: Uint8Array): Promise<{ text: string; x: number }[]> {
  const pdf = await openPdf(bytes);
  const letters: { text: string; x: number }[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    let [x, size] = [0, 0];
    fnArray.forEach((operator, index) => {
      const args = argsArray[index];
      if (operator === OPS.setFont) size = args[1] / 1000;
      if (operator === OPS.setTextMatrix) x = args[0][4];
      if (operator !== OPS.showText) return;
      for (const glyph of args[0] as readonly (number | { unicode: string; width: number })[]) {
        if (typeof glyph === 'number') x -= glyph * size;
        else {
          letters.push({ text: glyph.unicode, x });
          x += glyph.width * size;
        }
      }
    });
  }
  return letters;
}

/** All body text of a page or of all pages, words joined by single spaces. */
export function textOf(pages: readonly { body: readonly PlacedText[] }[]): string {
  return pages
    .flatMap((page) => page.body.map((item) => item.text))
    .join(' ')
    .replace(/\s+/g, ' ');
}
