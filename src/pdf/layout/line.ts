// A line of words, in the form that pdfmake's page writer places and repeats, and the order of its
// words on the page: text is broken in the order in which it is read (UAX 9, 3.4).

import { visualOrder } from '../../type/directions.ts';
import { Word } from './words.ts';

/** Where a heading leads to in the outline. */
interface LineHeading {
  readonly title: string;
  readonly level: number;
}

export class TextLine {
  /** Where the line stands on its page, set by the writer. */
  x = 0;
  y = 0;
  readonly inlines: Word[];
  /** Name of the place for links. */
  id: string | undefined;
  heading: LineHeading | undefined;
  /** Reaches over the edge of its column. */
  isTooWide = false;
  #height = 0;
  #ascent = 0;
  #width = 0;
  #leadingCut = 0;
  #trailingCut = 0;
  #ended = false;
  /** The line that this is a clone of. */
  #original: TextLine | undefined;
  #drawn = false;

  constructor(inlines: Word[] = []) {
    this.inlines = inlines;
  }

  add(word: Word): void {
    const { style } = word;
    if (this.inlines.length === 0) this.#leadingCut = word.leadingCut;
    this.#trailingCut = word.trailingCut;
    word.x = this.#width - this.#leadingCut;
    this.inlines.push(word);
    this.#width += word.width;
    if (style.height > this.#height) this.#height = style.height;
    if (style.ascent > this.#ascent) this.#ascent = style.ascent;
    if (word.lineEnd) this.#ended = true;
  }

  /** Puts another word of the same width in the place of the last. */
  replaceLast(word: Word): void {
    word.x = this.inlines.at(-1)!.x;
    this.inlines[this.inlines.length - 1] = word;
  }

  /** Whether a word of this width fits within `room`; the spaces at a line's ends take none. */
  hasRoomFor(width: number, trailingCut: number, room: number): boolean {
    if (this.inlines.length === 0) return true;
    return !this.#ended && this.#width + width - this.#leadingCut - trailingCut <= room;
  }

  getHeight(): number {
    return this.#height;
  }

  getAscenderHeight(): number {
    return this.#ascent;
  }

  getWidth(): number {
    return this.#width - this.#leadingCut - this.#trailingCut;
  }

  /** Space at its ends that takes no room; negative where the line begins further in. */
  get leadingCut(): number {
    return this.#leadingCut;
  }

  get trailingCut(): number {
    return this.#trailingCut;
  }

  /** The same words, for another place. */
  clone(): TextLine {
    const line = new TextLine(this.inlines);
    line.x = this.x;
    line.y = this.y;
    line.id = this.id;
    line.heading = this.heading;
    line.isTooWide = this.isTooWide;
    line.#height = this.#height;
    line.#ascent = this.#ascent;
    line.#width = this.#width;
    line.#leadingCut = this.#leadingCut;
    line.#trailingCut = this.#trailingCut;
    line.#ended = this.#ended;
    line.#original = this.#original ?? this;
    return line;
  }

  /** Notes that the line is drawn; true if it or a clone of it was drawn before. */
  draw(): boolean {
    const original = this.#original ?? this;
    const again = original.#drawn;
    original.#drawn = true;
    return again;
  }
}

/**
 * Moves the words of a line with right-to-left text to their places; they keep their reading order.
 * A paragraph against the direction of the document stands at the other end of its column.
 */
export function arrangeLine(line: TextLine, room: number): void {
  const { inlines } = line;
  const first = inlines[0];
  if (first === undefined) return;
  if (first.style.against) line.x = room - line.getWidth();
  const { base } = first.style;
  if (base === undefined) return;
  for (const each of endOfLine(inlines.pop()!, base)) inlines.push(each);
  // Space at the end of a line hangs over the edge: at the left if the paragraph ends there.
  let x = base === 1 ? -line.trailingCut : -line.leadingCut;
  const pieces = inlines.flatMap((word, index) => piecesBefore(word, inlines[index - 1]));
  for (const index of visualOrder(pieces.map(({ level }) => level ?? base))) {
    const { word } = pieces[index]!;
    if (word === undefined) continue;
    word.x = x;
    x += word.width;
  }
}

interface Piece {
  readonly word?: Word;
  readonly level: number | undefined;
}

/** A word, and before it what ends an isolate or begins one, which keeps its place though it is not set. */
function piecesBefore(word: Word, previous: Word | undefined): Piece[] {
  const { level, apart } = word.style;
  const own = { word, level };
  return apart === undefined || word.style === previous?.style ? [own] : [{ level: apart }, own];
}

/** Space at the end of a line runs in the direction of the paragraph (rule L1). */
function endOfLine(word: Word, base: number): Word[] {
  const { text, style } = word;
  const length = text.trimEnd().length;
  if (length === text.length || (style.level ?? base) === base) return [word];
  const ending = new Word({ ...style, level: base }, text.slice(length));
  return length === 0 ? [ending] : [new Word(style, text.slice(0, length)), ending];
}
