// The clause of the reporter inside the marks: « Nous irons, dit-elle, au bout. »

import type { Span } from '../../diagnostics/diagnostic.ts';
import { endOfMatch, holdsAt, type Saying } from './saying.ts';

/** No clause is longer. */
const REACH = 180;
const LEAD = /(?:([,،?!…;])[\s\u00A0]{0,2}|[,.?!…:]?[\s\u00A0]{0,2}([—–―]|(?<=\s)-)\s{0,2})$/u;
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sr|Sra|Dra|St|Prof|Gen|Col|Sig|On|dott|prof|sen|gov|г|гг|тов|ks|prof|płk|gen|dr|inż)$/u;
const SENTENCE_END = /[.!?…](?=\s+[\p{Lu}\p{N}¿¡«“„"(—–]|\s*$)/gu;
/** The dash that ends a clause between dashes, with the mark that follows. */
const CLOSING_DASH = /[,.;:]?\s{0,2}[—–―](?:[,.;:]|(?=[\s»”"]|$))|[,.;:]?\s-(?=\s)/u;

/**
 * The clauses that report within `text`, which stands between marks, each with the commas or dashes
 * beside it.
 */
export function incisesIn(text: string, saying: Saying): readonly Span[] {
  if (!/[,،?!…;—–―-]/u.test(text)) return [];
  const found: Span[] = [];
  let from = 0;
  for (const { 0: verb, index } of text.matchAll(saying.verb)) {
    if (index < from) continue;
    const clause = clauseAt(text, { start: index, end: index + verb.length }, saying);
    if (!clause || !/\p{L}/u.test(text.slice(from, clause.start))) continue;
    found.push(clause);
    from = clause.end;
  }
  return found;
}

function clauseAt(text: string, verb: Span, saying: Saying): Span | undefined {
  const lead = LEAD.exec(text.slice(Math.max(0, verb.start - 8), verb.start));
  if (!lead) return undefined;
  const [written, mark = '', dash] = lead;
  // A question mark belongs to the words before.
  const kept = /[?!…]/u.test(mark) ? 1 : (/^[?!….]/u.exec(written)?.[0].length ?? 0);
  const start = verb.start - written.length + kept;
  const end =
    dash === undefined ? endOfClause(text, verb, saying) : endBetweenDashes(text, verb.end);
  return end === undefined ? undefined : { start, end };
}

function endBetweenDashes(text: string, from: number): number | undefined {
  const rest = text.slice(from, from + REACH);
  const closing = CLOSING_DASH.exec(rest);
  if (closing) return from + closing.index + closing[0].length;
  return from + rest.length === text.length && !/[.!?…]\s/u.test(rest) ? text.length : undefined;
}

function endOfClause(text: string, verb: Span, saying: Saying): number | undefined {
  const hasPronoun = /-(?:il|elle|on|ils|elles)$/iu.test(text.slice(verb.start, verb.end));
  const isNamed = /^\s+\p{Lu}/u.test(text.slice(verb.end, verb.end + 3));
  if (!hasPronoun && !isNamed && !holdsAt(saying.subjectHere, text, verb.end)) return undefined;
  const sentence = sentenceEnd(text, verb.end);
  const [comma, other] = [...text.slice(verb.end, verb.end + REACH).matchAll(/[,،;:]/gu)].map(
    ({ index }) => verb.end + index + 1,
  );
  if (comma === undefined || (sentence !== undefined && sentence < comma)) return sentence;
  // `, souligne Claire Aubert, députée. `: the office belongs to the name.
  if (isNamed && endOfMatch(saying.officeHere, text, comma) !== undefined)
    return other === undefined || (sentence !== undefined && sentence < other) ? sentence : other;
  // A trade of which nothing is known might be her words, and her words a trade.
  const isTheirs = !isNamed || holdsAt(saying.goesOnHere, text, comma);
  return isTheirs ? comma : undefined;
}

function sentenceEnd(text: string, from: number): number | undefined {
  const rest = text.slice(from, from + REACH);
  for (const { index } of rest.matchAll(SENTENCE_END))
    if (rest[index] !== '.' || !ABBREVIATION.test(rest.slice(0, index))) return from + index + 1;
  return from + rest.length === text.length ? text.length : undefined;
}
