// For tests: reads the objects of a PDF file, with no code of ours: what pdf.js does not show of
// the structure tree, the annotations and the embedded files.
import { inflateSync } from 'node:zlib';

/** A PDF value: names are `{ name }`, references `{ ref }`, strings text (UTF-16 or Latin-1). */
export type PdfValue = number | boolean | null | string | PdfName | PdfRef | PdfValue[] | PdfDict;
export interface PdfName {
  readonly name: string;
}
export interface PdfRef {
  readonly ref: number;
}
export interface PdfDict {
  readonly dict: ReadonlyMap<string, PdfValue>;
  readonly stream?: Uint8Array;
}

export interface PdfObjects {
  readonly root: PdfDict;
  /** The value itself, or what a reference leads to. */
  get(value: PdfValue | undefined): PdfValue | undefined;
  /** The value under a key of a dictionary, references followed. */
  at(dict: PdfValue | undefined, key: string): PdfValue | undefined;
}

/** Reads every object of a file whose objects stand one after another, some in object streams. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const objects = new Map<number, PdfValue>();
  const reader = new Reader(bytes, 0);
  let root: PdfValue | undefined;
  for (let next = reader.object(); next; next = reader.object()) {
    objects.set(next.id, next.value);
    if (!isDict(next.value)) continue;
    const type = nameOf(next.value.dict.get('Type'));
    if (type === 'ObjStm') for (const [id, value] of packed(next.value)) objects.set(id, value);
    if (type === 'XRef') root = next.value.dict.get('Root');
  }
  const get = (value: PdfValue | undefined): PdfValue | undefined =>
    isRef(value) ? objects.get(value.ref) : value;
  const at = (dict: PdfValue | undefined, key: string): PdfValue | undefined => {
    const found = get(dict);
    return isDict(found) ? get(found.dict.get(key)) : undefined;
  };
  const catalogue = get(root);
  if (!isDict(catalogue)) throw new Error('The file has no catalogue');
  return { root: catalogue, get, at };
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return typeof value === 'object' && value !== null && 'dict' in value;
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

/** The characters of a name; undefined for anything else. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}

/** The bytes of a stream as they were before compression. */
export function inflated({ dict, stream }: PdfDict): Uint8Array {
  if (!stream) return new Uint8Array();
  return nameOf(dict.get('Filter')) === 'FlateDecode' ? inflateSync(stream) : stream;
}

function packed(stream: PdfDict): [number, PdfValue][] {
  const bytes = inflated(stream);
  const heads = new Reader(bytes, 0);
  const first = stream.dict.get('First') as number;
  const count = stream.dict.get('N') as number;
  return Array.from({ length: count }, () => [
    heads.value() as number,
    heads.value() as number,
  ]).map(([id, offset]) => [id!, new Reader(bytes, first + offset!).value()]);
}

const SPACE = /[\s\0]/;
const DELIMITER = /[\s\0()<>[\]{}/%]/;

/** Reads values one after another; a character is a byte. */
class Reader {
  readonly #bytes: Uint8Array;
  readonly #text: string;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    this.#at = at;
  }

  /** The next `1 0 obj … endobj`; undefined at the end of the objects. */
  object(): { id: number; value: PdfValue } | undefined {
    const head = /^\s*(?:%[^\n]*\n\s*)*(\d+) 0 obj/.exec(
      this.#text.slice(this.#at, this.#at + 200),
    );
    if (!head) return undefined;
    this.#at += head[0].length;
    const value = this.value();
    this.#space();
    const word = this.#word();
    if (word !== 'stream' || !isDict(value)) return { id: Number(head[1]), value };
    this.#at += this.#text[this.#at] === '\r' ? 2 : 1;
    const length = value.dict.get('Length');
    if (typeof length !== 'number') throw new Error('A stream does not say its length');
    const stream = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at = this.#text.indexOf('endobj', this.#at + length) + 'endobj'.length;
    return { id: Number(head[1]), value: { ...value, stream } };
  }

  value(): PdfValue {
    this.#space();
    const two = this.#text.slice(this.#at, this.#at + 2);
    if (two === '<<') return this.#dict();
    if (two[0] === '<') return this.#hex();
    if (two[0] === '(') return this.#string();
    if (two[0] === '[') return this.#array();
    if (two[0] === '/') return this.#name();
    return this.#numberOrWord();
  }

  #space(): void {
    while (SPACE.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #word(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !DELIMITER.test(this.#text[this.#at]!)) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  #numberOrWord(): PdfValue {
    const ref = /^(\d+) 0 R(?![A-Za-z])/.exec(this.#text.slice(this.#at, this.#at + 20));
    if (ref) {
      this.#at += ref[0].length;
      return { ref: Number(ref[1]) };
    }
    const word = this.#word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (word === '' || Number.isNaN(Number(word)))
      throw new Error(`“${word}” at ${this.#at} is no PDF value`);
    return Number(word);
  }

  #name(): PdfName {
    this.#at += 1;
    const code = (_: string, digits: string): string =>
      String.fromCharCode(Number.parseInt(digits, 16));
    return { name: this.#word().replace(/#([0-9A-Fa-f]{2})/g, code) };
  }

  #array(): PdfValue[] {
    this.#at += 1;
    const values: PdfValue[] = [];
    for (this.#space(); this.#text[this.#at] !== ']'; this.#space()) values.push(this.value());
    this.#at += 1;
    return values;
  }

  #dict(): PdfDict {
    this.#at += 2;
    const dict = new Map<string, PdfValue>();
    for (this.#space(); this.#text[this.#at] === '/'; this.#space())
      dict.set(this.#name().name, this.value());
    this.#at += 2;
    return { dict };
  }

  #hex(): string {
    const end = this.#text.indexOf('>', this.#at);
    const digits = this.#text.slice(this.#at + 1, end).replace(/\s/g, '');
    this.#at = end + 1;
    return decode(Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex'));
  }

  #string(): string {
    let text = '';
    let depth = 0;
    do {
      const character = this.#text[this.#at++]!;
      if (character === '\\') text += this.#escaped();
      else {
        depth += character === '(' ? 1 : character === ')' ? -1 : 0;
        text += character;
      }
    } while (depth > 0);
    return decode(Buffer.from(text.slice(1, -1), 'latin1'));
  }

  #escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at, this.#at + 3));
    if (octal) {
      this.#at += octal[0].length;
      return String.fromCharCode(Number.parseInt(octal[0], 8));
    }
    const character = this.#text[this.#at++]!;
    const known: Readonly<Record<string, string>> = {
      n: '\n',
      r: '\r',
      t: '\t',
      b: '\b',
      f: '\f',
      '\n': '',
    };
    return known[character] ?? character;
  }
}

/** A text string: UTF-16 with its mark, else a byte a character. */
function decode(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}
