// Reads the editor's marks in a quotation: omissions, insertions, [sic].

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

/**
 * The ways to read a quotation, the most literal first: a source may itself hold an ellipsis or
 * brackets, and then they are words of the source and no marks of the editor.
 */
export function readings(quotation: string): readonly Reading[] {
  const text = quotation.trim();
  const literal: Reading = { segments: [plain(text)], omissions: 0, insertions: 0 };
  const parts = text.split(OMISSION);
  const omissions = parts.length - 1;
  const brackets = text.replace(OMISSION, ' ').match(BRACKETS) ?? [];
  const found = [literal];
  if (omissions > 0) found.push({ segments: nonEmpty(parts.map(plain)), omissions, insertions: 0 });
  if (brackets.length > 0) {
    const insertions = brackets.filter((bracket) => !SIC.test(bracket)).length;
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
