// The words of a clause in pieces: what differs, what stands in brackets, the brackets themselves.
import type { SharedStretch } from '../../brief/edition/differing-words.ts';

export interface Piece {
  readonly words: string;
  readonly differs: boolean;
  /** True for brackets and for what is between them. */
  readonly isTinted: boolean;
  /** True for a bracket alone. */
  readonly isBracket: boolean;
}

/** The pieces of a text, in order. */
export function piecesOf(stretches: readonly SharedStretch[]): Piece[] {
  const depths = depthsOf(stretches.map(({ text }) => text).join(''));
  let at = 0;
  return stretches.flatMap(({ text, differs }) => {
    const pieces: Piece[] = [];
    for (let from = 0; from < text.length; from += 1, at += 1) {
      const isTinted = depths[at]! > 0;
      const isBracket = isTinted && /[[\]]/u.test(text[from]!);
      const last = pieces.at(-1);
      const goesOn = last && !isBracket && !last.isBracket && last.isTinted === isTinted;
      if (goesOn) pieces[pieces.length - 1] = { ...last, words: last.words + text[from]! };
      else pieces.push({ words: text[from]!, differs: differs && !isBracket, isTinted, isBracket });
    }
    return pieces;
  });
}

/** In how many pairs of brackets each character stands; a bracket without its other half is none. */
function depthsOf(text: string): number[] {
  const steps = new Array<number>(text.length + 1).fill(0);
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[[\]]/gu)) {
    if (sign === '[') open.push(index);
    else {
      const from = open.pop();
      if (from === undefined) continue;
      steps[from]! += 1;
      steps[index + 1]! -= 1;
    }
  }
  let depth = 0;
  return steps.map((step) => {
    depth += step;
    return depth;
  });
}
