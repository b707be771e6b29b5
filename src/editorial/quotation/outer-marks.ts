// Quotation marks that stand round the whole of a text: the page prints its own.

import { CLOSING } from '../attribution/quoted-spans.ts';

/** Marks that open, with those that may close them. */
const PAIRS: Readonly<Record<string, string>> = {
  ...CLOSING,
  "'": "'",
  '›': '‹›',
  '’': '’',
  '`': "`'",
  '＂': '＂',
};
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The part of `text` between outer marks, without spaces beside them; undefined if there are none. */
export function betweenOuterMarks(text: string): { start: number; end: number } | undefined {
  const from = text.length - text.trimStart().length;
  const whole = text.trimEnd();
  const closing = PAIRS[whole[from] ?? ''];
  // `“…”,` and `“…”.` are how the sentence of a report goes on.
  const last = /[,.;]$/u.test(whole) ? whole.length - 2 : whole.length - 1;
  if (closing === undefined || last <= from || !closing.includes(whole[last]!)) return undefined;
  if (!areOnePair(whole, from, last)) return undefined;
  const inner = whole.slice(from + 1, last);
  const start = from + 1 + inner.length - inner.trimStart().length;
  // The comma before the mark belongs to the sentence that reports.
  const end = from + 1 + inner.replace(/[\s,]+$/u, '').length;
  return start < end ? { start, end } : undefined;
}

/** `text` without outer marks. */
export function withoutOuterMarks(text: string): string {
  const inner = betweenOuterMarks(text);
  return inner ? text.slice(inner.start, inner.end) : text;
}

/** True if the mark at `last` closes the one at `from`: `“A” and “B”` begins and ends with two. */
function areOnePair(text: string, from: number, last: number): boolean {
  const [mark, end] = [text[from]!, text[last]!];
  let depth = 1;
  for (let at = from + 1; at < last; at += 1) {
    if (text[at] !== mark && text[at] !== end) continue;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    const isApostrophe = LETTER.test(before) && LETTER.test(after);
    if (isApostrophe) continue;
    const opens =
      mark === end ? /[\s([–—-]/u.test(before) && !/\s/u.test(after) : text[at] === mark;
    depth += opens ? 1 : -1;
    if (depth === 0) return false;
  }
  return depth === 1;
}
