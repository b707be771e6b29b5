// Says how a quotation that does not stand in its source differs from the nearest passage there.

import type { ComparedWords, Span } from '../../diagnostics/diagnostic.ts';
import { align, type Stretch } from './align.ts';
import { healed, withoutHyphens } from './broken-words.ts';
import { closestWindow } from './closest.ts';
import { occurrences } from './find-text.ts';
import { normalise } from './normalise.ts';
import { type Brackets, readings } from './read-quotation.ts';
import type { SourceText } from './source-text.ts';
import { isWord, passage, sliceTokens, type Tokens, tokenise } from './tokens.ts';

/** Words that differ; an empty text means that one side has nothing there. */
export interface Change {
  readonly source: string;
  readonly brief: string;
}

export interface Difference {
  /** The passage is near enough to be what the quotation was taken from. */
  readonly kind: 'altered' | 'not-found';
  /** All segments stand in the source, but not in this order. */
  readonly reordered: boolean;
  readonly changes: readonly Change[];
  /** Both texts from the first to the last change, with a few words round them. */
  readonly compared: readonly ComparedWords[];
  /** What the source has, with a few words round the first and last change if it is long. */
  readonly passage: string;
  /** Where the passage stands in the source; absent if nothing is near. */
  readonly span?: Span;
}

/** Half of the words must be the same for a quotation to count as altered. */
const ALTERED_FROM = 0.5;
/** A passage that shares less than this is not worth showing. */
const NEAR_FROM = 0.3;
/** Longer segments are compared round the first difference only, so that the work stays bounded. */
const LONGEST = 400;
const AROUND = 60;
const CONTEXT = 8;

const NOTHING_NEAR: Difference = {
  kind: 'not-found',
  reordered: false,
  changes: [],
  compared: [],
  passage: '',
};

/** The difference between a quotation that was not found and its source. */
export function differenceFrom(
  source: SourceText,
  quotation: string,
  brackets?: Brackets,
): Difference {
  const segments = readings(quotation, brackets).at(-1)!.segments;
  const missing = segments.find((segment) => !stands(segment.text, source));
  if (missing) return differenceOf(focus(tokenise(missing.text), source), source);
  return { ...NOTHING_NEAR, kind: 'altered', reordered: true };
}

function stands(text: string, source: SourceText): boolean {
  const pattern = normalise(text).text.trim();
  for (const _ of occurrences(source.normalised().text, pattern)) return true;
  const mended = source.mended();
  if (!mended) return false;
  const plain = withoutHyphens(pattern);
  for (const at of occurrences(mended.text, plain))
    if (mended.agrees(at, at + plain.length, pattern)) return true;
  return false;
}

/** The words round the end of the longest beginning that the source has. */
function focus(tokens: Tokens, source: SourceText): Tokens {
  const count = tokens.keys.length;
  if (count <= LONGEST) return tokens;
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stands(passage(tokens, 0, middle), source)) low = middle;
    else high = middle - 1;
  }
  return sliceTokens(tokens, [Math.max(0, low - AROUND), Math.min(count, low + AROUND)]);
}

function differenceOf(quote: Tokens, source: SourceText): Difference {
  const tokens = source.tokens();
  const range = closestWindow(quote.keys, tokens.keys);
  if (!range) return NOTHING_NEAR;
  const isWritten = (word: string): boolean =>
    quote.keys.includes(word) || source.plain().includes(word);
  const window = mended(sliceTokens(tokens, range), isWritten);
  const stretches = align(quote.keys, window.keys);
  const nearness = shareOfEqualWords(stretches, quote, window);
  if (nearness < NEAR_FROM) return NOTHING_NEAR;
  const kind = nearness >= ALTERED_FROM ? 'altered' : 'not-found';
  const found = shown(stretches, quote, window);
  return { kind, reordered: false, ...found, span: placeOf(found.span, source) };
}

function placeOf({ start, end }: Span, source: SourceText): Span {
  return source.spoken()?.whole().originalSpan(start, end) ?? { start, end };
}

/** The tokens as a person reads them: words that are broken at the ends of lines are whole. */
function mended(tokens: Tokens, isWritten: (word: string) => boolean): Tokens {
  const read = (words: string): string => healed(words, isWritten);
  const keys = tokens.keys.map((key, index) => {
    const word = tokens.text.slice(tokens.starts[index], tokens.ends[index]);
    return /[\n\u2028]/u.test(word) ? normalise(read(word)).text : key;
  });
  return { ...tokens, keys, read };
}

function shareOfEqualWords(stretches: readonly Stretch[], quote: Tokens, source: Tokens): number {
  let [equal, ofQuote, ofSource] = [0, 0, 0];
  for (const stretch of stretches) {
    const words = wordsIn(quote, stretch.quote);
    if (stretch.equal) equal += words;
    ofQuote += words;
    ofSource += wordsIn(source, stretch.source);
  }
  return equal / Math.max(1, ofQuote, ofSource);
}

function wordsIn(tokens: Tokens, [start, end]: readonly [number, number]): number {
  return tokens.keys.slice(start, end).filter(isWord).length;
}

function shown(
  stretches: readonly Stretch[],
  quote: Tokens,
  source: Tokens,
): Pick<Difference, 'changes' | 'compared' | 'passage'> & { readonly span: Span } {
  const changed = stretches.filter((stretch) => !stretch.equal);
  const changes = changed.map((stretch) => ({
    source: passage(source, ...stretch.source),
    brief: passage(quote, ...stretch.quote),
  }));
  const first = stretches[0]!.source[0];
  const end = stretches.at(-1)!.source[1];
  const from = Math.max(first, (changed[0]?.source[0] ?? first) - CONTEXT);
  const to = Math.min(end, (changed.at(-1)?.source[1] ?? end) + CONTEXT);
  const text = passage(source, from, to).replace(/\s+/gu, ' ');
  const span = { start: source.starts[from] ?? 0, end: source.ends[Math.max(from, to - 1)] ?? 0 };
  const compared = comparedWords(stretches, quote, source);
  return {
    changes,
    compared,
    passage: `${from > first ? '… ' : ''}${text}${to < end ? ' …' : ''}`,
    span,
  };
}

/** So many words beside a change are enough to find one's way. */
const BESIDE = 4;

/** Both texts, stretch by stretch; what is the same is cut down to the words beside a change. */
function comparedWords(
  stretches: readonly Stretch[],
  quote: Tokens,
  source: Tokens,
): readonly ComparedWords[] {
  const [first, last] = [stretches.findIndex(isChange), stretches.findLastIndex(isChange)];
  return stretches.map(({ equal, source: there, quote: here }, index) => {
    const words = passage(source, ...there);
    if (!equal) return { expected: words, found: passage(quote, ...here) };
    const shown = shortened(words, { start: index > first, end: index < last });
    return { expected: shown, found: shown };
  });
}

function isChange({ equal }: Stretch): boolean {
  return !equal;
}

// `keep` says on which side one stands.
function shortened(text: string, keep: { readonly start: boolean; readonly end: boolean }): string {
  const words = text.split(/\s+/u);
  if (words.length <= 2 * BESIDE) return words.join(' ');
  const start = keep.start ? words.slice(0, BESIDE) : [];
  const end = keep.end ? words.slice(-BESIDE) : [];
  return [...start, '…', ...end].join(' ');
}
