// A text with parts of it blanked out.

import type { Span } from '../../diagnostics/diagnostic.ts';

const BLANK = '\uFFFC';

/** `text` with its spans, which stand in order, blanked out; every other character keeps its place. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), BLANK.repeat(end - start));
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
