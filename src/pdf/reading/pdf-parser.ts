// Parses PDF values out of bytes that need not be a sound file: never past the end, never too deep.
import { type PdfDictionary, PdfFault, PdfName, PdfReference, type PdfValue } from './pdf-value.ts';

const MAX_DEPTH = 64;
const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(Buffer.from('()<>[]{}/%'));
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

const code = (character: string): number => character.charCodeAt(0);
const OPEN = code('(');
const CLOSE = code(')');
const LESS = code('<');
const GREATER = code('>');
const BACKSLASH = code('\\');

/** Reads values one after another from `position`. */
export class PdfParser {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    if (!(position >= 0 && position <= bytes.length))
      throw new PdfFault('an object is not where it should be');
    this.bytes = bytes;
    this.position = position;
  }

  /** The value here; a word that is no value, such as `endobj`, is a fault. */
  value(depth = 0): PdfValue {
    if (depth > MAX_DEPTH) throw new PdfFault('its values are nested too deep');
    this.skipSpace();
    const byte = this.bytes[this.position];
    if (byte === undefined) throw new PdfFault('it ends in the middle of a value');
    if (byte === code('/')) return new PdfName(this.#name());
    if (byte === OPEN) return this.#literalString();
    if (byte === code('[')) return this.#array(depth);
    if (byte === LESS)
      return this.bytes[this.position + 1] === LESS ? this.#dictionary(depth) : this.#hexString();
    return this.#wordValue();
  }

  /** A whole number here, else `undefined`; the position moves only past a number. */
  integer(): number | undefined {
    const start = this.position;
    const word = this.word();
    if (/^[+-]?\d{1,15}$/.test(word)) return Number(word);
    this.position = start;
    return undefined;
  }

  /** True, and past it, if `word` stands here. */
  take(word: string): boolean {
    const start = this.position;
    if (this.word() === word) return true;
    this.position = start;
    return false;
  }

  /** The regular characters here, after white space and comments. */
  word(): string {
    this.skipSpace();
    const start = this.position;
    while (this.position < this.bytes.length && isRegular(this.bytes[this.position]!))
      this.position += 1;
    // Longer than any number or keyword, so nothing is lost by cutting it.
    const end = Math.min(this.position, start + 64);
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, end - start).toString(
      'latin1',
    );
  }

  skipSpace(): void {
    for (; this.position < this.bytes.length; this.position++) {
      const byte = this.bytes[this.position]!;
      if (byte === code('%')) this.#skipLine();
      else if (!WHITE.has(byte)) return;
    }
  }

  #skipLine(): void {
    const { bytes } = this;
    while (this.position < bytes.length && bytes[this.position] !== 10) {
      if (bytes[this.position] === 13) return;
      this.position += 1;
    }
  }

  #wordValue(): PdfValue {
    const word = this.word();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return this.#numberOrReference(word);
    throw new PdfFault(`“${word.replace(/[^ -~]/g, '?')}” stands where a value should`);
  }

  #numberOrReference(word: string): number | PdfReference {
    if (!/^\d{1,10}$/.test(word)) return Number(word);
    const after = this.position;
    const generation = this.integer();
    if (generation !== undefined && this.take('R')) return new PdfReference(Number(word));
    this.position = after;
    return Number(word);
  }

  #name(): string {
    this.position += 1;
    const start = this.position;
    while (this.position < this.bytes.length && isRegular(this.bytes[this.position]!))
      this.position += 1;
    const written = Buffer.from(this.bytes.subarray(start, this.position)).toString('latin1');
    return written.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  #array(depth: number): readonly PdfValue[] {
    this.position += 1;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.position] === code(']')) break;
      values.push(this.value(depth + 1));
    }
    this.position += 1;
    return values;
  }

  #dictionary(depth: number): PdfDictionary {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      const byte = this.bytes[this.position];
      if (byte === GREATER && this.bytes[this.position + 1] === GREATER) break;
      if (byte !== code('/')) throw new PdfFault('a key of a dictionary is not a name');
      const key = this.#name();
      entries.set(key, this.value(depth + 1));
    }
    this.position += 2;
    return entries;
  }

  #hexString(): Uint8Array {
    const end = this.bytes.indexOf(GREATER, this.position);
    if (end === -1) {
      this.position = this.bytes.length;
      throw new PdfFault('a string does not end');
    }
    const hex = Buffer.from(this.bytes.subarray(this.position + 1, end)).toString('latin1');
    this.position = end + 1;
    const digits = hex.replace(/[^0-9a-fA-F]/g, '');
    return new Uint8Array(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'));
  }

  #literalString(): Uint8Array {
    const out: number[] = [];
    let depth = 1;
    for (this.position += 1; this.position < this.bytes.length; this.position++) {
      const byte = this.bytes[this.position]!;
      if (byte === BACKSLASH) this.#escape(out);
      else {
        if (byte === OPEN) depth += 1;
        if (byte === CLOSE) depth -= 1;
        if (depth === 0) {
          this.position += 1;
          return Uint8Array.from(out);
        }
        out.push(byte);
      }
    }
    throw new PdfFault('a string does not end');
  }

  /** What a backslash and the characters after it stand for (ISO 32000-1, table 3). */
  #escape(out: number[]): void {
    const next = this.bytes.subarray(this.position + 1, this.position + 4);
    const text = Buffer.from(next).toString('latin1');
    const octal = /^[0-7]{1,3}/.exec(text)?.[0];
    if (octal !== undefined) {
      out.push(Number.parseInt(octal, 8) & 255);
      this.position += octal.length;
      return;
    }
    this.position += text.startsWith('\r\n') ? 2 : 1;
    if (/^[\r\n]/.test(text)) return;
    const byte = ESCAPES[text[0] ?? ''] ?? next[0];
    if (byte !== undefined) out.push(byte);
  }
}

function isRegular(byte: number): boolean {
  return !WHITE.has(byte) && !DELIMITERS.has(byte);
}
