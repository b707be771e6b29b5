// Reads who says what in an article: each quotation with the speaker its attribution names.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { languageOf } from '../../languages/languages.ts';
import { splitBlocks, splitParagraphs } from '../quotation/paragraphs.ts';
import { English } from './english-reader.ts';
import { quotedSpans, withoutSpans } from './quoted-spans.ts';
import {
  type Before,
  type Block,
  readBlock,
  type SpokenQuotation,
  speakerLeadingOut,
} from './read-block.ts';
import { ReportedSpeech } from './read-reported.ts';
import type { Speaker } from './speakers.ts';

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
  const english = new English(blocks, known);
  let before: Before = {};
  return (block) => {
    const spoken = readBlock(block, english, before);
    before = { last: spoken.at(-1)?.speaker, leading: speakerLeadingOut(block, english) };
    return spoken;
  };
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
    const masked = withoutSpans(
      words,
      quoted.map(({ outer }) => outer),
    );
    return { start, words, quoted, masked, isHeadline: !counted.has(start) };
  });
}

/**
 * The quotations of each block, with the speaker of what goes on in the next one: a quotation over
 * several paragraphs lacks a mark, and its speaker may be named at the end.
 */
function readOver(
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

/** The speakers of a transcript stand before their words at the beginning of a line: `VOS: …`. */
const LABEL = /^[^\S\n]*([\p{Lu}\p{Lo}][^\n:.!?]{0,50}):(?=\s)/gmu;

export interface SpeakerLabel {
  readonly name: string;
  readonly start: number;
}

/** The labels of `text` in order; none if too few lines have one for it to be a transcript. */
export function speakerLabels(text: string): readonly SpeakerLabel[] {
  const labels = Array.from(text.matchAll(LABEL), ({ 1: name = '', index }) => {
    return { name: name.trim(), start: index };
  });
  const isTranscript = new Set(labels.map(({ name }) => name)).size < labels.length;
  return isTranscript ? labels : [];
}

/** The label above `place`. */
export function labelAt(labels: readonly SpeakerLabel[], place: number): SpeakerLabel | undefined {
  return labels.findLast(({ start }) => start <= place);
}
