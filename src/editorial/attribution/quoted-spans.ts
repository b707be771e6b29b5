// What stands between quotation marks in a text, whatever kind of marks it uses.

import type { Span } from '../../diagnostics/diagnostic.ts';

/** A quotation with its marks, and the words between them. */
export interface Quoted {
  readonly outer: Span;
  readonly inner: Span;
}

/** Stands for a character of what is blanked out. */
export const MASK = '\uFFFC';

/** Marks that open a quotation, with those that may close it. */
export const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '״': '״',
  '“': '”',
  '”': '”“',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '‘': '’',
  "'": "'’",
  '‚': '‘’',
  '「': '」',
  '『': '』',
};

const OPENING = /["״“”„«»‹‘'‚「『]/gu;
/** A quotation in single marks is not looked for further: they may be apostrophes. */
const LONGEST_SINGLE = 2000;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The quotations of `block` in order; one inside another is part of the outer one. */
export function quotedSpans(block: string): readonly Quoted[] {
  const found: Quoted[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(block); match; match = OPENING.exec(block)) {
    const at = match.index;
    if (!opens(block, at)) continue;
    const close = closingMark(block, at);
    if (close === undefined) continue;
    const inner = trimmed(block, at + 1, close);
    if (inner.end > inner.start) found.push({ outer: { start: at, end: close + 1 }, inner });
    OPENING.lastIndex = close + 1;
  }
  return found;
}

// An apostrophe and the sign for inches stand after a letter or digit, an opening mark does not. One
// house opens with the mark that closes in another: where it touches words on one side only, it opens
// on the side of the words.
function opens(block: string, at: number): boolean {
  const mark = block[at]!;
  const [before, next] = [block[at - 1] ?? ' ', block[at + 1] ?? ' '];
  if ('„‚「『'.includes(mark)) return true;
  if ('«‹“'.includes(mark)) return !/[\p{L}\p{N}.,!?…]/u.test(before) || /[\p{L}\p{N}]/u.test(next);
  if ('”»'.includes(mark)) return /[\s([–—:-]/u.test(before) && /[\p{L}\p{N}[…]/u.test(next);
  if (LETTER.test(before)) return false;
  return mark === '"' || mark === '״' ? !/\s/u.test(next) : /\p{L}/u.test(next);
}

function closingMark(block: string, at: number): number | undefined {
  const mark = block[at]!;
  if (mark === '‘' || mark === "'") return closingSingle(block, at, CLOSING[mark]!);
  if (mark === '«' || mark === '‹' || mark === '“' || mark === '「')
    return closingNested(block, at, CLOSING[mark]!);
  const closing = CLOSING[mark]!;
  for (let index = at + 1; index < block.length; index += 1) {
    // Between letters it marks an abbreviation of Hebrew.
    if (closing.includes(block[index]!) && !isBetweenLetters(block, index)) return index;
  }
  // A quotation of several paragraphs is closed in the last one only.
  return mark === '”' || mark === '»' ? undefined : block.length;
}

function isBetweenLetters(block: string, at: number): boolean {
  return LETTER.test(block[at - 1] ?? ' ') && LETTER.test(block[at + 1] ?? ' ');
}

function closingNested(block: string, at: number, closing: string): number {
  const mark = block[at]!;
  let depth = 0;
  for (let index = at; index < block.length; index += 1) {
    if (block[index] === mark) depth += 1;
    if (block[index] === closing) depth -= 1;
    if (depth === 0) return index;
  }
  // One mark too many inside: the first that closes ends it.
  const first = block.indexOf(closing, at);
  return first === -1 ? block.length : first;
}

// The closing single mark looks like an apostrophe: one after a comma or full stop is sure, else
// the last that ends a word before another quotation opens. Without any, it was no quotation.
function closingSingle(block: string, at: number, closing: string): number | undefined {
  let last: number | undefined;
  const end = Math.min(block.length, at + LONGEST_SINGLE);
  for (let index = at + 2; index < end; index += 1) {
    const letter = block[index]!;
    const isFree = !LETTER.test(block[index - 1]!) && !LETTER.test(block[index + 1] ?? '');
    if (closing.includes(letter) && isFree && /[,.!?…]/u.test(block[index - 1]!)) return index;
    if (closing.includes(letter) && !LETTER.test(block[index + 1] ?? '')) last = index;
    if ('‘“"'.includes(letter) || (letter === "'" && opens(block, index))) break;
  }
  return last;
}

// The comma before the closing mark belongs to the sentence that reports.
function trimmed(block: string, from: number, to: number): Span {
  let [start, end] = [from, Math.min(to, block.length)];
  while (start < end && /\s/u.test(block[start]!)) start += 1;
  while (end > start && /[\s,]/u.test(block[end - 1]!)) end -= 1;
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
