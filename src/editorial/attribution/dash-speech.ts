// Speech between dashes: — Nie pójdziemy — powiedział Kowalski. — To koniec.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { reportsByForm } from './incise.ts';
import { endOfMatch, holdsAt, type Saying } from './saying.ts';

/** So much is read for the clause that reports. */
const REACH = 1500;
const LONGEST_CLAUSE = 250;
const OPENING = /(?:^\s*|[.!?…:]["”»']?\s+)([—–―]|-(?=\s))\s{0,2}(?=[\p{Lu}\p{N}¿¡«„“"…])/gu;
const DASH = /[\s\u00A0]?(?:[—–―]|(?<=\s)-(?=\s))[\s\u00A0]{0,2}/gu;

/**
 * The quotations of `masked` that dashes mark, each with its parts. A dash may stand for much else:
 * only a clause that reports shows that somebody speaks.
 */
export function dashSpeech(masked: string, saying: Saying): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  let from = 0;
  for (const { 0: lead, index } of masked.matchAll(OPENING)) {
    if (index + lead.length < from) continue;
    const parts = partsFrom(masked, index + lead.length, saying);
    if (!parts) continue;
    found.push(parts.spans);
    from = parts.end;
  }
  return found;
}

function partsFrom(
  text: string,
  start: number,
  saying: Saying,
): { readonly spans: Span[]; readonly end: number } | undefined {
  const spans: Span[] = [];
  let from = start;
  for (;;) {
    const clause = clauseAfter(text, from, saying);
    if (!clause) {
      if (spans.length === 0) return undefined;
      spans.push({ start: from, end: text.length });
      return { spans, end: text.length };
    }
    spans.push({ start: from, end: clause.start });
    if (clause.resumes === undefined) return { spans, end: clause.end };
    from = clause.resumes;
  }
}

interface Clause extends Span {
  /** Where the speech goes on after it. */
  readonly resumes?: number;
}

/** The next clause that reports: a dash, and a verb of saying right after it. */
function clauseAfter(text: string, from: number, saying: Saying): Clause | undefined {
  for (const { 0: dash, index } of text.slice(from, from + REACH).matchAll(DASH)) {
    const start = from + index;
    const verbAt = start + dash.length;
    if (start === from || !/\p{Ll}/u.test(text[verbAt] ?? '')) continue;
    const verbEnd = endOfMatch(saying.clauseHere, text, verbAt);
    const clause = endOf(text, start, verbEnd ?? verbAt);
    if (verbEnd !== undefined || isClause(text, verbAt, clause, saying)) return clause;
  }
  return undefined;
}

/** Whether a clause whose verb is not known reports all the same. */
function isClause(text: string, start: number, clause: Clause, saying: Saying): boolean {
  if (reportsByForm(text, { start, end: clause.resumes ?? clause.end }, saying)) return true;
  // `, — ворчит он.`
  const verb = /^\p{Ll}{3,}/u.exec(text.slice(start, start + 30))?.[0] ?? '';
  const isAfterMark = /[,?!…]$/u.test(text.slice(clause.start - 1, clause.start));
  return isAfterMark && verb !== '' && holdsAt(saying.personHere, text, start + verb.length);
}

function endOf(text: string, start: number, verbEnd: number): Clause {
  const rest = text.slice(verbEnd, verbEnd + LONGEST_CLAUSE);
  const sentence = /[.!?…](?=\s+[\p{Lu}—–-]|\s*$)/u.exec(rest);
  const [dash] = rest.matchAll(DASH);
  const over = verbEnd + (sentence ? sentence.index + 1 : rest.length);
  // `– powiedział Kowalski. – To koniec.`
  const after = /^\s+(?:[—–―]|-(?=\s))\s{0,2}(?=\S)/u.exec(text.slice(over, over + 6));
  if (dash && verbEnd + dash.index < over) {
    const end = verbEnd + dash.index + dash[0].length;
    const mark = /^[,.;:]?\s*/u.exec(text.slice(end))?.[0] ?? '';
    return { start, end, ...(end + mark.length < text.length && { resumes: end + mark.length }) };
  }
  if (!after) return { start, end: over };
  return { start, end: over, resumes: over + after[0].length };
}
