// A way through the lines of a YAML text, without those that are empty or hold only a comment, and the
// characters that its syntax is made of.

/** Ends a quick reading; the library reads the text instead. */
export class Beyond extends Error {}

/** Says that the text is not for the quick reader. */
export function beyond(): never {
  throw new Beyond('left to the library');
}

export const NEWLINE = 10;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const COMMA = 44;
export const DASH = 45;
export const COLON = 58;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

/** True where a line or the text ends, and for a space. */
export function isGap(code: number): boolean {
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}

/** Characters that no plain text begins with, or that begin one only in some places. */
const INDICATORS: ReadonlySet<number> = new Set(
  [...'-?:,[]{}#&*!|>\'"%@` \n'].map((character) => character.charCodeAt(0)),
);

/** True if a plain text can begin with this, whatever follows. */
export function beginsPlain(code: number): boolean {
  return !INDICATORS.has(code) && code !== 0xfeff && !Number.isNaN(code);
}

/** Stands at a place of a text; `column` is how far the line's first word, or an entry's, is indented. */
export class Lines {
  readonly text: string;
  at = 0;
  column = 0;
  /** True if a line that holds only a comment stands right above. */
  isBelowComment = false;

  constructor(text: string) {
    this.text = text;
    this.toWords(0);
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  code(offset = 0): number {
    return this.text.charCodeAt(this.at + offset);
  }

  /** Goes over spaces; false if nothing but perhaps a comment is left of the line. */
  toNextWord(): boolean {
    while (this.code() === SPACE) this.at += 1;
    return !this.isAtEnd && this.code() !== NEWLINE && this.code() !== HASH;
  }

  /** Leaves a line of which nothing but spaces and a comment may be left. */
  leaveLine(): void {
    if (this.toNextWord() || (this.code() === HASH && this.code(-1) !== SPACE)) beyond();
    const end = this.text.indexOf('\n', this.at);
    this.toWords(end === -1 ? this.text.length : end + 1);
  }

  /** Goes to the first line from `start` that has words. */
  toWords(start: number): void {
    let [lineStart, at] = [start, start];
    this.isBelowComment = false;
    for (;;) {
      const code = this.text.charCodeAt(at);
      if (code === HASH) {
        this.isBelowComment = true;
        const end = this.text.indexOf('\n', at);
        at = end === -1 ? this.text.length : end;
      } else if (code === NEWLINE) {
        at += 1;
        lineStart = at;
      } else if (code === SPACE) {
        at += 1;
      } else break;
    }
    this.at = at;
    this.column = at < this.text.length ? at - lineStart : -1;
  }
}
