// Breaks the words of a paragraph into lines as pdfmake does, in time that grows with the words only.
import lineModule, { type Inline, type Line } from 'pdfmake/js/Line.js';

const LineOf: new (width: number) => Line = lineModule.default;
const NONE: readonly Inline[] = [];

/** The lines of `inlines` at `width`, at most `limit` of them; the inlines stay as they are. */
export function breakLines(
  inlines: readonly Inline[],
  width: number,
  limit: number = Number.POSITIVE_INFINITY,
): Line[] {
  const words = new Words(inlines);
  const lines: Line[] = [];
  while (words.first !== undefined && lines.length < limit) lines.push(nextLine(words, width));
  return lines;
}

/** What is left of a paragraph. */
class Words {
  readonly #inlines: readonly Inline[];
  #next = 0;
  /** The rest of a word that was cut. */
  #rest: Inline | undefined;

  constructor(inlines: readonly Inline[]) {
    this.#inlines = inlines;
  }

  get first(): Inline | undefined {
    return this.#rest ?? this.#inlines[this.#next];
  }

  /** What may not be parted from the first word: inlines up to the next place for a break. */
  get joined(): readonly Inline[] {
    if (!this.first?.['noNewLine']) return NONE;
    const start = this.#next + (this.#rest ? 0 : 1);
    let end = start;
    while (this.#inlines[end]?.['noNewLine']) end++;
    return this.#inlines.slice(start, end + 1);
  }

  /** Goes on to the next word, or to the rest of this one. */
  advance(rest?: Inline): void {
    if (this.#rest === undefined) this.#next++;
    this.#rest = rest;
  }
}

function nextLine(words: Words, width: number): Line {
  const line = new LineOf(width);
  let forced = false;
  for (let word = words.first; word !== undefined; word = words.first) {
    if (!forced && !line.hasEnoughSpaceForInline(word, words.joined)) break;
    const [part, rest] = cut(word, line.getAvailableWidth());
    line.addInline(part);
    words.advance(rest);
    forced = Boolean(part['noNewLine']) && rest === undefined;
  }
  line.lastLineInParagraph = words.first === undefined;
  return line;
}

/** A word that is longer than the room for it, cut in two; any other whole. */
function cut(word: Inline, room: number): [Inline] | [Inline, Inline] {
  if (word['noWrap'] || word.text.length <= 1 || word.width <= room) return [word];
  const length = longestFit(word, room);
  if (length >= word.text.length) return [word];
  return [withText(word, word.text.slice(0, length)), withText(word, word.text.slice(length))];
}

function longestFit(word: Inline, room: number): number {
  let fit = 1;
  for (let low = 1, high = word.text.length; low <= high; ) {
    const middle = Math.floor((low + high) / 2);
    if (widthOf(word, word.text.slice(0, middle)) <= room) {
      fit = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return fit;
}

function withText(word: Inline, text: string): Inline {
  return { ...word, text, width: widthOf(word, text) };
}

function widthOf(word: Inline, text: string): number {
  const spacing = ((word['characterSpacing'] as number | undefined) ?? 0) * (text.length - 1);
  return word.font.widthOfString(text, word.fontSize, word['fontFeatures']) + spacing;
}
