// Breaks the words of a paragraph into lines as pdfmake does, in time that grows with the words only.
import { TextLine } from './text-line.ts';
import { Word } from './word.ts';

/** The lines of `inlines` at `width`, at most `limit` of them; the inlines stay as they are. */
export function breakLines(
  inlines: readonly Word[],
  width: number,
  limit: number = Number.POSITIVE_INFINITY,
): TextLine[] {
  const words = new Words(inlines);
  const lines: TextLine[] = [];
  while (words.first !== undefined && lines.length < limit) lines.push(nextLine(words, width));
  return lines;
}

/** What is left of a paragraph. */
class Words {
  readonly #inlines: readonly Word[];
  #next = 0;
  /** The rest of a word that was cut. */
  #rest: Word | undefined;

  constructor(inlines: readonly Word[]) {
    this.#inlines = inlines;
  }

  get first(): Word | undefined {
    return this.#rest ?? this.#inlines[this.#next];
  }

  /** Whether the line has room for the first word and what may not be parted from it. */
  fit(line: TextLine, room: number): boolean {
    const first = this.first!;
    let { width, trailingCut } = first;
    let joined = first.noNewLine;
    for (let at = this.#next + (this.#rest ? 0 : 1); joined; at++) {
      const next = this.#inlines[at];
      if (next === undefined) break;
      width += next.width;
      trailingCut += next.trailingCut;
      joined = next.noNewLine;
    }
    return line.hasRoomFor(width, trailingCut, room);
  }

  /** Goes on to the next word, or to the rest of this one. */
  advance(rest?: Word): void {
    if (this.#rest === undefined) this.#next++;
    this.#rest = rest;
  }
}

function nextLine(words: Words, width: number): TextLine {
  const line = new TextLine();
  let forced = false;
  for (let word = words.first; word !== undefined; word = words.first) {
    if (!forced && !words.fit(line, width)) break;
    const [part, rest] = cut(word, width - line.getWidth());
    line.add(part);
    words.advance(rest);
    forced = part.noNewLine && rest === undefined;
  }
  return line;
}

/** A word that is longer than the room for it, cut in two; any other whole. */
function cut(word: Word, room: number): readonly [Word, Word?] {
  const { text, style } = word;
  if (word.width <= room || style.noWrap || text.length <= 1) return [word];
  const length = longestFit(word, room);
  if (length >= text.length) return [word];
  const rest = part(word, text.slice(length));
  // Lines of a paragraph with a mark begin further in.
  rest.leadingCut = Math.min(word.leadingCut, 0);
  return [part(word, text.slice(0, length)), rest];
}

function longestFit({ text, style }: Word, room: number): number {
  const { font, fontSize, fontFeatures, characterSpacing } = style;
  let fit = 1;
  for (let low = 1, high = text.length; low <= high; ) {
    const middle = Math.floor((low + high) / 2);
    const width = font.widthOfString(text.slice(0, middle), fontSize, fontFeatures);
    if (width + characterSpacing * (middle - 1) <= room) {
      fit = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return fit;
}

/** A part of a word, joined to its neighbours like the whole. */
function part(word: Word, text: string): Word {
  const cutOff = new Word(word.style, text);
  cutOff.leadingCut = word.leadingCut;
  cutOff.noNewLine = word.noNewLine;
  cutOff.lineEnd = word.lineEnd;
  return cutOff;
}
