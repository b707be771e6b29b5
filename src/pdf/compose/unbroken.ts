// Finds the words of a text that are to stay on one line: number and unit, the last two words.

export interface Piece {
  readonly text: string;
  readonly unbroken: boolean;
}

/** A number and the word it counts: "21 days", "4 May"; the space belongs to the pair. */
const NUMBER_AND_WORD =
  /(?<![\p{L}\p{N}])\p{N}[\p{N}.,–-]{0,7} [\p{L}\p{M}]{1,12}(?![\p{L}\p{M}\p{N}])/gu;
/** Most texts have none: asking for it first is quicker. */
const HAS_NUMBER = /\p{N}/u;
const SHORT_ENDING = 24;
const FEW_WORDS = 6;

/**
 * Pieces of `text` in order, together exactly `text`. With `final`, the last two words of a text
 * of more than six stay together if they are under 24 characters, so that no line is one word.
 */
export function unbrokenPieces(text: string, final: boolean): Piece[] {
  const ranges = HAS_NUMBER.test(text)
    ? [...text.matchAll(NUMBER_AND_WORD)].map(
        (match) => [match.index, match.index + match[0].length] as const,
      )
    : [];
  const ending = final ? endingStart(text) : undefined;
  const all =
    ending === undefined
      ? ranges
      : [...ranges.filter(([, end]) => end <= ending), [ending, text.length] as const];
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of all) {
    if (start > from) pieces.push({ text: text.slice(from, start), unbroken: false });
    pieces.push({ text: text.slice(start, end), unbroken: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), unbroken: false });
  return pieces;
}

function endingStart(text: string): number | undefined {
  // Where the last two words begin, by going back over words and the spaces between them.
  let at = text.length;
  let start = at;
  for (let words = 0; words < 2; words++) {
    while (at > 0 && text[at - 1] === ' ') at--;
    start = text.lastIndexOf(' ', at - 1) + 1;
    at = start;
  }
  if (text.length - start >= SHORT_ENDING || !hasWords(text.slice(0, start), FEW_WORDS - 1))
    return undefined;
  return start;
}

/** Whether a text has at least `count` words. */
function hasWords(text: string, count: number): boolean {
  let words = 0;
  for (let i = 0; i < text.length && words < count; i++)
    if (text[i] !== ' ' && (i === 0 || text[i - 1] === ' ')) words++;
  return words === count;
}
