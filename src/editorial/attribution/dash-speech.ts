// Speech between dashes: — Nie pójdziemy — powiedział Kowalski. — To koniec.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { incisesIn, reportsByForm } from './incise.ts';
import { endOfMatch, holdsAt, type Saying } from './saying.ts';

/** So much is read for the clause that reports. */
const REACH = 1500;
const LONGEST_CLAUSE = 250;
const OPENING = /(?:^\s*|[.!?…:]["”»']?\s+)([—–―]|-(?=\s))\s{0,2}(?=[\p{Lu}\p{N}¿¡«„“"…])/gu;
/** How verbs end in Cyrillic letters. */
const VERB_ENDING = /(?:[еёияую]т|[сєв]|ся|ить|л[аи]?)$/u;
const DASH = /[\s\u00A0]?(?:[—–―]|(?<=\s)-(?=\s))[\s\u00A0]{0,2}/gu;

/**
 * The quotations of `masked` that dashes mark, each with its parts. A dash may stand for much else:
 * only a clause that reports shows that somebody speaks.
 */
export function dashSpeech(masked: string, saying: Saying): readonly (readonly Span[])[] {
  const found: (readonly Span[])[] = [];
  let from = 0;
  for (const { 0: lead, index } of masked.matchAll(OPENING)) {
    const start = index + lead.length;
    if (start < from) continue;
    const parts = partsFrom(masked, start, saying);
    if (parts) {
      found.push(parts.spans);
      from = parts.end;
    } else if (!saying.isDashed && masked.slice(0, index).trim() === '') {
      const spans = beforeComma(masked, start, saying);
      if (spans) return [spans];
    }
  }
  return found;
}

// `– Nous partons, dit-il.`: what follows the full stop of the clause might be hers or the reporter's.
function beforeComma(text: string, start: number, saying: Saying): readonly Span[] | undefined {
  const speech = text.slice(start, start + REACH);
  const [clause] = incisesIn(speech, saying);
  if (!clause) return undefined;
  const first = { start, end: start + clause.start };
  const goesOn = /[,:]\s*$/u.test(speech.slice(clause.start, clause.end));
  return goesOn ? [first, { start: start + clause.end, end: text.length }] : [first];
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
  // `, — наш друг.`
  if (holdsAt(saying.officeHere, text, start)) return false;
  // `, — ворчит он.`
  const verb = /^\p{Ll}{3,}/u.exec(text.slice(start, start + 30))?.[0] ?? '';
  const isAfterMark = /[,?!…]$/u.test(text.slice(clause.start - 1, clause.start));
  const isShort = /^\p{Ll}+\s+\p{Ll}+[.!?…]\s*$/u.test(text.slice(start, clause.end));
  const isPerson = holdsAt(saying.personHere, text, start + verb.length);
  return isAfterMark && verb !== '' && (isPerson || (isShort && VERB_ENDING.test(verb)));
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
