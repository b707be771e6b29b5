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

/** What pdfkit is told of a document besides its paper. */
export function documentOptions(info: DocumentInfo): Record<string, unknown> {
  return {
    pdfVersion: '1.7',
    // PDF/A-3a and PDF/UA-1 exclude each other in pdfkit: the one is asked for here, the other's
    // identification is added to the metadata.
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
