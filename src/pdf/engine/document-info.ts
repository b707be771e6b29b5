// What a document says of itself, and the same as PDF's information dictionary has it.

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

/** The dictionary as pdfkit takes it. */
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
