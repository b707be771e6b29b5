// An article in RTF. What is left out of the print (deleted or hidden text, comments, heads and feet)
// is left out here; nothing in it is run.

import type { ArticleFault, Found } from '../../article.ts';
import { headlineOf } from '../byline.ts';
import { decodeAs } from '../decode-article.ts';
import { CHARACTERS, CHARSETS, codePage, ENDS, HIDDEN } from './rtf-words.ts';

/** No writer nests groups like that. */
const MAX_DEPTH = 1000;
const MAX_BYTES = 24 * 1024 * 1024;

/** Reads a text in RTF. */
export function readRtf(bytes: Uint8Array): Found | ArticleFault {
  if (bytes.length > MAX_BYTES) return 'too-complex';
  const reader = new RtfReader(Buffer.from(bytes).toString('latin1'));
  const fault = reader.read();
  if (fault !== undefined) return fault;
  const text = reader.text();
  if (text === '\n') return 'empty';
  const title = headlineOf(text);
  return { text, ...(title !== undefined && { title }) };
}

/** What holds inside a group, and is as before behind it. */
interface Group {
  isHidden: boolean;
  /** Characters that stand for those that are told by number, for older programs. */
  instead: number;
  font: string;
  isDeleted: boolean;
  isInvisible: boolean;
  isFontTable: boolean;
  isNote: boolean;
}

const TOKEN = /\\(?:'([0-9a-f]{2})|([a-z]{1,32})(-?\d{1,10})? ?|([^a-z]))|([{}])|[^\\{}]+/giy;

class RtfReader {
  readonly #rtf: string;
  readonly #paragraphs: string[] = [''];
  readonly #notes: string[] = [];
  readonly #encodings = new Map<string, string>();
  readonly #open: Group[] = [];
  #group: Group = {
    isHidden: false,
    instead: 1,
    font: '',
    isDeleted: false,
    isInvisible: false,
    isFontTable: false,
    isNote: false,
  };
  #usual = 'windows-1252';
  #usualFont = '';
  /** Bytes that are not decoded yet: a character may have two. */
  #bytes: number[] = [];
  #skipped = 0;
  #isStarred = false;

  constructor(rtf: string) {
    this.#rtf = rtf;
  }

  read(): ArticleFault | undefined {
    const token = new RegExp(TOKEN);
    for (let found = token.exec(this.#rtf); found; found = token.exec(this.#rtf)) {
      const [written, hex, word, number, symbol, brace] = found;
      if (brace === '{') {
        if (this.#open.length >= MAX_DEPTH) return 'too-complex';
        this.#begin();
      } else if (brace === '}') {
        // What stands behind the document is none of it.
        if (this.#open.length <= 1) return undefined;
        this.#end();
      } else if (hex !== undefined) this.#byte(Number.parseInt(hex, 16));
      else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
      else if (word !== undefined) this.#word(word, number);
      else if (symbol !== undefined) this.#symbol(symbol);
      else this.#literal(written);
    }
    return this.#open.length > 0 ? 'damaged' : undefined;
  }

  text(): string {
    this.#flush();
    const all = [...this.#paragraphs, ...this.#notes];
    const filled = all
      .map((each) => each.replace(/\s+/gu, ' ').trim())
      .filter((each) => each !== '');
    return `${filled.join('\n\n')}\n`;
  }

  #begin(): void {
    this.#flush();
    this.#open.push(this.#group);
    this.#group = { ...this.#group };
    this.#skipped = 0;
    this.#isStarred = false;
  }

  #end(): void {
    this.#flush();
    this.#group = this.#open.pop()!;
    this.#skipped = 0;
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#isStarred = true;
    else if (symbol === '\n' || symbol === '\r') this.#word('par', undefined);
    else this.#write(CHARACTERS[symbol] ?? '');
  }

  #word(word: string, number: string | undefined): void {
    this.#flush();
    const group = this.#group;
    const isOn = number !== '0';
    if (this.#isStarred || HIDDEN.has(word)) {
      group.isHidden = true;
      group.isFontTable = word === 'fonttbl';
      this.#isStarred = false;
    } else if (word === 'u') this.#unicode(Number(number ?? 0));
    else if (word === 'uc') group.instead = Math.max(0, Number(number ?? 1));
    else if (word === 'deleted') group.isDeleted = isOn;
    else if (word === 'v') group.isInvisible = isOn;
    else if (word === 'plain')
      Object.assign(group, { isDeleted: false, isInvisible: false, font: '' });
    else if (word === 'footnote') this.#beginNote();
    else if (word === 'chftn') this.#write(`[${this.#notes.length + (group.isNote ? 0 : 1)}]`);
    else if (ENDS.has(word)) this.#endParagraph();
    else if (CHARACTERS[word] !== undefined) this.#write(CHARACTERS[word]);
    else this.#encoding(word, number);
  }

  #encoding(word: string, number: string | undefined): void {
    if (word === 'f') this.#group.font = number ?? '';
    else if (word === 'deff') this.#usualFont = number ?? '';
    else if (word === 'ansicpg') this.#usual = codePage(Number(number));
    else if (word === 'mac') this.#usual = 'macintosh';
    else if (word === 'fcharset' && this.#group.isFontTable) {
      const encoding = CHARSETS[Number(number)];
      if (encoding !== undefined) this.#encodings.set(this.#group.font, encoding);
    }
  }

  #beginNote(): void {
    this.#flush();
    this.#notes.push('');
    this.#group.isNote = true;
  }

  #endParagraph(): void {
    this.#flush();
    if (this.#isShown() && !this.#group.isNote) this.#paragraphs.push('');
    else this.#write(' ');
  }

  #unicode(number: number): void {
    this.#write(String.fromCharCode(number & 0xffff));
    this.#skipped = this.#group.instead;
  }

  // Of the characters that stand for one told by number, each is a byte or a letter.
  #byte(byte: number): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (this.#isShown()) this.#bytes.push(byte);
  }

  #literal(written: string): void {
    if (!this.#isShown()) return;
    for (const letter of written) {
      if (letter !== '\n' && letter !== '\r') this.#byte(letter.charCodeAt(0));
    }
  }

  #isShown(): boolean {
    const { isHidden, isDeleted, isInvisible } = this.#group;
    return !(isHidden || isDeleted || isInvisible);
  }

  #write(text: string): void {
    if (!this.#isShown()) return;
    this.#flush();
    const list = this.#group.isNote ? this.#notes : this.#paragraphs;
    list[list.length - 1] += text;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    const font = this.#group.font === '' ? this.#usualFont : this.#group.font;
    const encoding = this.#encodings.get(font) ?? this.#usual;
    this.#write(decodeAs(bytes, encoding) ?? decodeAs(bytes, 'windows-1252') ?? '');
  }
}
