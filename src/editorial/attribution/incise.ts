// The clause of the reporter inside the marks: « Nous irons, dit-elle, au bout. »

import type { Span } from '../../diagnostics/diagnostic.ts';
import { endOfMatch, holdsAt, type Saying } from './saying.ts';

/** No clause is longer. */
const REACH = 180;
const LONGEST_UNKNOWN = 15;
const COMMA = /[,،?!…;][\s\u00A0]{0,2}$/u;
const DASH = /[,.?!…:]?[\s\u00A0]{0,2}(?:[—–―]|(?<=\s)-(?=\s))\s{0,2}(?=\p{Ll})/gu;
const INVERTED =
  /(?<=[,?!…][\s\u00A0]{1,2})(?:[smtl][’'])?\p{Ll}+(?:-t)?-(?:il|elle|on|ils|elles)(?![\p{L}’'-])/gu;
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sr|Sra|Dra|St|Prof|Gen|Col|Sig|On|dott|prof|sen|gov|г|гг|тов|ks|prof|płk|gen|dr|inż)$/u;
/** `, souligne Ada Olm, 81 ans.` */
const AGE = /^\s*\p{N}{1,3}(?:[\s\u00A0](?:ans|años|anni|anos))?[.,]/u;
const SENTENCE_END = /[.!?…](?=\s+[\p{Lu}\p{N}¿¡«“„"(—–]|\s*$)/gu;
/** The dash that ends a clause between dashes, with the mark that follows. */
const CLOSING_DASH = /[,.;:]?\s{0,2}[—–―](?:[,.;:]|(?=[\s»”"]|$))|[,.;:]?\s-(?=\s)/u;

/**
 * The clauses that report within `text`, which stands between marks, each with the commas or dashes
 * beside it.
 */
export function incisesIn(text: string, saying: Saying): readonly Span[] {
  if (!/[,،?!…;—–―-]/u.test(text)) return [];
  const clauses = [...betweenDashes(text, saying), ...betweenCommas(text, saying)];
  const found: Span[] = [];
  let from = 0;
  for (const clause of clauses.sort((one, other) => one.start - other.start)) {
    if (clause.start < from || !/\p{L}/u.test(text.slice(from, clause.start))) continue;
    found.push(clause);
    from = clause.end;
  }
  return found;
}

function* betweenDashes(text: string, saying: Saying): Generator<Span> {
  for (const { 0: lead, index } of text.matchAll(DASH)) {
    const at = index + lead.length;
    const verbEnd = endOfMatch(saying.clauseHere, text, at);
    const end = endBetweenDashes(text, verbEnd ?? at);
    if (end === undefined) continue;
    const isClause = verbEnd !== undefined || reportsByForm(text, { start: at, end }, saying);
    // A question mark belongs to the words before.
    if (isClause) yield { start: index + (/^[?!….]/u.test(lead) ? 1 : 0), end };
  }
}

function endBetweenDashes(text: string, from: number): number | undefined {
  const rest = text.slice(from, from + REACH);
  const closing = CLOSING_DASH.exec(rest);
  if (closing) return from + closing.index + closing[0].length;
  return from + rest.length === text.length && !/[.!?…]\s/u.test(rest) ? text.length : undefined;
}

/**
 * True of a clause whose verb is not known, but whose form tells that it reports: what follows begins
 * a sentence after a dash, or whoever speaks stands right behind the verb.
 */
export function reportsByForm(text: string, { start, end }: Span, saying: Saying): boolean {
  const clause = text.slice(start, end);
  if (holdsAt(saying.goesOnHere, text, start)) return false;
  if (clause.split(/\s+/u).length > LONGEST_UNKNOWN) return false;
  if (/[.…]\s{0,2}[—–―-]\s*$/u.test(clause) && /^\s*[\p{Lu}¿¡]/u.test(text.slice(end))) return true;
  const verb = /^\p{Ll}{3,}(?=\s)/u.exec(clause)?.[0];
  if (verb === undefined || !/(?:[—–―][,.;:]|[,.;:]\s{0,2}[—–―-])\s*$/u.test(clause)) return false;
  return holdsAt(saying.personHere, text, start + verb.length);
}

function* betweenCommas(text: string, saying: Saying): Generator<Span> {
  const verbs = [...text.matchAll(saying.verb), ...text.matchAll(INVERTED)];
  for (const { 0: verb, index } of verbs) {
    const lead = COMMA.exec(text.slice(Math.max(0, index - 4), index))?.[0];
    if (lead === undefined) continue;
    const end = endOfClause(text, { start: index, end: index + verb.length }, saying);
    // A question mark belongs to the words before.
    const kept = /^[?!…]/u.test(lead) ? 1 : 0;
    if (end !== undefined) yield { start: index - lead.length + kept, end };
  }
}

function endOfClause(text: string, verb: Span, saying: Saying): number | undefined {
  const words = text.slice(verb.start, verb.end);
  const hasPronoun = /-(?:il|elle|on|ils|elles)(?!\p{L})/iu.test(words);
  // `déclaré illégal`: a participle reports with its auxiliary only.
  if (/^[^\s]*(?:ée?s?|[ai]do|[ai]to)$/u.test(words) && !hasPronoun) return undefined;
  if (!hasPronoun && !holdsAt(saying.subjectHere, text, verb.end)) return undefined;
  const sentence = sentenceEnd(text, verb.end);
  const [comma, other] = [...text.slice(verb.end, verb.end + REACH).matchAll(/[,،;:]/gu)].map(
    ({ index }) => verb.end + index + 1,
  );
  // `va-t-il venir ?` asks.
  const end = comma ?? sentence;
  if (end === undefined || (hasPronoun && text[(sentence ?? 0) - 1] === '?')) return undefined;
  if (comma === undefined || (sentence !== undefined && sentence < comma)) return sentence;
  const subject = text.slice(verb.end, comma - 1);
  const isNamed = /^\s+(?:\p{Lu}\S*\s?){1,4}$/u.test(subject);
  // `, souligne Claire Aubert, députée. `: the office belongs to the name.
  if (isNamed && endOfMatch(saying.officeHere, text, comma) !== undefined)
    return other === undefined || (sentence !== undefined && sentence < other) ? sentence : other;
  const age = isNamed ? AGE.exec(text.slice(comma, comma + 20))?.[0].length : undefined;
  if (age !== undefined) return comma + age;
  // `Mon client, dit-elle, les voyait.`: few words are no sentence yet.
  const isOpen =
    hasPronoun &&
    subject === '' &&
    /(?:^|[.!?…]\s+)(?:\S+\s?){1,3},\s*$/u.test(
      text.slice(Math.max(0, verb.start - 60), verb.start),
    );
  if (isOpen) return comma;
  if (sentence !== undefined && sentence < text.length && isManner(text.slice(comma, sentence)))
    return sentence;
  // What follows a comma might be her words, or tell of her: `, dit-elle, la voix basse. `
  const isShort =
    isNamed ||
    subject.trim() === '' ||
    holdsAt(saying.pronounHere, text, verb.end) ||
    endOfMatch(saying.officeHere, text, verb.end) === comma - 1;
  return isShort && holdsAt(saying.goesOnHere, text, comma) ? comma : undefined;
}

/** `, soupire la vieille dame, son cabas à la main. `: how she says it, without a verb. */
function isManner(words: string): boolean {
  const isLed = /^\s*(?:son|sa|ses|leurs?|devant|derrière|face à|assise?|debout)\s/u;
  const isClause =
    /(?<!\p{L})(?:je|j['’]|tu|il|ils|elles?|on|nous|vous|ce|c['’]|ça|qui|que|qu['’]|ne|n['’]|no|não|non|se|s['’])(?!\p{L})/iu;
  return isLed.test(words) && !isClause.test(words) && words.trim().split(/\s+/u).length <= 8;
}

function sentenceEnd(text: string, from: number): number | undefined {
  const rest = text.slice(from, from + REACH);
  for (const { index } of rest.matchAll(SENTENCE_END))
    if (rest[index] !== '.' || !ABBREVIATION.test(rest.slice(0, index))) return from + index + 1;
  return from + rest.length === text.length ? text.length : undefined;
}
