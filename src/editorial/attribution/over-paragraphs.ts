// Quotations over several paragraphs whose speaker is named at the end: a mark that is missing says
// that the next paragraph goes on.

import type { Block, SpokenQuotation } from './read-block.ts';

/** The quotations of each block, with the speaker of what goes on in the next one. */
export function readOver(
  blocks: readonly Block[],
  spoken: readonly (readonly SpokenQuotation[])[],
): readonly (readonly SpokenQuotation[])[] {
  const settled = [...spoken];
  // From the end: a quotation may have any number of paragraphs.
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    const [only, ...more] = settled[index]!;
    const speaker = settled[index + 1]?.[0]?.speaker;
    if (!only || more.length > 0 || !speaker || speaker.kind === 'continued') continue;
    const isTold = only.speaker !== undefined && only.speaker.kind !== 'continued';
    if (isTold || !isLeftOpen(blocks[index]!) || !begins(blocks[index + 1]!)) continue;
    settled[index] = [{ ...only, speaker }];
  }
  return settled;
}

function isLeftOpen(block: Block): boolean {
  return begins(block) && block.quoted[0]!.outer.end > block.words.length;
}

function begins({ words, quoted }: Block): boolean {
  const [first] = quoted;
  return first !== undefined && words.slice(0, first.outer.start).trim() === '';
}
