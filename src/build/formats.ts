// The kinds of document that a brief can become, by the ends of their names.

export const FORMATS = ['pdf', 'html', 'docx', 'md', 'txt', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

/** The bytes of documents by their format. */
export type Documents = Readonly<Partial<Record<Format, Uint8Array>>>;
