// Reads a quotation: the editor's omissions, insertions and [sic], and marks round the whole of it.

import { CLOSING } from '../attribution/quotation-marks.ts';

/** A stretch of words that must stand in the source without a break. */
export interface Segment {
  readonly text: string;
  /** An insertion such as the `[T]` of `[T]he` touches its first or last letter, so it may cut a word. */
  readonly gluedStart: boolean;
  readonly gluedEnd: boolean;
}

/** One way to read a quotation. */
export interface Reading {
  readonly segments: readonly Segment[];
  readonly omissions: number;
  readonly insertions: number;
}

const OMISSION = /\[\s*(?:…|\.{3,}|\. \. \.)\s*\]|\(\s*(?:…|\.{3,})\s*\)|…|\.{3,}/gu;
const BRACKETS = /\[[^[\]]*\]/gu;
const BRACKETS_WITH_SPACE = /[^\S\n]?\[[^[\]]*\](?=[\s.,;:!?)'"’”»]|$)|\[[^[\]]*\]/gu;
const SIC = /^\[\s*sic!?\s*\]$/iu;

/** What brackets in a quotation are: the editor's insertions, or words of the source such as all others. */
export type Brackets = 'insertions' | 'words';

/**
 * The ways to read a quotation, the most literal first: a source may itself hold an ellipsis or
 * brackets, and then they are words of the source and no marks of the editor.
 */
export function readings(quotation: string, brackets: Brackets = 'insertions'): readonly Reading[] {
  const text = quotation.trim();
  const literal: Reading = { segments: [plain(text)], omissions: 0, insertions: 0 };
  const parts = text.split(OMISSION);
  const omissions = parts.length - 1;
  const inserted = text.replace(OMISSION, ' ').match(BRACKETS) ?? [];
  const found = [literal];
  if (omissions > 0) found.push({ segments: nonEmpty(parts.map(plain)), omissions, insertions: 0 });
  if (inserted.length > 0 && brackets === 'insertions') {
    const insertions = inserted.filter((bracket) => !SIC.test(bracket)).length;
    const segments = parts.map(withoutInsertions);
    found.push({ segments: nonEmpty(segments), omissions, insertions });
  }
  return found.filter((reading) => reading.segments.length > 0);
}

function plain(text: string): Segment {
  return { text: text.trim(), gluedStart: false, gluedEnd: false };
}

function withoutInsertions(part: string): Segment {
  return {
    text: part.replace(BRACKETS_WITH_SPACE, '').trim(),
    gluedStart: /^\s*\[[^[\]]*\]\S/u.test(part),
    gluedEnd: /\S\[[^[\]]*\]\s*$/u.test(part),
  };
}

function nonEmpty(segments: readonly Segment[]): readonly Segment[] {
  return segments.filter((segment) => segment.text !== '');
}

/** Marks that open, with those that may close them. */
const PAIRS: Readonly<Record<string, string>> = {
  ...CLOSING,
  "'": "'",
  '’': '’',
  '`': "`'",
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
