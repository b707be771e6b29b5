// Breaks the words of a paragraph into lines as pdfmake does, in time that grows with the words only;
// a word is parted at a syllable with a hyphen, or anywhere if it must be.

import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import { wholeUpTo } from '../../type/segmentation.ts';
import type { LeafNode } from '../compose/node.ts';
import { TextLine } from './line.ts';
import { measureWords, Word } from './words.ts';

/** Lines are ragged: a gap up to this part of their width is no reason to part a word. */
const RAGGED_PART = 0.12;

/** The lines of texts by width, kept between who reckons with them and who lays them out. */
export class TextLines {
  readonly #document: PdfDocument;
  readonly #known = new WeakMap<LeafNode, BrokenText>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  at(node: LeafNode, width: number): TextLine[] {
    const broken = this.#broken(node, width);
    this.#known.set(node, broken);
    return broken.lines;
  }

  /** The same for who asks last. */
  take(node: LeafNode, width: number): TextLine[] {
    const { lines } = this.#broken(node, width);
    this.#known.delete(node);
    return lines;
  }

  #broken(node: LeafNode, width: number): BrokenText {
    const known = this.#known.get(node);
    if (known?.width === width) return known;
    const words = known?.words ?? measureWords(this.#document, node);
    return { words, width, lines: breakLines(words, width) };
  }
}

interface BrokenText {
  readonly words: readonly Word[];
  readonly width: number;
  readonly lines: TextLine[];
}

/** The lines of `inlines` at `width`; the inlines stay as they are. */
function breakLines(inlines: readonly Word[], width: number): TextLine[] {
  const words = new Words(inlines);
  const lines: TextLine[] = [];
  while (words.first !== undefined)
    lines.push(nextLine(words, width, lines.at(-1)?.inlines.at(-1)?.hyphen === true));
  return lines;
}

/** What is left of a paragraph. */
class Words {
  readonly #inlines: readonly Word[];
  #next = 0;
  /** The rest of a word that was cut. */
  #rest: Word | undefined;
  /** Where the last word begins, with what may not be parted from it. */
  readonly #last: number;

  constructor(inlines: readonly Word[]) {
    this.#inlines = inlines;
    let last = inlines.length - 1;
    while (inlines[last - 1]?.noNewLine) last--;
    this.#last = last;
  }

  get first(): Word | undefined {
    return this.#rest ?? this.#inlines[this.#next];
  }

  /** Whether the line has room for the first word and what may not be parted from it. */
  fit(line: TextLine, room: number): boolean {
    const first = this.first!;
    let { width, trailingCut } = first;
    let joined = first.noNewLine && line.inlines.length > 0;
    for (let at = this.#next + (this.#rest ? 0 : 1); joined; at++) {
      if (!line.hasRoomFor(width, trailingCut, room)) return false;
      const next = this.#inlines[at];
      if (next === undefined) break;
      width += next.width;
      trailingCut += next.trailingCut;
      joined = next.noNewLine;
    }
    if (endsInSoftHyphen(first)) width += hyphenWidth(first);
    return line.hasRoomFor(width, trailingCut, room);
  }

  /** Whether only the last word is left, or what may not be parted from it. */
  get isLast(): boolean {
    return this.#next >= this.#last;
  }

  /** Goes on to the next word, or to the rest of this one. */
  advance(rest?: Word): void {
    if (this.#rest === undefined) this.#next++;
    this.#rest = rest;
  }
}

function nextLine(words: Words, width: number, afterHyphen: boolean): TextLine {
  const line = new TextLine();
  let forced = false;
  for (let word = words.first; word !== undefined; word = words.first) {
    if (!forced && !words.fit(line, width)) {
      endLine(line, words, width, afterHyphen);
      break;
    }
    const room = width - line.getWidth();
    // What may not be parted is, where no line has room for it.
    if (forced && !fitsAtAll(word, room)) break;
    const [part, rest] = cutToFit(word, room);
    line.add(part);
    words.advance(rest);
    forced = part.noNewLine && rest === undefined;
  }
  return line;
}

/** Fills a line that would end far from the edge with a part of the next word. */
function endLine(line: TextLine, words: Words, width: number, afterHyphen: boolean): void {
  const last = line.inlines.at(-1)!;
  if (endsInSoftHyphen(last)) {
    line.replaceLast(withHyphen(last));
    return;
  }
  const word = words.first!;
  // Two hyphens one above the other would stand out more than the gap.
  const { hyphenPoints, partsOnlyLong } = word.style;
  if (hyphenPoints === undefined || partsOnlyLong || afterHyphen || words.isLast) return;
  const room = width - line.getWidth() - last.trailingCut;
  if (room < width * RAGGED_PART) return;
  const parted = partedAtSyllable(word, room);
  if (parted === undefined) return;
  line.add(parted[0]);
  words.advance(parted[1]);
}

const SOFT_HYPHEN = '\u00AD';

/** The beginning of a word, as much as a line has room for, and its rest. */
type Parted = readonly [Word, Word];

/** Whether a line that ends behind this word ends inside a word that its writer parted. */
function endsInSoftHyphen(word: Word): boolean {
  return word.text.endsWith(SOFT_HYPHEN);
}

/** Width of the hyphen that a word would end in, in points. */
export function hyphenWidth({ style }: Word): number {
  return (style.font.hyphen.width * style.fontSize) / 1000;
}

/** A word parted between syllables so that its beginning and a hyphen take at most `room`. */
function partedAtSyllable(word: Word, room: number): Parted | undefined {
  const { style, text } = word;
  if (style.noWrap || style.hyphenPoints === undefined) return undefined;
  const points = style.hyphenPoints(text);
  for (let index = points.length - 1; index >= 0; index--) {
    const beginning = withHyphen(partOf(word, text.slice(0, points[index])));
    if (beginning.width - beginning.leadingCut + hyphenWidth(word) <= room)
      return [beginning, restOf(word, points[index]!)];
  }
  return undefined;
}

/** A copy of a word with a hyphen drawn behind it; others share the word itself. */
function withHyphen(word: Word): Word {
  const copy = partOf(word, word.text);
  copy.noNewLine = false;
  copy.lineEnd = false;
  copy.hyphen = true;
  return copy;
}

/**
 * A word that is wider than the room for it, cut in two; any other whole. Words that are to stay
 * together come here only where no line has room for them: they are cut at their spaces first.
 */
function cutToFit(word: Word, room: number): readonly [Word, Word?] {
  const { text } = word;
  // Lines of a paragraph with a mark begin further in.
  const left = room + Math.min(0, word.leadingCut);
  if (word.width - word.trailingCut <= left || text.length <= 1) return [word];
  const parted = partedAtSyllable(word, room);
  if (parted) return parted;
  const length = atSpace(word, longestFit(word, left));
  if (length >= text.length) return [word];
  return [partOf(word, text.slice(0, length)), restOf(word, length)];
}

/** True if there is room for the first letter at least. */
function fitsAtAll(word: Word, room: number): boolean {
  if (word.width - word.trailingCut <= room) return true;
  const first = partOf(word, word.text.slice(0, wholeUpTo(word.text, 1)));
  return first.width - first.trailingCut <= room;
}

/** The place behind the last space before `length`, for words that stay together. */
function atSpace({ text, style }: Word, length: number): number {
  if (!style.noWrap) return length;
  return text[length] === ' ' ? length + 1 : text.lastIndexOf(' ', length - 1) + 1 || length;
}

function longestFit(word: Word, room: number): number {
  const { text, style } = word;
  const { font, fontSize, fontFeatures, characterSpacing } = style;
  const fits = (length: number): boolean => {
    const width = font.widthOfString(text.slice(0, length), fontSize, fontFeatures);
    return width + characterSpacing * (length - 1) <= room;
  };
  // About where it must be: of a long word only its beginning is measured.
  let high = Math.ceil((2 * text.length * Math.max(room, 1)) / word.width);
  while (high < text.length && fits(high)) high *= 2;
  high = Math.min(high, text.length);
  let fit = 1;
  for (let low = 1; low <= high; ) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) {
      fit = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return wholeUpTo(text, fit);
}

function restOf(word: Word, from: number): Word {
  const rest = partOf(word, word.text.slice(from));
  // Lines of a paragraph with a mark begin further in.
  rest.leadingCut = Math.min(word.leadingCut, 0);
  return rest;
}

/** A part of a word, joined to its neighbours like the whole. */
function partOf(word: Word, text: string): Word {
  const part = new Word(word.style, text);
  part.leadingCut = word.leadingCut;
  part.noNewLine = word.noNewLine;
  part.lineEnd = word.lineEnd;
  return part;
}
