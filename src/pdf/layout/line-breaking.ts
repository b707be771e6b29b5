// Breaks the words of a paragraph into lines as pdfmake does, in time that grows with the words only;
// a word is parted at a syllable with a hyphen, or anywhere if it must be.

import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { LeafNode } from '../compose/node.ts';
import { TextLine } from './line.ts';
import {
  cutToFit,
  endsInSoftHyphen,
  fitsAtAll,
  hyphenWidth,
  isBetterBelow,
  partedAtSyllable,
  withHyphen,
} from './parted-words.ts';
import { measureWords, type Word } from './words.ts';

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
      // Space inside what stays together takes its room.
      trailingCut = next.width > next.trailingCut ? next.trailingCut : trailingCut + next.width;
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
    const room = width - line.getWidth() - line.trailingCut;
    // What may not be parted is, where no line has room for it.
    if (forced && (!fitsAtAll(word, room) || isBetterBelow(word, room, width))) break;
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
