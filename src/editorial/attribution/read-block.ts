// Reads one paragraph: which sentence reports each of its quotations, and whom it names. What a
// sentence says is told by the grammar of its language.

import type { Span } from '../../diagnostics/diagnostic.ts';
import type { Quoted } from './quoted-spans.ts';
import type { Speaker } from './speakers.ts';

/** A paragraph with its quotations, and the same with the quotations blanked out. */
export interface Block {
  /** Where it stands in the text. */
  readonly start: number;
  readonly words: string;
  readonly masked: string;
  readonly quoted: readonly Quoted[];
  /** True of what is no paragraph that is counted. */
  readonly isHeadline: boolean;
}

export interface SpokenQuotation {
  readonly inner: Span;
  readonly speaker?: Speaker;
  /** True of a name or term that its language plainly marks as one; false of what is plainly said. */
  readonly isTerm?: boolean;
}

/**
 * Undefined where a sentence tells nothing of who speaks, null where it does and not plainly. The
 * place of a speaker is counted from the beginning of what was read.
 */
export type Told = Speaker | null | undefined;

/** What a language says of who speaks; it remembers whom a text was about. */
export interface Grammar {
  /** The places where a sentence ends and another one begins. */
  sentenceEnds(text: string): readonly number[];
  /** Reads prose without quotation. */
  hear(sentence: string): void;
  /** The name of whoever the prose was about that was read last. */
  readonly about: string | undefined;
  /** Who says what stands behind the last sentence without any attribution. */
  readonly only: Told;
  /** Somebody spoke, and it is open who. */
  leaveOpen(): void;
  /** True of what leads to a question that was put to somebody. */
  isAsked(lead: string): boolean;
  leading(lead: string): Told;
  /**
   * `isOver` where the sentence seems to have ended with the quotation, `isOpen` where it cannot have.
   */
  following(trail: string, isOver: boolean, isOpen: boolean): Told;
}

/** What the paragraph above tells of the quotations of this one. */
export interface Before {
  /** Who spoke at the end of it. */
  readonly last?: Speaker | undefined;
  /** Whom it names, if it ends with the colon of `The mayor, Edda Marr, said:`. */
  readonly leading?: Speaker | undefined;
}

/** So much of a sentence is read, if it is longer. */
const REACH = 500;

/** The quotations of a paragraph with their speakers. */
export function readBlock(
  block: Block,
  grammar: Grammar,
  before: Before,
): readonly SpokenQuotation[] {
  const { words, masked, quoted } = block;
  const ends = grammar.sentenceEnds(masked);
  const found: SpokenQuotation[] = [];
  let sentenceStart = 0;
  let last = before.last;
  // What stands between quotations is read once: for a speaker, or for whom it is about.
  let heard = 0;
  let next = 0;
  for (const [index, { outer, inner }] of quoted.entries()) {
    for (; next < ends.length && ends[next]! <= outer.start; next += 1) {
      const end = ends[next]!;
      if (end > heard) {
        grammar.hear(masked.slice(Math.max(heard, sentenceStart), end));
        // The words after a sentence about somebody else are not those of the one before.
        if (grammar.about !== last?.name) last = undefined;
      }
      sentenceStart = Math.max(sentenceStart, end);
    }
    const nextAt = quoted[index + 1]?.outer.start ?? masked.length;
    const trailEnd = Math.min(nextAt, ends[next] ?? masked.length);
    const place = { inner, outer, leadAt: Math.max(sentenceStart, outer.start - REACH), trailEnd };
    const isStart = masked.slice(sentenceStart, outer.start).trim() === '';
    const isFirst = isStart && index === 0;
    const isFree = index === 0 || last === undefined;
    const told = speakerBeside(block, { ...place, isFree }, grammar);
    const led = told === undefined && isFirst ? before.leading : told;
    const isAlone = led === undefined && isStart && isOnItsOwn(block, { inner, outer }, trailEnd);
    const spoken = isAlone && last === undefined ? grammar.only : led;
    const goesOn =
      isInterrupted(masked, quoted[index - 1], outer) ||
      (isStart &&
        /^\p{Lu}/u.test(words.slice(inner.start, inner.start + 2)) &&
        !isReported(block, { inner, outer }));
    const likely: Speaker | undefined =
      spoken === undefined && goesOn && last
        ? { ...last, kind: 'continued' }
        : (spoken ?? undefined);
    const speaker =
      likely && speaksOf(likely, words.slice(inner.start, inner.end)) ? undefined : likely;
    found.push({ inner, ...(speaker && { speaker }) });
    if (!speaker) {
      const lead = masked.slice(Math.max(heard, sentenceStart), outer.start);
      if (/\p{L}/u.test(lead)) grammar.hear(lead);
      grammar.leaveOpen();
    }
    last = speaker;
    const isBehind = spoken ? spoken.start >= block.start + outer.end : false;
    const isEnd = isOver(block, { inner, outer });
    heard = spoken && (isBehind || !isEnd) ? trailEnd : outer.end;
    if (!isBehind && isEnd) sentenceStart = outer.end;
  }
  for (const end of [...ends.slice(next), masked.length]) {
    if (end > heard) grammar.hear(masked.slice(Math.max(heard, sentenceStart), end));
    sentenceStart = end;
  }
  return found;
}

/** Whom a paragraph names that ends with a colon, and leads to the quotation of the next one. */
export function speakerLeadingOut({ start, masked }: Block, grammar: Grammar): Speaker | undefined {
  const prose = masked.trimEnd();
  if (!prose.endsWith(':')) return undefined;
  const at = Math.max(prose.length - REACH, grammar.sentenceEnds(prose).at(-1) ?? 0);
  return placed(grammar.leading(prose.slice(at)), start + at) ?? undefined;
}

/** `“Ivor never came,” she said.`: nobody calls themselves so, and it is somebody else. */
function speaksOf({ kind, name }: Speaker, words: string): boolean {
  if (kind === 'named') return false;
  const parts = name.split(/\s+/u).filter((part) => /^\p{Lu}\p{L}{3}/u.test(part));
  const own = [parts[0], parts.at(-1)].filter((part) => part !== undefined);
  // `“‘Mrs Keane,’ he told me”`: so one is called by others.
  const said = Array.from(
    words.matchAll(/(?<!\b\p{Lu}\p{Ll}{1,3}\.?\s)\p{Lu}[\p{L}\p{M}-]+/gu),
    ([word]) => word,
  );
  return own.some((part) => said.includes(part));
}

function placed(told: Told, at: number): Told {
  return told ? { ...told, start: at + told.start } : told;
}

// `“The guns,” said Jonas Field, “have stopped.”`: what stands between is within one sentence.
function isInterrupted(masked: string, above: Quoted | undefined, { start }: Span): boolean {
  const between = above === undefined ? '' : masked.slice(above.outer.end, start);
  return /^[^.!?\uFFFC]*\p{L}[^.!?\uFFFC]*[,:–—-]\s*$/u.test(between);
}

interface Place {
  readonly inner: Span;
  readonly outer: Span;
  /** The sentence begins here, as far as it is read. */
  readonly leadAt: number;
  /** The sentence, or what stands before the next quotation, ends here. */
  readonly trailEnd: number;
  /** True if nobody has spoken before in this paragraph. */
  readonly isFree: boolean;
}

// A comma within the marks: what follows tells who speaks, though it cannot be read.
function isReported({ words, masked }: Block, { inner, outer }: Quoted): boolean {
  const isComma = words.slice(inner.end, outer.end).includes(',');
  return isComma && /^\s+(?!(?:and|but|or|nor|so|to)\s)\p{L}/u.test(masked.slice(outer.end));
}

/** True if the sentence ends with the quotation. */
function isOver({ words, masked }: Block, { inner, outer }: Quoted): boolean {
  const isEnded = /[.!?…]/u.test(words[inner.end - 1] ?? '');
  return isEnded && /^\s*(?:$|[\p{Lu}\uFFFC])/u.test(masked.slice(outer.end, outer.end + 20));
}

/** True of a whole sentence with nothing behind it that could tell who speaks. */
function isOnItsOwn({ words, masked }: Block, { inner, outer }: Quoted, trailEnd: number): boolean {
  const text = words.slice(inner.start, inner.end);
  return (
    /^\p{Lu}/u.test(text) &&
    /[.!?…]$/u.test(text) &&
    !/[\p{L}\p{N}]/u.test(masked.slice(outer.end, trailEnd))
  );
}

// A quotation that ends with a comma, question or exclamation mark is reported by what follows.
function speakerBeside(
  { start, words, masked }: Block,
  { inner, outer, leadAt, trailEnd, isFree }: Place,
  grammar: Grammar,
): Told {
  const lead = masked.slice(leadAt, outer.start);
  const trail = masked.slice(outer.end, Math.min(trailEnd, outer.end + REACH));
  const lastMark = words[inner.end - 1] ?? '';
  const closing = words.slice(inner.end, outer.end) + trail.slice(0, 1);
  const following = (): Told => {
    const isDone = lastMark === '.' || (/^\s*\p{Lu}/u.test(trail) && !/[,?!—–-]/u.test(closing));
    // `It warned that it was “challenging.” Ann Lee blamed the rain.`
    const isPart = /^\p{Ll}/u.test(words.slice(inner.start)) && /\p{L}/u.test(lead);
    if (isDone && (!isFree || isPart)) return undefined;
    return placed(grammar.following(trail, isDone, closing.includes(',')), start + outer.end);
  };
  const leading = (): Told => placed(grammar.leading(lead), start + leadAt);
  // What somebody was asked is the words of whoever asked.
  if (lastMark === '?' && grammar.isAsked(lead)) return null;
  const isReportedAfter = closing.includes(',') || /[?!—–-]/u.test(lastMark);
  const [first, second] = isReportedAfter ? [following, leading] : [leading, following];
  const told = first();
  return told === undefined ? second() : told;
}
