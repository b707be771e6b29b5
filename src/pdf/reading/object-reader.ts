// What those who look for the objects of a file may ask of it, and what object streams hold.
import { PdfParser } from './pdf-parser.ts';
import { countOf, type PdfStream, type PdfValue } from './pdf-value.ts';

/** An object with its number. */
export interface NumberedObject {
  readonly id: number;
  readonly value: PdfValue;
}

/** Objects of a file by their place in it. */
export interface ObjectReader {
  readonly bytes: Buffer;
  objectAt(offset: number): NumberedObject;
  /** Tells that so many bytes were parsed, which is bounded. */
  parsed(bytes: number): void;
  /** The bytes of a stream without its filters, `limit` at most. */
  unpacked(stream: PdfStream, limit?: number): Uint8Array;
}

/** The objects in an object stream (ISO 32000-1, 7.5.7). */
export function packedObjects(file: ObjectReader, stream: PdfStream): NumberedObject[] {
  const first = countOf(stream.dictionary.get('First')) ?? 0;
  const bytes = file.unpacked(stream);
  const heads = new PdfParser(bytes);
  const objects: NumberedObject[] = [];
  while (heads.position < first) {
    const id = heads.integer();
    const offset = heads.integer();
    if (id === undefined || offset === undefined) break;
    const parser = new PdfParser(bytes, first + offset);
    objects.push({ id, value: parser.value() });
    file.parsed(parser.position - first - offset);
  }
  return objects;
}
