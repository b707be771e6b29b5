// What sentences report others to say or to want, without quoting it. Who that is, who-says.ts asks.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { MASK } from '../../editorial/attribution/quoted-spans.ts';
import type { Language } from '../../languages/language.ts';
import type { Sentence } from '../sentences.ts';
import { type Patterns, patternsOf } from './report-patterns.ts';

/** Something said or wanted. */
export interface Statement {
  readonly kind: 'claim' | 'demand' | 'term' | 'reservation';
  readonly sentence: Sentence;
  /** What is said or wanted, within the sentence. */
  readonly said: Span;
  /** The words of the sentence before and after it that tell who speaks. */
  readonly lead: string;
  readonly tail: string;
  /** True if no verb of saying is between `lead` and what is said: another one stands there. */
  readonly isAsked: boolean;
}

/** No sentence that can be read plainly is longer. */
const LONGEST = 900;
const FEWEST_WORDS = 2;
const FEWEST_BESIDE = 4;

/** What `sentence` reports to be said or wanted; undefined if it does not do so plainly. */
export function statementIn(sentence: Sentence, language: Language): Statement | undefined {
  const patterns = patternsOf(language);
  if (!patterns || sentence.words.length > LONGEST) return undefined;
  const found = readStatement(sentence, patterns);
  return found && hasOwnWords(found) ? found : undefined;
}

/** True if somebody who says `words` demands something by them. */
export function isDemand(words: string, language: Language): boolean {
  const patterns = patternsOf(language);
  if (!patterns || /[?？؟]\s*$/u.test(words)) return false;
  return patterns.must.test(words) || patterns.weWant?.test(words) === true;
}

function readStatement(sentence: Sentence, patterns: Patterns): Statement | undefined {
  const { masked } = sentence;
  const told = leading(sentence, patterns);
  const wanted = demandIn(sentence, patterns, told?.lead.length ?? masked.length);
  const found = wanted ?? told ?? trailing(sentence, patterns);
  if (found?.kind !== 'claim') return found;
  const isWanted = patterns.must.test(masked.slice(found.said.start, found.said.end));
  return isWanted ? { ...found, kind: 'demand' } : found;
}

/** `Vos said that …`, `Vos told reporters on Monday the port …`, `According to Vos, …`. */
function leading(sentence: Sentence, patterns: Patterns): Statement | undefined {
  const { masked } = sentence;
  const end = contentEnd(masked);
  const denied = patterns.denials?.exec(masked);
  const that = patterns.that.exec(masked);
  const bare = patterns.bare?.exec(masked);
  const first = [denied, that, bare]
    .filter((match) => match !== null && match !== undefined)
    .toSorted((one, other) => one.index - other.index)[0];
  if (first && isSaying(masked.slice(0, first.index), patterns)) {
    const after = first.index + first[0].length;
    const leadEnd =
      first.groups?.['subject'] === undefined
        ? verbEnd(first, patterns)
        : after - (first.groups['word']?.length ?? 0);
    const start = first === denied ? first.index : after;
    const isSubject = first !== bare || endsWithSubject(masked.slice(0, first.index), patterns);
    if (isSubject && (first !== bare || isClause(masked.slice(start, end), patterns)))
      return statement('claim', sentence, start, end, leadEnd);
  }
  const according = patterns.accordingFirst.exec(masked);
  if (!according) return undefined;
  const start = behindApposition(masked, according[0].length, patterns);
  return statement('claim', sentence, start, end, start);
}

// What stands between a verb and what is said, the reader need not know: where, when, to whom.
function verbEnd({ index, input }: RegExpExecArray, { verb }: Patterns): number {
  verb.lastIndex = index;
  const found = verb.exec(input);
  verb.lastIndex = 0;
  return index + (found?.index === index ? found[0].length : 0);
}

// `According to Ilse Haverkamp, the deputy foreign minister, …`.
function behindApposition(masked: string, at: number, { isOffice }: Patterns): number {
  const next = /^([^,،.;:]{2,70})[,،]\s+/u.exec(masked.slice(at));
  return next && isOffice(next[1]!) ? at + next[0].length : at;
}

function demandIn(sentence: Sentence, patterns: Patterns, before: number): Statement | undefined {
  const { masked } = sentence;
  const condition = patterns.conditions?.exec(masked);
  const wants = patterns.wants.exec(masked);
  const match = wants ?? condition;
  if (!match || match.index >= before || match.index === 0) return undefined;
  const prefix = masked.slice(0, match.index);
  if (patterns.nouns?.test(prefix) || !isSaying(prefix, patterns)) return undefined;
  const start = match === condition ? match.index : match.index + match[0].length;
  const end = trailing(sentence, patterns)?.said.end ?? contentEnd(masked);
  if (end <= start) return undefined;
  const found = statement('demand', sentence, start, end, match.index);
  return { ...found, isAsked: true };
}

/** `…, Vos said on Monday`, `…, said Vos`, `… , according to Vos`. */
function trailing(sentence: Sentence, patterns: Patterns): Statement | undefined {
  const { masked } = sentence;
  const start = behindDateline(masked);
  const at = trailStart(masked, patterns);
  if (at === undefined || at <= start || !isStatement(masked.slice(start, at), patterns))
    return undefined;
  return { ...statement('claim', sentence, start, at, start), tail: sentence.words.slice(at) };
}

/** No clause that tells who spoke is longer. */
const LONGEST_TAIL = 160;

function trailStart(masked: string, patterns: Patterns): number | undefined {
  const according = patterns.accordingLast.exec(masked);
  if (according) return according.index;
  const from = Math.max(0, masked.length - LONGEST_TAIL);
  const last = [...masked.matchAll(patterns.verb)].at(-1);
  patterns.rest.lastIndex = (last?.index ?? 0) + (last?.[0].length ?? 0);
  if (last && patterns.rest.test(masked))
    return subjectStart(masked.slice(0, last.index), patterns);
  const [inverted] = [...masked.matchAll(patterns.inverted)].filter(({ index }) => index >= from);
  return inverted?.index;
}

/** The comma before the subject of which `before` is all that stands before its verb. */
function subjectStart(before: string, { isOffice, unsaid }: Patterns): number | undefined {
  if (unsaid.test(before)) return undefined;
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf('،'));
  const subject = before.slice(comma + 1).trim();
  // `Ilse Haverkamp, the deputy minister, said`: nothing stands between.
  const isBetween = subject === '';
  const own = isBetween ? before.slice(0, comma) : before;
  if (comma === -1) return undefined;
  const last = own.lastIndexOf(',');
  if (last === -1) return undefined;
  const phrase = own.slice(last + 1).trim();
  if (phrase.split(/\s+/u).length > 10) return undefined;
  const former = own.lastIndexOf(',', last - 1);
  const beside = own.slice(former + 1, last).trim();
  const isTwo =
    beside.split(/\s+/u).length <= 9 && (isBetween || isOffice(beside)) && former !== -1;
  if (isTwo) return former;
  return isBetween ? undefined : last;
}

// `…, said General Prandt, who …`: what stands before is what is said.
function endsWithSubject(prefix: string, { finite }: Patterns): boolean {
  if (/["”»“]\s*$/u.test(prefix)) return false;
  const chunks = prefix.trimEnd().split(/[,،]/u);
  if (chunks.at(-1) !== '') return chunks.at(-1)!.trim() !== '';
  const beside = chunks.at(-3)?.trim() ?? '';
  return beside !== '' && beside.split(/\s+/u).length <= 10 && finite?.test(beside) !== true;
}

// Somebody says it, and not only if, or to whom something is done.
function isSaying(prefix: string, { unsaid, clauses, joint }: Patterns): boolean {
  const clause = prefix.split(/[,،;:—–]/u).at(-1) ?? '';
  return !unsaid.test(prefix) && !clauses.test(clause) && !joint.test(clause);
}

/** True if two who act together, or one of two, stand before a verb: a statement has one speaker. */
export function isJoint(prefix: string, language: Language): boolean {
  return patternsOf(language)?.joint.test(prefix) === true;
}

const DATELINE =
  /^\s*\p{Lu}[\p{Lu}\s.'’-]+(?:,[^:—–]{1,40})?(?:\s*\([^)]{1,30}\))?\s*(?:[—–]|-(?=\s)|:)\s+/u;

/** Where a sentence begins behind `PORT ELLIN, 4 May —`. */
function behindDateline(masked: string): number {
  return DATELINE.exec(masked)?.[0].length ?? 0;
}

/** Where a sentence ends, without its full stop. */
export function contentEnd(masked: string): number {
  return masked.trimEnd().replace(/[.…。]+["”»'’]*$/u, '').length;
}

// Without a predicate it is no clause that is said: `Vos, who was there`.
function isClause(text: string, { finite }: Patterns): boolean {
  return finite === undefined || finite.test(text.replace(/,?\s+who\s[^,]*/gu, ''));
}

// `After the talks, Vos said`: that is no statement.
function isStatement(text: string, patterns: Patterns): boolean {
  const plain = text.trim();
  if (plain.split(/\s+/u).length < 4) return false;
  if (!isClause(plain, patterns)) return false;
  return !patterns.clauses.test(plain) || /[,،]\s+\S+\s+\S+/u.test(plain);
}

function statement(
  kind: Statement['kind'],
  sentence: Sentence,
  start: number,
  end: number,
  leadEnd: number,
): Statement {
  // A dateline says nothing of who speaks.
  const lead = sentence.words.slice(Math.min(leadEnd, behindDateline(sentence.masked)), leadEnd);
  return { kind, sentence, said: { start, end }, lead, tail: '', isAsked: false };
}

// What is between marks is drafted as a quotation; a claim that has only that says nothing new.
function hasOwnWords({ sentence, said }: Statement): boolean {
  const words = sentence.masked.slice(said.start, said.end);
  const own = words.replace(/[^\p{L}\p{M}\p{N}\s'’-]/gu, ' ').split(/\s+/u);
  const fewest = words.includes(MASK) ? FEWEST_BESIDE : FEWEST_WORDS;
  return own.filter((word) => word !== '').length >= fewest;
}
