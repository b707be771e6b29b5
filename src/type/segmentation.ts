// How text is cut: characters as readers take them (UAX 29), words at spaces, words without spaces.

let known: Intl.Segmenter | undefined;

/** Few texts need it, and what it knows of all scripts takes a tenth of a short build to load. */
function segmenter(): Intl.Segmenter {
  known ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return known;
}

/** Marks, joiners and halves of flags: without these a code point is a whole character. */
const JOINING = /\p{M}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|[\u{E0020}-\u{E007F}]/u;

/**
 * Signs that put the next letter below the last one. Unicode 17 counts both as one character, the
 * versions of older Nodes do not for these: lines must break at the same places everywhere.
 */
const STACKING =
  /[\u1039\u17D2\u1A60\u1B44\u1BAB\uA9C0\uAAF6\u{10A3F}\u{11133}\u{113D0}\u{1193E}\u{11A47}\u{11A99}\u{11F42}]\p{M}*$/u;

/** The characters of a text, each whole. */
export function graphemesOf(text: string): string[] {
  if (!JOINING.test(text)) return [...text];
  const characters: string[] = [];
  for (const { segment } of segmenter().segment(text)) {
    const last = characters.at(-1);
    if (last !== undefined && STACKING.test(last) && /^\p{L}/u.test(segment))
      characters[characters.length - 1] = last + segment;
    else characters.push(segment);
  }
  return characters;
}

/** How much is looked at on both sides of a place: no character is longer. */
const AROUND = 64;

/** The last place at or before `at` where no character is parted; behind the first if there is none. */
export function wholeUpTo(text: string, at: number): number {
  const start = Math.max(0, at - AROUND);
  let place = start;
  for (const character of graphemesOf(text.slice(start, at + AROUND))) {
    const next = place + character.length;
    if (next > at) return place > 0 || at === 0 ? place : next;
    place = next;
  }
  return at;
}

const SPACE = 0x20;
const TAB = 0x09;

/** The pieces of the text, each with the space behind it; no-break spaces do not cut. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== SPACE && unit !== TAB) continue;
    words.push(text.slice(start, i + 1));
    start = i + 1;
  }
  if (start < text.length) words.push(text.slice(start));
  return words;
}

const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ENDS_IN_WORD = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** Letters that may begin a line; marks of repetition and of something left out may not. */
const BEGINS_WORD =
  /^(?![\u0E2F\u0E46\u0EAF\u0EC6\u17D7])(?=\p{L})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const endsWord = (text: string): boolean => ENDS_IN_WORD.test(text) && !STACKING.test(text);

let wordSegmenter: Intl.Segmenter | undefined;

/** The words of `text` as far as they are of such scripts; all else stays with the word before. */
export function splitUnspaced(text: string): readonly string[] {
  if (!UNSPACED.test(text)) return [text];
  // The script alone chooses the dictionary.
  wordSegmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment } of wordSegmenter.segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && endsWord(last) && BEGINS_WORD.test(segment)) words.push(segment);
    else words[Math.max(0, words.length - 1)] = (last ?? '') + segment;
  }
  return words;
}
