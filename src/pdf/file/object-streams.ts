// The bytes of a PDF file: small objects packed into compressed object streams, and the
// cross-reference stream that finds them (ISO 32000-1, 7.5.7 and 7.5.8).
import { deflateSync } from 'node:zlib';
import { filteredRows } from '../../picture/png-rows.ts';
import { ByteWriter } from './byte-writer.ts';

const OBJECTS_A_STREAM = 1000;

/** What the end of the file refers to, written as PDF: `5 0 R`, `[<00> <00>]`. */
interface Trailer {
  readonly Root: string;
  readonly Info: string | undefined;
  readonly ID: string;
}

interface Pack {
  readonly ids: readonly number[];
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/** Takes objects as they are finished; only compressed bytes are kept. */
export class ObjectStreams {
  readonly #chunks: Uint8Array[] = [];
  /** Where objects with streams stand. */
  readonly #offsets = new Map<number, number>();
  #offset = 0;
  /** Plain objects that wait for their stream. */
  #ids: number[] = [];
  #heads = '';
  readonly #bodies = new ByteWriter();
  /** The streams that hold the others, by the objects in them: they get their numbers last. */
  readonly #packs: Pack[] = [];

  constructor(version: string) {
    // Four bytes above 127 tell programs that this is no text.
    this.#push(Buffer.from(`%PDF-${version}\n%\xff\xff\xff\xff\n`, 'latin1'));
  }

  /** An object without a stream; `text` holds a character a byte. */
  addPlain(id: number, text: string): void {
    this.#ids.push(id);
    this.#heads += `${id} ${this.#bodies.length} `;
    this.#bodies.write(text);
    this.#bodies.write('\n');
    if (this.#ids.length === OBJECTS_A_STREAM) this.#pack();
  }

  /** An object with a stream: its dictionary, and its bytes as they stand in the file. */
  addStream(id: number, dictionary: string, bytes: Uint8Array): void {
    this.#offsets.set(id, this.#offset);
    this.#push(Buffer.from(`${id} 0 obj\n${dictionary}\nstream\n`, 'latin1'));
    this.#push(bytes);
    this.#push(Buffer.from(`${lineEndAfter(bytes)}endstream\nendobj\n`, 'latin1'));
  }

  /** The whole file; `count` is the number of objects that were given. */
  finish(count: number, trailer: Trailer): Uint8Array {
    this.#pack();
    const size = count + this.#packs.length + 2;
    const table = new CrossReferences(size);
    for (const [at, { ids, dictionary, bytes }] of this.#packs.entries()) {
      const stream = count + 1 + at;
      this.addStream(stream, dictionary, bytes);
      for (const [index, id] of ids.entries()) table.putInStream(id, stream, index);
    }
    for (const [id, offset] of this.#offsets) table.putInFile(id, offset);
    const start = this.#offset;
    table.putInFile(size - 1, start);
    const information = trailer.Info ? ` /Info ${trailer.Info}` : '';
    const keys = `/Root ${trailer.Root}${information} /ID ${trailer.ID}`;
    const bytes = deflateSync(table.rows());
    const about = `<</Type /XRef ${table.dictionary} ${keys} /Filter /FlateDecode /Length ${bytes.length}>>`;
    this.addStream(size - 1, about, bytes);
    this.#push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(this.#chunks);
  }

  #pack(): void {
    const ids = this.#ids;
    if (ids.length === 0) return;
    const heads = Buffer.from(this.#heads, 'latin1');
    const bytes = deflateSync(Buffer.concat([heads, this.#bodies.take()]));
    const dictionary = `<</Type /ObjStm /N ${ids.length} /First ${heads.length} /Filter /FlateDecode /Length ${bytes.length}>>`;
    this.#packs.push({ ids, dictionary, bytes });
    this.#ids = [];
    this.#heads = '';
  }

  #push(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#offset += bytes.length;
  }
}

const CARRIAGE_RETURN = 0x0d;

/** Some readers look for the end of a stream by its line end: its own last byte may not be half of that. */
export function lineEndAfter(bytes: Uint8Array): string {
  return bytes.at(-1) === CARRIAGE_RETURN ? '\r\n' : '\n';
}

const FREE = 0;
const IN_FILE = 1;
const IN_STREAM = 2;
// A kind, an offset or the number of a stream, an index.
const WIDTHS = [1, 4, 2] as const;
const ROW = 7;

/** The rows for the objects 0 to `size` - 1. */
export class CrossReferences {
  /** How a reader reads the rows. */
  readonly dictionary: string;
  readonly #rows: Buffer;

  /** All are free at first. */
  constructor(size: number) {
    const how = `/DecodeParms <</Predictor 12 /Columns ${ROW}>>`;
    this.dictionary = `/Size ${size} /W [${WIDTHS.join(' ')}] ${how}`;
    this.#rows = Buffer.alloc(ROW * size);
    for (let id = 0; id < size; id++) this.#put(id, FREE, 0, 0xffff);
  }

  putInFile(id: number, offset: number): void {
    this.#put(id, IN_FILE, offset, 0);
  }

  /** `index`: which of the objects of an object stream it is. */
  putInStream(id: number, stream: number, index: number): void {
    this.#put(id, IN_STREAM, stream, index);
  }

  #put(id: number, kind: number, place: number, index: number): void {
    const rows = this.#rows;
    const start = id * ROW;
    rows[start] = kind;
    rows.writeUInt32BE(place, start + 1);
    rows.writeUInt16BE(index, start + 5);
  }

  /** The rows, ready to be deflated. */
  rows(): Uint8Array {
    return filteredRows(this.#rows, ROW);
  }
}
