// Words that are parted: at a syllable with a hyphen, at a space of what stays together, or anywhere if
// they must be.

import { wholeUpTo } from '../../type/segmentation.ts';
import { Word } from './words.ts';

const SOFT_HYPHEN = '\u00AD';

/** The beginning of a word, as much as a line has room for, and its rest. */
type Parted = readonly [Word, Word];

/** Whether a line that ends behind this word ends inside a word that its writer parted. */
export function endsInSoftHyphen(word: Word): boolean {
  return word.text.endsWith(SOFT_HYPHEN);
}

/** Width of the hyphen that a word would end in, in points. */
export function hyphenWidth({ style }: Word): number {
  return (style.font.hyphen.width * style.fontSize) / 1000;
}

/**
 * A word parted between syllables so that its beginning and a hyphen take at most `room`; `must`: no
 * line has room for it.
 */
export function partedAtSyllable(word: Word, room: number, must = false): Parted | undefined {
  const { style, text } = word;
  if (style.hyphenPoints === undefined) return undefined;
  if (style.noWrap && (!must || text.trim().includes(' '))) return undefined;
  const points = style.hyphenPoints(text, must);
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

/**
 * A word that is wider than the room for it, cut in two; any other whole. Words that are to stay
 * together come here only where no line has room for them: they are cut at their spaces first.
 */
export function cutToFit(word: Word, room: number): readonly [Word, Word?] {
  const { text } = word;
  // Lines of a paragraph with a mark begin further in.
  const left = room + Math.min(0, word.leadingCut);
  if (word.width - word.trailingCut <= left || text.length <= 1) return [word];
  const parted = partedAtSyllable(word, room, true);
  if (parted) return parted;
  const length = atSpace(word, longestFit(word, left));
  if (length >= text.length) return [word];
  return [partOf(word, text.slice(0, length)), restOf(word, length)];
}

/** True if there is room for the first letter at least. */
export function fitsAtAll(word: Word, room: number): boolean {
  if (word.width - word.trailingCut <= room) return true;
  const first = partOf(word, word.text.slice(0, wholeUpTo(word.text, 1)));
  return first.width - first.trailingCut <= room;
}

/** Whether what was only joined to the word before it stays whole on the next line, and not on this one. */
export function isBetterBelow(
  { style, width, trailingCut }: Word,
  room: number,
  full: number,
): boolean {
  const own = width - trailingCut;
  return style.joined && own > room && own <= full;
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
