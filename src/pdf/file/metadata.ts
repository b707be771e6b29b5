// What a document says of itself.
import type { Standard } from '../../brief/format/terms.ts';

/** What the document says of itself. */
export interface DocumentInfo {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: string | undefined;
  readonly creator: string;
  readonly lang: string;
  readonly standard: Standard;
  /** The clock of the build: creation and modification date. */
  readonly now: Date;
}

/** What pdfkit is told of a document besides its paper. */
export function documentOptions(info: DocumentInfo): Record<string, unknown> {
  return {
    pdfVersion: '1.7',
    // PDF/A-3a and PDF/UA-1 exclude each other in pdfkit, and it knows no later ones: what they want
    // is asked for here, what the document claims is put right in the metadata.
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: info.lang,
    autoFirstPage: false,
    // The number of pages stands on each of them: all stay open until it is known.
    bufferPages: true,
    font: null,
    info: infoDictionary(info),
  };
}

/** The dictionary as pdfkit takes it. */
function infoDictionary(info: DocumentInfo): Record<string, unknown> {
  return {
    Title: info.title,
    ...(info.author ? { Author: info.author } : {}),
    ...(info.subject ? { Subject: info.subject } : {}),
    ...(info.keywords ? { Keywords: info.keywords } : {}),
    Creator: info.creator,
    Producer: info.creator,
    CreationDate: info.now,
    ModDate: info.now,
  };
}

/** Escapes text for XML and drops the control characters that XML 1.0 cannot carry. */
export function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return (
    text
      .replace(/[&<>"']/g, (character) => names[character]!)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
