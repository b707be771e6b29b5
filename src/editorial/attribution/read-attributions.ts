// Reads who says what in an article: each quotation with the speaker its attribution names.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { languageOf } from '../../languages/languages.ts';
import { splitBlocks, splitParagraphs } from '../quotation/paragraphs.ts';
import { readOver } from './over-paragraphs.ts';
import { fullNamesIn, introducedIn, People, speakingIn } from './people.ts';
import { quotedSpans } from './quoted-spans.ts';
import {
  type Before,
  type Block,
  readBlock,
  type SpokenQuotation,
  speakerLeadingOut,
  withoutQuotations,
} from './read-block.ts';
import { ReportedSpeech } from './read-reported.ts';
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

/**
 * The quotations of `text` in order; the speakers if its language is one of those that are read.
 * `names` are those of people whom it may name.
 */
export function readAttributions(
  text: string,
  language = 'en',
  names: readonly string[] = [],
): readonly Attribution[] {
  const blocks = blocksOf(text);
  const read = readerOf(language, blocks, names);
  const numbers = new Map(splitParagraphs(text).map(({ start }, index) => [start, index + 1]));
  const found: Attribution[] = [];
  const spoken = readOver(blocks, blocks.map(read));
  for (const [index, block] of blocks.entries()) {
    const { start } = block;
    const paragraph = numbers.get(start);
    for (const { inner, speaker } of spoken[index]!) {
      found.push({
        text: block.words.slice(inner.start, inner.end),
        span: { start: start + inner.start, end: start + inner.end },
        ...(paragraph !== undefined && { paragraph }),
        ...(speaker && { speaker }),
      });
    }
  }
  return found;
}

type ReadBlock = (block: Block) => readonly SpokenQuotation[];

function readerOf(language: string, blocks: readonly Block[], known: readonly string[]): ReadBlock {
  if (/^en\b/iu.test(language)) return englishReader(blocks, known);
  const words = languageOf(language)?.speech;
  if (!words) return ({ quoted }) => quoted.map(({ inner }) => ({ inner }));
  const reader = new ReportedSpeech(words, blocks, known);
  return (block) => reader.read(block);
}

function englishReader(blocks: readonly Block[], known: readonly string[]): ReadBlock {
  const people = new People();
  const text = blocks.map(({ masked }) => masked).join('\n');
  for (const name of known) if (text.includes(name)) people.add({ name });
  // A headline writes any word with a capital.
  const inText = blocks.filter(({ isHeadline }) => !isHeadline);
  for (const { masked } of inText) for (const person of introducedIn(masked)) people.add(person);
  const full = blocks.flatMap(({ masked }) => fullNamesIn(masked));
  const names = new Map(full.map((name) => [lastWord(name), name]));
  people.meet(full);
  for (const { masked } of blocks)
    for (const person of speakingIn(masked, names)) people.add(person);
  const speakers = new Speakers(people);
  let before: Before = {};
  return (block) => {
    const spoken = readBlock(block, speakers, before);
    before = { last: spoken.at(-1)?.speaker, leading: speakerLeadingOut(block, speakers) };
    return spoken;
  };
}

function lastWord(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

/** The places of all quotations of `text`, in whatever language, without their marks. */
export function quotationsIn(text: string): readonly Span[] {
  return blocksOf(text).flatMap(({ start, quoted }) =>
    quoted.map(({ inner }) => ({ start: start + inner.start, end: start + inner.end })),
  );
}

function blocksOf(text: string): readonly Block[] {
  const counted = new Set(splitParagraphs(text).map(({ start }) => start));
  return splitBlocks(text).map(({ start, end }) => {
    const words = text.slice(start, end);
    const quoted = quotedSpans(words);
    const masked = withoutQuotations(words, quoted);
    return { start, words, quoted, masked, isHeadline: !counted.has(start) };
  });
}
