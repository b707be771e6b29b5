// Reads who says what in an article: each quotation with the speaker its attribution names.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { splitBlocks, splitParagraphs } from '../quotation/paragraphs.ts';
import { withBareDashes } from './bare-dashes.ts';
import { joinedWords } from './joined-words.ts';
import { isNickname, isOnlyNamed, isUnspoken } from './kinds-of-words.ts';
import { type Quoted, quotedInBlocks, withoutSpans } from './quoted-spans.ts';
import type { Block, SpokenQuotation } from './read-block.ts';
import { readerOf } from './reader-of.ts';
import type { Speaker } from './speakers.ts';
import { spokenParts } from './spoken-parts.ts';
import { transcriptOf } from './transcript.ts';

/** A quotation of an article. */
export interface Attribution {
  /** The words said, as one: without the clause of the reporter and its commas. */
  readonly text: string;
  /** From the first word to the last. */
  readonly span: Span;
  /** The parts of it, where the clause of the reporter stands between its words. */
  readonly parts?: readonly Span[];
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
  const { turns = [], lines = [] } = transcriptOf(text, language) ?? {};
  if (turns.length === 0) return article;
  const spoken = turns.map(({ span, isBare, ...rest }) => ({
    text: text.slice(span.start, span.end),
    span,
    kind: isBare ? ('words' as const) : ('speech' as const),
    ...rest,
  }));
  // What is quoted within a turn is part of it; above the first one an article may begin.
  const first = lines[0]!.start;
  return [...article.filter(({ span }) => span.start < first), ...spoken];
}

function readArticle(
  text: string,
  language: string,
  names: readonly string[],
): readonly Attribution[] {
  const all = blocksOf(text, language);
  const blocks = all.map((block) => withoutNames(block, language));
  const read = readerOf(language, blocks, names);
  const numbers = new Map(splitParagraphs(text).map(({ start }, index) => [start, index + 1]));
  const spoken = readOver(blocks, blocks.map(read));
  const first = all.findIndex(({ isHeadline }) => !isHeadline);
  return all.flatMap((block, index) => {
    const paragraph = numbers.get(block.start);
    const isTop = index < first;
    const parts = settled(block, spoken[index]!, { language, isTop });
    return wholeQuotations(block, parts).map((whole) => ({
      ...placed(block, whole.parts),
      ...(paragraph !== undefined && { paragraph }),
      ...(whole.speaker && { speaker: onOneLine(whole.speaker) }),
      kind: whole.kind,
    }));
  });
}

// A name may be broken over two lines.
function onOneLine({ name, role, written, ...rest }: Speaker): Speaker {
  const joined = (words: string): string => words.replace(/\s+/gu, ' ');
  return {
    ...rest,
    name: joined(name),
    written: joined(written),
    ...(role !== undefined && { role: joined(role) }),
  };
}

function withoutNames(block: Block, language: string): Block {
  const quoted = block.quoted.filter((each) => !isOnlyNamed(block, each, language));
  const nicknames = block.quoted.filter((each) => isNickname(block, each));
  const masked = withoutNicknames(block.masked, nicknames);
  return { ...block, quoted, masked };
}

/** `Sid “Chip” Fagan` is `Sid Fagan`. */
function withoutNicknames(masked: string, nicknames: readonly Quoted[]): string {
  return nicknames.reduce(
    (text, { outer: { start, end } }) =>
      text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    masked,
  );
}

/** All that stands between marks in `block`: with its speaker, or as mere words. */
function settled(
  block: Block,
  spoken: readonly SpokenQuotation[],
  where: { readonly language: string; readonly isTop: boolean },
): readonly Part[] {
  const read = new Map(spoken.map((each) => [each.inner.start, each]));
  return block.quoted.map((quoted) => {
    const found = read.get(quoted.inner.start);
    if (quoted.isBare) return { inner: quoted.inner, ...found, kind: 'speech' };
    const isWords = !found || (found.isTerm ?? isUnspoken(block, quoted, found.speaker, where));
    return isWords ? { inner: quoted.inner, kind: 'words' } : { ...found, kind: 'speech' };
  });
}

function placed(
  { start, words }: Block,
  parts: readonly Span[],
): Pick<Attribution, 'text' | 'span' | 'parts'> {
  const spans = parts.map((part) => ({ start: start + part.start, end: start + part.end }));
  return {
    text: joinedWords(words, parts),
    span: { start: spans[0]!.start, end: spans.at(-1)!.end },
    ...(spans.length > 1 && { parts: spans }),
  };
}

type Part = SpokenQuotation & { readonly kind: NonNullable<Attribution['kind']> };

interface WholeQuotation {
  readonly parts: readonly Span[];
  readonly speaker?: Speaker | undefined;
  readonly kind: Part['kind'];
}

/** The quotations of a block, each with all of its parts: they have one speaker. */
function wholeQuotations({ quoted }: Block, settled: readonly Part[]): readonly WholeQuotation[] {
  const joining = new Set(quoted.filter(({ joins }) => joins).map(({ inner }) => inner.start));
  const found: WholeQuotation[] = [];
  for (const { inner, speaker, kind } of settled) {
    const above = joining.has(inner.start) ? found.pop() : undefined;
    const isTold = above?.speaker !== undefined && above.speaker.kind !== 'continued';
    const theirs = isTold || speaker?.kind === 'continued' ? (above?.speaker ?? speaker) : speaker;
    found.push({
      parts: [...(above?.parts ?? []), inner],
      speaker: theirs ?? above?.speaker,
      kind: above && above.kind !== kind ? 'speech' : kind,
    });
  }
  return found;
}

/** The places of all quotations of `text`, part by part, without their marks. */
export function quotationsIn(
  text: string,
  language?: string,
): readonly (Span & Pick<Quoted, 'joins'>)[] {
  return blocksOf(text, language).flatMap(({ start, quoted }) =>
    quoted.map(({ inner, joins }) => ({
      start: start + inner.start,
      end: start + inner.end,
      ...(joins && { joins }),
    })),
  );
}

function blocksOf(text: string, language?: string): readonly Block[] {
  const counted = new Set(splitParagraphs(text).map(({ start }) => start));
  const spans = splitBlocks(text);
  const found = quotedInBlocks(spans.map(({ start, end }) => text.slice(start, end)));
  const marked = spans.map(({ start, end }, index) => {
    const words = text.slice(start, end);
    return {
      words,
      quoted: language ? spokenParts(words, found[index]!, language) : found[index]!,
    };
  });
  const all = language ? withBareDashes(marked, language) : found;
  return spans.map(({ start }, index) => {
    const { words } = marked[index]!;
    const quoted = all[index]!;
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
