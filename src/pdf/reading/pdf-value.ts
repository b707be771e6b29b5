// The values that a PDF file holds (ISO 32000-1, 7.3), as this reader knows them.

/** A name such as `/Type`. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A reference to an indirect object. */
export class PdfReference {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A dictionary with bytes after it; these are as they stand in the file. */
export interface PdfStream {
  readonly dictionary: PdfDictionary;
  readonly raw: Uint8Array;
}

/** Strings are bytes. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfReference
  | Uint8Array
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

/** What keeps a file from being read; becomes a diagnostic where the reader is called. */
export class PdfFault extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeof value === 'object' && value !== null && 'raw' in value;
}

/** The text of a name; `undefined` for any other value. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}

/** A whole number that can be an offset, length or count; `undefined` for any other value. */
export function countOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The characters of a text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 by its mark, else Latin. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  const [first, second, third] = value;
  if (first === 0xfe && second === 0xff)
    return new TextDecoder('utf-16be').decode(value.subarray(2));
  if (first === 0xff && second === 0xfe)
    return new TextDecoder('utf-16le').decode(value.subarray(2));
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(value);
  return Buffer.from(value).toString('latin1');
}
