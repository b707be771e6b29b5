// What readers take for one character (UAX 29): a letter with its marks, an emoji with its parts.

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Marks, joiners and halves of flags: without these a code point is a whole character. */
const JOINING = /\p{M}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|[\u{E0020}-\u{E007F}]/u;

/** The characters of a text, each whole. */
export function graphemesOf(text: string): string[] {
  if (!JOINING.test(text)) return [...text];
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How much is looked at on both sides of a place: no character is longer. */
const AROUND = 64;

/** The last place at or before `at` where no character is parted; behind the first if there is none. */
export function wholeUpTo(text: string, at: number): number {
  const start = Math.max(0, at - AROUND);
  const part = text.slice(start, at + AROUND);
  const found = segmenter.segment(part).containing(at - start);
  if (found === undefined || found.index === at - start) return at;
  const place = start + found.index;
  return place > 0 ? place : start + found.index + found.segment.length;
}
