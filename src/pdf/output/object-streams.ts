// The bytes of a PDF file: small objects packed into compressed object streams, and the
// cross-reference stream that finds them (ISO 32000-1, 7.5.7 and 7.5.8).
import { deflateSync } from 'node:zlib';
import { crossReferences, type Entry } from './cross-references.ts';

const OBJECTS_A_STREAM = 1000;

/** What the end of the file refers to, written as PDF: `5 0 R`, `[<00> <00>]`. */
export interface Trailer {
  readonly Root: string;
  readonly Info: string;
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
  readonly #entries = new Map<number, Entry>();
  #offset = 0;
  /** Plain objects that wait for their stream. */
  #waiting: { readonly id: number; readonly text: string }[] = [];
  /** The streams that hold the others, by the objects in them: they get their numbers last. */
  readonly #packs: Pack[] = [];

  constructor(version: number) {
    // Four bytes above 127 tell programs that this is no text.
    this.#push(Buffer.from(`%PDF-${version}\n%\xff\xff\xff\xff\n`, 'latin1'));
  }

  /** An object without a stream; `text` holds a character a byte. */
  addPlain(id: number, text: string): void {
    this.#waiting.push({ id, text });
    if (this.#waiting.length === OBJECTS_A_STREAM) this.#pack();
  }

  /** An object with a stream: its dictionary, and its bytes as they stand in the file. */
  addStream(id: number, dictionary: string, bytes: Uint8Array): void {
    this.#entries.set(id, { offset: this.#offset });
    this.#push(Buffer.from(`${id} 0 obj\n${dictionary}\nstream\n`, 'latin1'));
    this.#push(bytes);
    this.#push(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  }

  /** The whole file; `count` is the number of objects that were given. */
  finish(count: number, trailer: Trailer): Uint8Array {
    this.#pack();
    let id = count;
    for (const { ids, dictionary, bytes } of this.#packs) {
      id += 1;
      for (const [index, each] of ids.entries()) this.#entries.set(each, { stream: id, index });
      this.addStream(id, dictionary, bytes);
    }
    const start = this.#offset;
    id += 1;
    this.#entries.set(id, { offset: start });
    const { dictionary, rows } = crossReferences(this.#entries, id + 1);
    const keys = `/Root ${trailer.Root} /Info ${trailer.Info} /ID ${trailer.ID}`;
    const bytes = deflateSync(rows);
    const about = `<</Type /XRef ${dictionary} ${keys} /Filter /FlateDecode /Length ${bytes.length}>>`;
    this.addStream(id, about, bytes);
    this.#push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(this.#chunks);
  }

  #pack(): void {
    if (this.#waiting.length === 0) return;
    let heads = '';
    let bodies = '';
    for (const { id, text } of this.#waiting) {
      heads += `${id} ${bodies.length} `;
      bodies += `${text}\n`;
    }
    const bytes = deflateSync(Buffer.from(heads + bodies, 'latin1'));
    const dictionary = `<</Type /ObjStm /N ${this.#waiting.length} /First ${heads.length} /Filter /FlateDecode /Length ${bytes.length}>>`;
    this.#packs.push({ ids: this.#waiting.map(({ id }) => id), dictionary, bytes });
    this.#waiting = [];
  }

  #push(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#offset += bytes.length;
  }
}
