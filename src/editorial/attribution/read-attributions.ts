// Reads who says what in an English article: each quotation with the speaker its attribution names.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { splitBlocks, splitParagraphs } from '../quotation/paragraphs.ts';
import { introducedIn, People } from './people.ts';
import { quotedSpans } from './quoted-spans.ts';
import { type Block, readBlock, withoutQuotations } from './read-block.ts';
import { type Speaker, Speakers } from './speakers.ts';

export type { Speaker } from './speakers.ts';

/** A quotation of an article. */
export interface Attribution {
  /** The words between the marks, without the comma of the sentence that reports. */
  readonly text: string;
  readonly span: Span;
  /** Number of the counted paragraph that holds it; absent in a headline and the like. */
  readonly paragraph?: number;
  /** Absent if the article doesn't tell, or not plainly enough. */
  readonly speaker?: Speaker;
}

/** The quotations of `text` in order. */
export function readAttributions(text: string): readonly Attribution[] {
  const blocks = blocksOf(text);
  const people = new People();
  for (const { masked } of blocks) for (const person of introducedIn(masked)) people.add(person);
  const speakers = new Speakers(people);
  const numbers = new Map(splitParagraphs(text).map(({ start }, index) => [start, index + 1]));
  const found: Attribution[] = [];
  let last: Speaker | undefined;
  for (const block of blocks) {
    const { start } = block;
    const spoken = readBlock(block, speakers, last);
    const paragraph = numbers.get(start);
    for (const { inner, speaker } of spoken) {
      found.push({
        text: block.words.slice(inner.start, inner.end),
        span: { start: start + inner.start, end: start + inner.end },
        ...(paragraph !== undefined && { paragraph }),
        ...(speaker && { speaker }),
      });
    }
    last = spoken.at(-1)?.speaker;
  }
  return found;
}

/** The places of all quotations of `text`, in whatever language, without their marks. */
export function quotationsIn(text: string): readonly Span[] {
  return blocksOf(text).flatMap(({ start, quoted }) =>
    quoted.map(({ inner }) => ({ start: start + inner.start, end: start + inner.end })),
  );
}

function blocksOf(text: string): readonly Block[] {
  return splitBlocks(text).map(({ start, end }) => {
    const words = text.slice(start, end);
    const quoted = quotedSpans(words);
    return { start, words, quoted, masked: withoutQuotations(words, quoted) };
  });
}
