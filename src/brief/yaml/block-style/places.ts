// Where the values of a text stand, packed: a long brief has a hundred thousand of them.
import type { Span } from '../../../diagnostics/diagnostic.ts';
import type { Path } from '../path-text.ts';
import { isQuote } from './keys.ts';

/** Of each value: its key and itself from where to where, and where the next one's numbers begin. */
const KEY_START = 0;
const KEY_END = 1;
const START = 2;
const END = 3;
const NEXT = 4;
const SIZE = 5;
const NONE = -1;

/** Takes down values in the order of the text, those in a collection after the collection. */
export class PlaceWriter {
  readonly #numbers: number[] = [];

  /** Begins a value; `close` says where it stands. */
  open(keyStart: number = NONE, keyEnd: number = NONE): number {
    return this.#numbers.push(keyStart, keyEnd, NONE, NONE, 0) - SIZE;
  }

  /** Ends a value and all that it holds; a collection has no place of its own. */
  close(value: number, start: number = NONE, end: number = NONE): void {
    this.#numbers[value + START] = start;
    this.#numbers[value + END] = end;
    this.#numbers[value + NEXT] = this.#numbers.length;
  }

  /** Ends a value of which nothing is written: it stands at its key. */
  closeEmpty(value: number): void {
    this.close(value, this.#numbers[value + KEY_START], this.#numbers[value + KEY_END]);
  }

  done(text: string): Places {
    return new Places(Int32Array.from(this.#numbers), text);
  }
}

/** Where a value stands; absent if it is a collection. */
export interface ValuePlace {
  readonly key?: Span;
  readonly value?: Span;
}

/** The places of all values of a text. */
export class Places {
  readonly #numbers: Int32Array;
  readonly #text: string;
  /** The entries of the lists that were asked for. */
  readonly #entries = new Map<number, number[]>();
  /** The keys of the mappings that were asked for. */
  readonly #keys = new Map<number, Map<string, number>>();

  constructor(numbers: Int32Array, text: string) {
    this.#numbers = numbers;
    this.#text = text;
  }

  /** The place of the value at a path; undefined if there is none. */
  find(path: Path): ValuePlace | undefined {
    let value: number | undefined = 0;
    for (const step of path) {
      value = this.#child(value, step);
      if (value === undefined) return undefined;
    }
    const [key, own] = [this.#span(value + KEY_START), this.#span(value + START)];
    return { ...(key && { key }), ...(own && { value: own }) };
  }

  #child(parent: number, step: string | number): number | undefined {
    const numbers = this.#numbers;
    const end = numbers[parent + NEXT]!;
    const first = parent + SIZE;
    if (first >= end) return undefined;
    if (numbers[first + KEY_START] === NONE)
      return typeof step === 'number' ? this.#entriesOf(parent)[step] : undefined;
    return this.#keysOf(parent).get(String(step));
  }

  /** The same for a mapping: one of a hundred thousand unknown keys is asked for each of them. */
  #keysOf(mapping: number): ReadonlyMap<string, number> {
    const numbers = this.#numbers;
    let keys = this.#keys.get(mapping);
    if (keys === undefined) {
      keys = new Map();
      const end = numbers[mapping + NEXT]!;
      for (let child = mapping + SIZE; child < end; child = numbers[child + NEXT]!)
        keys.set(this.#keyOf(child), child);
      this.#keys.set(mapping, keys);
    }
    return keys;
  }

  /** A list of thousands may have a problem in each entry: the way through it is gone once. */
  #entriesOf(list: number): readonly number[] {
    const numbers = this.#numbers;
    let entries = this.#entries.get(list);
    if (entries === undefined) {
      entries = [];
      const end = numbers[list + NEXT]!;
      for (let child = list + SIZE; child < end; child = numbers[child + NEXT]!)
        entries.push(child);
      this.#entries.set(list, entries);
    }
    return entries;
  }

  #keyOf(value: number): string {
    const [start, end] = [this.#numbers[value + KEY_START]!, this.#numbers[value + KEY_END]!];
    // The marks of a key in quotation marks are no part of it.
    const marks = isQuote(this.#text.charCodeAt(start)) ? 1 : 0;
    return this.#text.slice(start + marks, end - marks);
  }

  #span(at: number): Span | undefined {
    const start = this.#numbers[at]!;
    return start === NONE ? undefined : { start, end: this.#numbers[at + 1]! };
  }
}
