// Parts a word at the end of a line: at a syllable with a hyphen, or anywhere if it must be.
import { wholeUpTo } from '../../type/graphemes.ts';
import { Word } from './word.ts';

const SOFT_HYPHEN = '\u00AD';

/** The beginning of a word, as much as a line has room for, and its rest. */
export type Parted = readonly [Word, Word];

/** Whether a line that ends behind this word ends inside a word that its writer parted. */
export function endsInSoftHyphen(word: Word): boolean {
  return word.text.endsWith(SOFT_HYPHEN);
}

/** Width of the hyphen that a word would end in, in points. */
export function hyphenWidth({ style }: Word): number {
  return (style.font.hyphen.width * style.fontSize) / 1000;
}

/** A word parted between syllables so that its beginning and a hyphen take at most `room`. */
export function partedAtSyllable(word: Word, room: number): Parted | undefined {
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
export function withHyphen(word: Word): Word {
  const copy = partOf(word, word.text);
  copy.noNewLine = false;
  copy.lineEnd = false;
  copy.hyphen = true;
  return copy;
}

/** A word that is wider than the room for it, cut in two; any other whole. */
export function cutToFit(word: Word, room: number): readonly [Word, Word?] {
  const { text, style } = word;
  if (word.width <= room || style.noWrap || text.length <= 1) return [word];
  const parted = partedAtSyllable(word, room);
  if (parted) return parted;
  const length = wholeUpTo(text, longestFit(word, room));
  if (length >= text.length) return [word];
  return [partOf(word, text.slice(0, length)), restOf(word, length)];
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
