// Finds where what a quotation leaves out turns round what it keeps.

import type { Span } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../languages/language.ts';
import { languageOf, perLanguage } from '../../languages/languages.ts';
import { withoutSigns } from './normalise.ts';

/** So much of a source is read beside a quotation. */
const REACH = 120;
/** So many words may stand between a negation and the words that it turns round. */
const BETWEEN = 2;
const SENTENCE_END = /[.!?؟。]['")\]]*(?=\s|$)/gu;
const DELIMITER = /[,،;؛:()[\]—]/u;
const ENDS_CLAUSE = /[,،;؛:()[\].!?؟。—]['"]?\s*$/u;
const BEGINS_CLAUSE = /^\s*['"]?[,،;؛:()[\].!?؟。—]/u;
const WORDS = /[\p{L}\p{M}\p{N}'-]+/gu;

/** Finds the negations of one language, in text in its normal form. */
interface Negations {
  readonly all: RegExp;
  readonly apart: RegExp;
  readonly clause: RegExp;
  readonly only: RegExp;
  readonly open: RegExp;
  readonly behind: number;
}

const patternsOf = perLanguage(({ negations }: Language): Negations | undefined => {
  if (negations === undefined) return undefined;
  const { negation, apart, clause, only, open = '(?!)', behind = 0 } = negations;
  // `n'` and `qu'` end with their apostrophe, and so does no other word.
  const word = (inside: string): string =>
    `(?<![\\p{L}\\p{M}])(?:${inside})(?:(?<=')|(?![\\p{L}\\p{M}]))`;
  return {
    all: new RegExp(word(negation), 'giu'),
    apart: new RegExp(`^(?:${apart})$`, 'iu'),
    clause: new RegExp(word(clause), 'giu'),
    only: new RegExp(`^\\s*(?:${only})(?!\\p{L})`, 'iu'),
    open: new RegExp(`^(?:${open})$`, 'iu'),
    behind,
  };
});

/** The negations of `language`; of one that is not known there are none. */
function negationsOf(language: string): Negations | undefined {
  const known = languageOf(language);
  return known && patternsOf(known);
}

/**
 * The negation that an omission takes out of what is kept before or after it, or after which it
 * begins; `before` and `after` are the parts of the source that are quoted.
 */
export function omittedNegation(
  text: string,
  [before, after]: readonly [Span, Span],
  language: string,
): string | undefined {
  const words = negationsOf(language);
  if (words === undefined) return undefined;
  const plain = (start: number, end: number): string => plainWords(text.slice(start, end));
  const kept = plain(Math.max(before.start, before.end - REACH), before.end);
  const next = plain(after.start, Math.min(after.end, after.start + REACH));
  const gap = text.slice(before.end, after.start);
  const dangling = endsWithNegation(kept, words);
  if (dangling !== undefined && !BEGINS_CLAUSE.test(plain(before.end, before.end + 3)))
    return dangling;
  for (const part of partsOf(plainWords(gap), kept, next)) {
    const found = negationTouching(part, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One kind of apostrophe, quotation mark, dash between clauses and space; no vowel signs. */
function plainWords(text: string): string {
  return withoutSigns(text)
    .replace(/[’ʼ‘‛′]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s[-–—]+\s|[–—]/gu, ' — ')
    .replace(/[\s\u200B]+/gu, ' ');
}

function endsWithNegation(kept: string, words: Negations): string | undefined {
  const last = [...kept.matchAll(words.all)].at(-1);
  return last && last.index + last[0].length === kept.length ? last[0] : undefined;
}

interface Part {
  readonly text: string;
  /** Whether words that are kept stand right before or after it in its sentence. */
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** The pieces of an omission that belong to the sentences of what is kept. */
function partsOf(gap: string, kept: string, next: string): readonly Part[] {
  const isEnded = /[.!?؟。]['")\]]*\s*$/u.test(kept);
  const hasBefore = !isEnded && !ENDS_CLAUSE.test(kept) && !BEGINS_CLAUSE.test(gap);
  const hasAfter = !BEGINS_CLAUSE.test(next) && !ENDS_CLAUSE.test(gap);
  const ends = [...gap.matchAll(SENTENCE_END)];
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) return [{ text: gap, hasBefore, hasAfter }];
  return [
    { text: isEnded ? '' : gap.slice(0, first.index), hasBefore, hasAfter: false },
    { text: gap.slice(last.index + last[0].length), hasBefore: false, hasAfter },
  ];
}

function negationTouching(
  { text, hasBefore, hasAfter }: Part,
  words: Negations,
): string | undefined {
  const clauses = text.split(DELIMITER).map((clause) => clause.trim());
  for (const [index, clause] of clauses.entries()) {
    const [first] = clause.matchAll(words.all);
    if (!first) continue;
    const isFirst = index === 0 && hasBefore && !beginsClause(clause, words);
    const isLast = index === clauses.length - 1 && hasAfter;
    if (isFirst || isLast || words.apart.test(clause.replaceAll(/^['"]|['"]$/gu, '')))
      return first[0];
  }
  return undefined;
}

function beginsClause(clause: string, { clause: pattern }: Negations): boolean {
  const [first] = clause.matchAll(pattern);
  return first?.index === 0;
}

/** The negation right after which a quotation begins, or before which it ends, in one clause. */
export function negationBeside(
  text: string,
  whole: Span,
  spoken: Span | undefined,
  language: string,
): string | undefined {
  const words = negationsOf(language);
  if (words === undefined) return undefined;
  const from = Math.max(spoken?.start ?? 0, whole.start - REACH);
  const to = Math.min(spoken?.end ?? text.length, whole.end + REACH);
  const quoted = plainWords(text.slice(whole.start, Math.min(whole.end, whole.start + REACH)));
  return (
    before(plainWords(text.slice(from, whole.start)), quoted, words) ??
    after(
      plainWords(text.slice(whole.end, to)),
      plainWords(text.slice(Math.max(whole.start, whole.end - REACH), whole.end)),
      words,
    )
  );
}

function before(lead: string, quoted: string, words: Negations): string | undefined {
  if (beginsClause(quoted.replace(/^['"\s]+/u, ''), words)) return undefined;
  const clause = lead.split(/[.!?؟。,،;؛:()[\]—]/u).at(-1) ?? '';
  const last = [...clause.matchAll(words.all)].at(-1);
  if (!last) return undefined;
  const rest = clause.slice(last.index + last[0].length);
  const isFar = (rest.match(WORDS)?.length ?? 0) > BETWEEN;
  const [other] = rest.matchAll(words.clause);
  if (isFar || other || words.only.test(`${rest} ${quoted}`)) return undefined;
  return last[0];
}

// A negation of English and its kin stands before what it turns round, one of German at the end.
function after(rest: string, quoted: string, words: Negations): string | undefined {
  if (ENDS_CLAUSE.test(quoted)) return undefined;
  const clause = rest.split(/[.!?؟。,،;؛:()[\]"—]/u)[0] ?? '';
  const [first] = clause.matchAll(words.all);
  if (!first) return undefined;
  const between = clause.slice(0, first.index);
  if ((between.match(WORDS)?.length ?? 0) > words.behind) return undefined;
  const [other] = between.matchAll(words.clause);
  return other || words.open.test(first[0]) ? undefined : first[0];
}
