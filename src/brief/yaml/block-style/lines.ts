// A way through the lines of a YAML text, without those that are empty or hold only a comment.
import { beyond } from './beyond.ts';
import { HASH, NEWLINE, SPACE } from './characters.ts';

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
