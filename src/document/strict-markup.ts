// A quick reader of markup as our templates write it: lower-case tags, each closed, values in double
// quotes. It knows no faults; what is written in another way is for the parser.
import { MAX_DEPTH, type Markup, VOID } from './markup.ts';

const [NEWLINE, TAB, SPACE, QUOTE, SLASH, LESS, EQUALS, GREATER] = [10, 9, 32, 34, 47, 60, 61, 62];
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

/** Ends the reading. */
class Loose extends Error {}

/** The element `root` of `source`; undefined unless all of it is written strictly. */
export function parseStrictly(source: string): Markup | undefined {
  try {
    return new Reader(source).read();
  } catch (error) {
    if (error instanceof Loose) return undefined;
    throw error;
  }
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Markup {
    const root: Markup = { name: 'root', attributes: {}, children: [], offset: 0 };
    const open = [root];
    while (this.#at < this.#source.length) {
      const parent = open.at(-1)!;
      if (this.#source.charCodeAt(this.#at) !== LESS) parent.children.push(this.#text());
      else if (this.#source.charCodeAt(this.#at + 1) === SLASH) {
        if (open.length === 1 || !this.#skip(`</${parent.name}>`)) loose();
        open.pop();
      } else {
        const element = this.#tag();
        parent.children.push(element);
        if (!VOID.has(element.name)) open.push(element);
        if (open.length > MAX_DEPTH) loose();
      }
    }
    return open.length === 1 ? root : loose();
  }

  #text(): string {
    const start = this.#at;
    const end = this.#source.indexOf('<', start);
    this.#at = end === -1 ? this.#source.length : end;
    return decoded(this.#source.slice(start, this.#at));
  }

  #tag(): Markup {
    const offset = this.#at;
    this.#at += 1;
    const name = this.#name();
    const attributes: Record<string, string> = {};
    while (this.#skipSpace() && isNameCharacter(this.#source.charCodeAt(this.#at)))
      this.#attribute(attributes);
    this.#endOfTag(name);
    return { name, attributes, children: [], offset };
  }

  #attribute(attributes: Record<string, string>): void {
    const name = this.#name();
    const start = this.#at + 2;
    const isQuoted =
      this.#source.charCodeAt(start - 2) === EQUALS && this.#source.charCodeAt(start - 1) === QUOTE;
    const end = this.#source.indexOf('"', start);
    if (!isQuoted || end === -1 || Object.hasOwn(attributes, name)) loose();
    const value = this.#source.slice(start, end);
    if (value.includes('<') || value.includes('>')) loose();
    attributes[name] = decoded(value);
    this.#at = end + 1;
  }

  /** Elements that hold nothing may be closed in three ways; the others are not closed here. */
  #endOfTag(name: string): void {
    if (!VOID.has(name)) {
      if (!this.#skip('>')) loose();
      return;
    }
    this.#skip('/');
    if (!this.#skip('>')) loose();
    const end = this.#at;
    this.#skipSpace();
    if (!this.#skip(`</${name}>`)) this.#at = end;
  }

  #name(): string {
    const start = this.#at;
    while (isNameCharacter(this.#source.charCodeAt(this.#at))) this.#at += 1;
    const code = this.#source.charCodeAt(this.#at);
    const isEnded = isSpace(code) || code === EQUALS || code === GREATER || code === SLASH;
    return this.#at > start && isEnded ? this.#source.slice(start, this.#at) : loose();
  }

  #skip(text: string): boolean {
    const isHere = this.#source.startsWith(text, this.#at);
    if (isHere) this.#at += text.length;
    return isHere;
  }

  /** True if there was white space. */
  #skipSpace(): boolean {
    const start = this.#at;
    while (isSpace(this.#source.charCodeAt(this.#at))) this.#at += 1;
    return this.#at > start;
  }
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,4}|x[\dA-Fa-f]{1,4});|[^;]{0,5};?)/g,
    (entity, number: string | undefined) => ENTITIES.get(entity) ?? numbered(number),
  );
}

/** The character with this number, unless it is one of those that HTML reads in its own way. */
function numbered(number: string | undefined): string {
  const code = number === undefined ? 0 : Number(number.startsWith('x') ? `0${number}` : number);
  const isUsual = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);
  return isUsual ? String.fromCharCode(code) : loose();
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === TAB;
}

/** Letters, figures and the hyphen of `data-at`. */
function isNameCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45;
}

function loose(): never {
  throw new Loose('left to the parser');
}
