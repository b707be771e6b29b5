// An article from its file, whatever kind that is. Nothing in it is run or fetched.

import type { Article, ArticleFault } from './article.ts';
import { bylineOf } from './reading/byline.ts';
import { kindOfFile, type ReadableKind } from './reading/kind-of-file.ts';
import type { PdfParts } from './reading/pdf/pages.ts';

/** No article is so long: it is a book, or a file of data. */
const MAX_TEXT = 1_000_000;

/** What a reader makes of the bytes of its kind; the ending is that of the kind. */
type Reading = Omit<Article, 'ending'> & { readonly ending?: string };

// Each is loaded only when a file of its kind is there.
const READERS: Readonly<
  Record<
    ReadableKind,
    (bytes: Uint8Array, name: string, parts?: PdfParts) => Promise<Reading | ArticleFault>
  >
> = {
  text: async (bytes, name) => (await import('./reading/read-text.ts')).readText(bytes, name),
  pdf: async (bytes, _, parts) => (await import('./reading/pdf/read-pdf.ts')).readPdf(bytes, parts),
  zip: async (bytes) => (await import('./reading/office/read-office.ts')).readOffice(bytes),
  rtf: async (bytes) => (await import('./reading/rtf/read-rtf.ts')).readRtf(bytes),
  mail: async (bytes) => (await import('./reading/mail/read-mail.ts')).readMail(bytes),
};

/** Reads the bytes of the file `name`; `parts` are those of pdf.js that are kept elsewhere. */
export async function readArticle(
  bytes: Uint8Array,
  name: string,
  parts?: PdfParts,
): Promise<Article | ArticleFault> {
  const kind = kindOfFile(bytes, name);
  if (!isReadable(kind)) return kind;
  const found = await READERS[kind](bytes, name, parts);
  if (typeof found === 'string') return found;
  if (found.text.length > MAX_TEXT) return 'too-complex';
  // What a page says of itself to machines comes before what it prints.
  return { ...bylineOf(found.text, found.title), ending: kind, ...found };
}

function isReadable(kind: string): kind is ReadableKind {
  return Object.hasOwn(READERS, kind);
}
