// What stands between quotation marks in a text, whatever kind of marks it uses.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { markHabits } from './mark-habits.ts';
import { type Pairs, pairMarks } from './pair-marks.ts';
import { CLOSING, type Mark, SLIPS } from './quotation-marks.ts';

/** A quotation with its marks, and the words between them. */
export interface Quoted {
  readonly outer: Span;
  readonly inner: Span;
  /** True of a part that goes on after the clause of the reporter. */
  readonly joins?: true;
  /** True of what a dash alone marks: whoever spoke before may not go on. */
  readonly isBare?: true;
}

/** Stands for a character of what is blanked out. */
export const MASK = '\uFFFC';

/** A quotation goes on over so many paragraphs without a mark. */
const LONGEST_GAP = 5;
const LETTER = /[\p{L}\p{N}]/u;

/** The quotations of one paragraph in order; one inside another is part of the outer one. */
export function quotedSpans(block: string): readonly Quoted[] {
  return quotedInBlocks([block])[0]!;
}

/** The quotations of each of `blocks`, which are the paragraphs of a text in order. */
export function quotedInBlocks(blocks: readonly string[]): readonly (readonly Quoted[])[] {
  const habits = markHabits(blocks);
  const pairs = blocks.map((block, index) => {
    if (!MARK.test(block)) return NO_PAIRS;
    return pairMarks(block, habits, BEGINS_QUOTED.test(blocks[index + 1] ?? ''));
  });
  // Where a quotation that an earlier paragraph begins ends in each paragraph.
  const earlier = new Map<number, number>();
  return blocks.map((block, index) => {
    const found: Quoted[] = [];
    const add = (start: number, from: number, to: number, end: number): void => {
      const inner = trimmed(block, from, to);
      if (LETTER.test(block.slice(inner.start, inner.end)))
        found.push({ outer: { start, end }, inner });
    };
    const ended = earlier.get(index);
    if (ended !== undefined) add(0, 0, ended, ended + 1);
    for (const [number, { opened, closed }] of pairs[index]!.pairs.entries()) {
      if (closed) {
        add(opened.at, opened.end, closed.at, closed.end);
        continue;
      }
      const isLast = number === pairs[index]!.pairs.length - 1;
      const until = isLast ? closedBelow(pairs, index, opened) : undefined;
      if (until === undefined && !goesOn(blocks, index, opened, isLast)) continue;
      add(opened.at, opened.end, block.length, block.length + 1);
      for (let next = index + 1; next <= (until?.block ?? index); next += 1)
        earlier.set(next, next === until?.block ? until.at : blocks[next]!.length);
      break;
    }
    return found;
  });
}

const MARK = /["״＂“”„‟«»‹›‘'’‚‛「『﹁﹃〝`」』]|,,/u;
const BEGINS_QUOTED = /^\s*(?:["״＂“”„«»‹›‘「『]|,,|'')/u;
const NO_PAIRS: Pairs = { pairs: [] };

/** Where what `opened` begins is closed in one of the next paragraphs, before another mark opens. */
function closedBelow(
  pairs: readonly Pairs[],
  index: number,
  { kind }: Mark,
): { readonly block: number; readonly at: number } | undefined {
  for (let block = index + 1; block <= index + LONGEST_GAP; block += 1) {
    const { closesEarlier, pairs: others = [] } = pairs[block] ?? {};
    if (closesEarlier) {
      const closes = `${CLOSING[kind]}${SLIPS[kind] ?? ''}`.includes(closesEarlier.kind);
      return closes ? { block, at: closesEarlier.at } : undefined;
    }
    if (others.length > 0) return undefined;
  }
  return undefined;
}

/** True if the mark that closes is left out because the quotation goes on in the next paragraph. */
function goesOn(
  blocks: readonly string[],
  index: number,
  { kind, at }: Mark,
  isLast: boolean,
): boolean {
  const [block, next = ''] = [blocks[index]!, blocks[index + 1]];
  const lead = block.slice(0, at).trimEnd();
  const isSingle = kind === '‘' || kind === "'";
  const isFollowed = isSingle ? next.trimStart().startsWith(kind) : BEGINS_QUOTED.test(next);
  if (isFollowed && (isLast || lead === '')) return true;
  // Else it was forgotten: what begins a paragraph, or is led to, ends with it.
  return (
    isLast && !isSingle && /(?:^|[:：,،，])$/u.test(lead) && /[.!?…。؟]$/u.test(block.trimEnd())
  );
}

/**
 * The range of `block` without the spaces beside it. The comma before the closing mark belongs to the
 * sentence that reports.
 */
export function trimmed(block: string, from: number, to: number): Span {
  let [start, end] = [from, Math.min(to, block.length)];
  while (start < end && /[\s\u200E\u200F]/u.test(block[start]!)) start += 1;
  while (end > start && /[\s,،，、\u200E\u200F]/u.test(block[end - 1]!)) end -= 1;
  return { start, end };
}

/** A mark or two beside the words may be counted with them. */
const SLACK = 2;

/** `spans` with those put together that only marks and spaces divide: a quotation of two paragraphs. */
export function joined(spans: readonly Span[], text: string): readonly Span[] {
  const ranges: Span[] = [];
  for (const span of spans) {
    const last = ranges.at(-1);
    const isOne = last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start));
    if (isOne) ranges.pop();
    ranges.push(isOne ? { start: last.start, end: span.end } : span);
  }
  return ranges;
}

/** Of `ranges`, which are in order, the one that holds `place`. */
export function rangeAround<T extends Span | { readonly span: Span }>(
  ranges: readonly T[],
  place: Span,
): T | undefined {
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spanOf(ranges[middle]!).start <= place.start + SLACK) low = middle;
    else high = middle - 1;
  }
  const range = ranges[low];
  if (!range) return undefined;
  const { start, end } = spanOf(range);
  return start <= place.start + SLACK && place.end <= end + SLACK ? range : undefined;
}

function spanOf(range: Span | { readonly span: Span }): Span {
  return 'span' in range ? range.span : range;
}

/** `text` with its spans, which stand in order, blanked out; every other character keeps its place. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), MASK.repeat(end - start));
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
