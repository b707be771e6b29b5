// What a PDF says of itself, in our words and in those of its information dictionary.

/** What the document says of itself. */
export interface DocumentInfo {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: string | undefined;
  readonly creator: string;
  readonly lang: string;
  /** The clock of the build: creation and modification date. */
  readonly now: Date;
}

/** The information dictionary (ISO 32000-1, 14.3.3), as pdfkit takes it. */
export function infoDictionary(info: DocumentInfo): Record<string, unknown> {
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
