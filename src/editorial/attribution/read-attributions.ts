// Reads who says what in an article: each quotation with the speaker its attribution names.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { languageOf } from '../../languages/languages.ts';
import { splitBlocks, splitParagraphs } from '../quotation/paragraphs.ts';
import { isOnlyNamed, isUnspoken } from './kinds-of-words.ts';
import { fullNamesIn, introducedIn, People, speakingIn } from './people.ts';
import { quotedInBlocks, withoutSpans } from './quoted-spans.ts';
import {
  type Before,
  type Block,
  readBlock,
  type SpokenQuotation,
  speakerLeadingOut,
} from './read-block.ts';
import { ReportedSpeech } from './read-reported.ts';
import { type Speaker, Speakers } from './speakers.ts';
import { transcriptOf } from './transcript.ts';

/** A quotation of an article. */
export interface Attribution {
  /** The words between the marks, without the comma of the sentence that reports. */
  readonly text: string;
  readonly span: Span;
  /** Number of the counted paragraph that holds it; absent in a headline and the like. */
  readonly paragraph?: number;
  /** Absent if the article doesn't tell, or not plainly enough. */
  readonly speaker?: Speaker;
  /** `words` of a title, a term, a scare quote, or what nobody said: there is no speaker. */
  readonly kind?: 'speech' | 'words';
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
  const article = readArticle(text, language, names);
  const { turns = [] } = transcriptOf(text, language) ?? {};
  if (turns.length === 0) return article;
  const spoken = turns.map(({ span, ...rest }) => ({
    text: text.slice(span.start, span.end),
    span,
    kind: 'speech' as const,
    ...rest,
  }));
  // What is quoted within a turn is part of it; above the first one an article may begin.
  const first = turns[0]!.span.start;
  return [...article.filter(({ span }) => span.start < first), ...spoken];
}

function readArticle(
  text: string,
  language: string,
  names: readonly string[],
): readonly Attribution[] {
  const all = blocksOf(text);
  const blocks = all.map((block) => withoutNames(block, language));
  const read = readerOf(language, blocks, names);
  const numbers = new Map(splitParagraphs(text).map(({ start }, index) => [start, index + 1]));
  const spoken = readOver(blocks, blocks.map(read));
  const first = all.findIndex(({ isHeadline }) => !isHeadline);
  return all.flatMap((block, index) => {
    const paragraph = numbers.get(block.start);
    const isTop = index < first;
    return settled(block, spoken[index]!, { language, isTop }).map(({ inner, ...rest }) => ({
      text: block.words.slice(inner.start, inner.end),
      span: { start: block.start + inner.start, end: block.start + inner.end },
      ...(paragraph !== undefined && { paragraph }),
      ...rest,
    }));
  });
}

function withoutNames(block: Block, language: string): Block {
  const quoted = block.quoted.filter((each) => !isOnlyNamed(block, each, language));
  return { ...block, quoted };
}

/** All that stands between marks in `block`: with its speaker, or as mere words. */
function settled(
  block: Block,
  spoken: readonly SpokenQuotation[],
  where: { readonly language: string; readonly isTop: boolean },
): readonly (SpokenQuotation & Pick<Attribution, 'kind'>)[] {
  const read = new Map(spoken.map((each) => [each.inner.start, each]));
  return block.quoted.map((quoted) => {
    const found = read.get(quoted.inner.start);
    const isWords = !found || isUnspoken(block, quoted, found.speaker, where);
    return isWords ? { inner: quoted.inner, kind: 'words' } : { ...found, kind: 'speech' };
  });
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
  const spans = splitBlocks(text);
  const found = quotedInBlocks(spans.map(({ start, end }) => text.slice(start, end)));
  return spans.map(({ start, end }, index) => {
    const words = text.slice(start, end);
    const quoted = found[index]!;
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
