// The lines of a dialogue in dashes that no clause reports: — Mensonges, dit-il. — Non.

import { type Quoted, trimmed } from './quoted-spans.ts';

const DASH = /^\s*(?:[—–―]|-(?=\s))\s*(?=[\p{Lu}¿¡…])/u;

/** The quotations of each of `blocks`, with the lines right beside those that somebody is said to speak. */
export function withReplies(
  blocks: readonly string[],
  quoted: readonly (readonly Quoted[])[],
): readonly (readonly Quoted[])[] {
  const dashes = blocks.map((block) => DASH.exec(block)?.[0].length);
  const isSpoken = (index: number): boolean =>
    dashes[index] !== undefined && quoted[index]?.[0]?.outer.start === dashes[index];
  let from = -1;
  return quoted.map((own, index) => {
    const dash = dashes[index];
    if (isSpoken(index)) from = index;
    if (dash === undefined) from = -1;
    const isBeside = from !== -1 || isBefore(index, dashes, isSpoken);
    if (dash === undefined || own.length > 0 || !isBeside) return own;
    const block = blocks[index]!;
    return [
      { outer: { start: dash, end: block.length }, inner: trimmed(block, dash, block.length) },
    ];
  });
}

/** Whether the next line that is spoken stands behind nothing but lines with dashes. */
function isBefore(
  index: number,
  dashes: readonly (number | undefined)[],
  isSpoken: (index: number) => boolean,
): boolean {
  let at = index;
  while (at < dashes.length && dashes[at] !== undefined && !isSpoken(at)) at += 1;
  return isSpoken(at);
}
