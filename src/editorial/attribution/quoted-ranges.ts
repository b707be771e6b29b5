// Tells whether a passage of a source stands between quotation marks.

import type { Span } from '../../diagnostics/diagnostic.ts';

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
