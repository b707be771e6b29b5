// What the marks of a whole text tell of each: one house opens with the mark that closes in another.

import { marksIn } from './quotation-marks.ts';

export interface MarkHabits {
  /** True for »…« and ›…‹. */
  readonly isReversed: boolean;
  /** True if the text opens with the mark that closes: ”…” and ’…’. */
  readonly isSame: boolean;
}

const ANGLES = /[«»‹›]/u;
const POINTS_LEFT = /[«‹]/u;

/** The habits of the text that `blocks` make up. */
export function markHabits(blocks: readonly string[]): MarkHabits {
  let [regular, reversed, opens, same] = [0, 0, 0, 0];
  for (const block of blocks) {
    if (!/[«»‹›“”„]/u.test(block)) continue;
    const start = block.length - block.trimStart().length;
    for (const { kind, side, at } of marksIn(block)) {
      if (kind === '“' || kind === '„') opens += 1;
      if (kind === '”' && side === 'opens') same += 1;
      if (!ANGLES.test(kind)) continue;
      const isOpening = side === 'opens' || (side === 'either' && at === start);
      if (!isOpening && side !== 'closes') continue;
      if (POINTS_LEFT.test(kind) === isOpening) regular += 1;
      else reversed += 1;
    }
  }
  return { isReversed: reversed > regular, isSame: same > 0 && opens === 0 };
}
