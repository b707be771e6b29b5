// What stands below a map: what its signs mean, the names that had no room on it, how it was made.
import type { DrawingLook } from '../look.ts';
import { text } from '../svg.ts';

/** A sign with its meaning; it is drawn in a box whose left upper corner it is given. */
export interface Meaning {
  readonly width: number;
  readonly sign: (x: number, middle: number) => string;
  readonly words: string;
}

const AFTER_SIGN = 4;
const BETWEEN = 14;
const ROW = 13;

/** Rows of signs and words, from `top` down, in the direction of reading; long words go on below. */
export function legendOf(
  meanings: readonly Meaning[],
  top: number,
  { width, sizes, rtl, measure }: DrawingLook,
  fill: string,
): { readonly svg: string; readonly height: number } {
  const { small: size } = sizes;
  const long = (words: string): number => measure(words, { size, weight: 400 });
  const row = Math.max(ROW, size * 1.5);
  const parts: string[] = [];
  let [at, line] = [0, 0];
  for (const { width: wide, sign, words } of meanings) {
    const before = wide === 0 ? 0 : wide + AFTER_SIGN;
    if (at > 0 && at + before + long(words) > width) [at, line] = [0, line + 1];
    const middleOf = (): number => top + line * row + row / 2;
    parts.push(sign(rtl ? width - at - wide : at, middleOf()));
    for (const [index, piece] of brokenInto(words, width - at - before, long).entries()) {
      if (index > 0) [at, line] = [0, line + 1];
      const start = at + before;
      const x = (rtl ? width - start - long(piece) : start) + long(piece) / 2;
      parts.push(text(piece, { x, y: middleOf() + size * 0.35, size, fill, anchor: 'middle' }));
      at = start + long(piece) + BETWEEN;
    }
  }
  return { svg: parts.join(''), height: meanings.length === 0 ? 0 : (line + 1) * row };
}

/** Words in lines that are no longer than they may be; a single word is never cut. */
function brokenInto(words: string, room: number, long: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || long(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
