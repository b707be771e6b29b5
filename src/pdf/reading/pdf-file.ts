// A PDF file from anyone: its objects by number, read when they are asked for, with bounded work.
import {
  type Entry,
  type NumberedObject,
  type ObjectReader,
  packedObjects,
  readCrossReferences,
  scanObjects,
} from './find-objects.ts';
import { PdfParser } from './pdf-parser.ts';
import {
  countOf,
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  PdfFault,
  PdfReference,
  type PdfStream,
  type PdfValue,
} from './pdf-value.ts';
import { unfiltered } from './stream-filters.ts';

/** Bytes that may be unpacked or searched through in all: about a second of work. */
const MAX_WORK = 128 * 1024 * 1024;
/** Bytes that one stream may unpack to where nobody asks for less. */
const MAX_STREAM = 32 * 1024 * 1024;
/** Values take more time and memory than the bytes that they are written in. */
const PARSING = 4;
const MAX_HOPS = 32;
const HEADER = '%PDF-';

export class PdfFile implements ObjectReader {
  readonly bytes: Buffer;
  #entries: ReadonlyMap<number, Entry> = new Map();
  #trailer: PdfDictionary = new Map();
  #work = MAX_WORK;
  readonly #packs = new Map<number, readonly PdfValue[]>();
  readonly #opening = new Set<number>();

  /** Opens a file; throws a `PdfFault` if it is none or cannot be read. */
  constructor(bytes: Uint8Array) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const start = all.subarray(0, 1024).indexOf(HEADER);
    if (start === -1) throw new PdfFault('it is not a PDF');
    this.bytes = all.subarray(start);
    if (!this.#open(readCrossReferences) && !this.#open(scanObjects))
      throw new PdfFault('it is damaged: no document can be found in it');
  }

  /** The root of the document. */
  get catalog(): PdfDictionary {
    const root = this.resolve(this.#trailer.get('Root'));
    if (!isDictionary(root)) throw new PdfFault('it is damaged: no document can be found in it');
    return root;
  }

  /** What the file says of itself: title, author, dates. */
  get information(): PdfValue {
    return this.#trailer.get('Info') ?? null;
  }

  /** What the end of the file says. */
  get trailer(): PdfDictionary {
    return this.#trailer;
  }

  /** The numbers of all its objects. */
  get ids(): readonly number[] {
    return [...this.#entries.keys()];
  }

  /** What `value` refers to, as far as it refers to anything. */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let hops = 0; found instanceof PdfReference; hops++) {
      if (hops > MAX_HOPS) throw new PdfFault('its objects refer to one another without end');
      found = this.object(found.id);
    }
    return found;
  }

  /** The object of a number; `null` if there is none, as the standard has it. */
  object(id: number): PdfValue {
    const entry = this.#entries.get(id);
    if (entry === undefined || entry === 'free') return null;
    if ('stream' in entry) return this.#packed(entry.stream)[entry.index] ?? null;
    const found = this.objectAt(entry.offset);
    if (found.id !== id) throw new PdfFault('an object is not where it should be');
    return found.value;
  }

  objectAt(offset: number): NumberedObject {
    const parser = new PdfParser(this.bytes, offset);
    try {
      const id = parser.integer();
      if (id === undefined || parser.integer() === undefined || !parser.take('obj'))
        throw new PdfFault('an object is not where it should be');
      const value = parser.value();
      if (!isDictionary(value) || !parser.take('stream')) return { id, value };
      return { id, value: { dictionary: value, raw: this.#rawStream(value, parser.position) } };
    } finally {
      this.parsed(parser.position - offset);
    }
  }

  unpacked({ dictionary, raw }: PdfStream, limit = MAX_STREAM): Uint8Array {
    const resolved = new Map([...dictionary].map(([key, value]) => [key, this.#inner(value)]));
    const bytes = unfiltered(resolved, raw, Math.min(limit, this.#work));
    this.#spend(raw.length + bytes.length);
    return bytes;
  }

  parsed(bytes: number): void {
    this.#spend(Math.max(0, bytes) * PARSING);
  }

  /** Filters and their parameters may be references themselves. */
  #inner(value: PdfValue): PdfValue {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved.map((each) => this.resolve(each)) : resolved;
  }

  #open(find: typeof scanObjects): boolean {
    try {
      const { entries, trailer } = find(this);
      this.#packs.clear();
      this.#entries = entries;
      this.#trailer = trailer;
      if (this.resolve(trailer.get('Encrypt')) !== null) throw encrypted();
      return nameOf(this.catalog.get('Type')) === 'Catalog' || this.catalog.has('Pages');
    } catch (error) {
      if (error instanceof PdfFault && error.hint === undefined) return false;
      throw error;
    }
  }

  #rawStream(dictionary: PdfDictionary, position: number): Uint8Array {
    const { bytes } = this;
    const start = position + (bytes[position] === 13 ? 1 : 0) + 1;
    const length = this.#length(dictionary.get('Length'));
    if (length !== undefined && start + length <= bytes.length) {
      const after = new PdfParser(bytes, start + length);
      if (after.take('endstream')) return bytes.subarray(start, start + length);
    }
    const end = bytes.indexOf('endstream', start);
    if (end === -1) throw new PdfFault('a stream does not end');
    this.#spend(end - start);
    return bytes.subarray(start, end);
  }

  // The length of a stream may stand in an object that cannot be found, or in the stream itself.
  #length(value: PdfValue | undefined): number | undefined {
    if (!(value instanceof PdfReference)) return countOf(value);
    if (this.#opening.has(value.id)) return undefined;
    this.#opening.add(value.id);
    try {
      return countOf(this.object(value.id));
    } catch (error) {
      if (error instanceof PdfFault) return undefined;
      throw error;
    } finally {
      this.#opening.delete(value.id);
    }
  }

  /** The objects of an object stream (ISO 32000-1, 7.5.7). */
  #packed(id: number): readonly PdfValue[] {
    const known = this.#packs.get(id);
    if (known) return known;
    const entry = this.#entries.get(id);
    if (entry === undefined || entry === 'free' || 'stream' in entry)
      throw new PdfFault('an object stream is not where it should be');
    const { value } = this.objectAt(entry.offset);
    if (!isStream(value)) throw new PdfFault('an object stream is not where it should be');
    const objects = packedObjects(this, value).map(({ value: each }) => each);
    this.#packs.set(id, objects);
    return objects;
  }

  #spend(bytes: number): void {
    this.#work -= bytes;
    if (this.#work < 0) throw new PdfFault('it unpacks to more than a briefing can hold', '');
  }
}

function encrypted(): PdfFault {
  return new PdfFault(
    'it is protected by a password or by permissions',
    'take the protection off first, e.g. with `qpdf --decrypt in.pdf out.pdf`',
  );
}
