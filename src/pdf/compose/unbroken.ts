// Finds the words of a text that are to stay on one line: number and unit, the last two words.

export interface Piece {
  readonly text: string;
  readonly unbroken: boolean;
}

/** A number and the word it counts: "21 days", "4 May"; the space belongs to the pair. */
const NUMBER_AND_WORD = /(?<![\p{L}\p{N}])\p{N}[\p{N}.,–-]{0,7} [\p{L}\p{M}]{1,12}(?![\p{L}\p{M}\p{N}])/gu;
const SHORT_ENDING = 24;

/**
 * Pieces of `text` in order, together exactly `text`. With `final`, the last two words of a text
 * of more than six stay together if they are under 24 characters, so that no line is one word.
 */
export function unbrokenPieces(text: string, final: boolean): Piece[] {
  const ranges = [...text.matchAll(NUMBER_AND_WORD)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
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
  const words = [...text.matchAll(/[^ ]+/g)];
  const start = words.at(-2)?.index;
  if (words.length <= 6 || start === undefined) return undefined;
  return text.length - start < SHORT_ENDING ? start : undefined;
}
