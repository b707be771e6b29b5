// Reads a noun phrase of an English sentence: `the mayor of Orsa, Edda Marr,`; `Ann Lee, 55, a nurse,`.

import {
  bodies,
  conjunctions,
  determiners,
  offices,
  prepositions,
  pronouns,
  topics,
} from '../../languages/en-speech.ts';
import {
  isAdverb,
  isIn,
  isNoun,
  isOffice,
  isOneOf,
  isParticle,
  isPossessive,
  isStop,
  isVerb,
  type Token,
} from './clause-tokens.ts';

/** Parts of a noun phrase, by the places of their tokens; each ends before its second place. */
export interface Phrase {
  readonly core: readonly [number, number];
  /** With `of Orsa` behind it. */
  readonly tail: number;
  readonly apposition?: readonly [number, number];
  /** The first place behind all of it. */
  readonly end: number;
  /** True of `Ann Lee and Bo Rask`. */
  readonly isJoint?: true;
}

/** No phrase has more words. */
const LONGEST = 60;

/**
 * Where the words that begin at `from` and belong together end: `the deputy foreign minister Ilse
 * Haverkamp`. What begins with a name goes on in small letters up to an office (`Kremlin spokesman`),
 * and where it is known that a verb follows up to any name (`Arsenal striker Ivo Grun`).
 */
export function coreEnd(tokens: readonly Token[], from: number, isBeforeVerb = false): number {
  const first = tokens[from];
  if (first === undefined) return from;
  if (isIn(pronouns, first) && first.kind === 'word' && !isIn(determiners, first)) return from + 1;
  let at = from;
  while (isIn(determiners, tokens[at]) && tokens[at]!.kind === 'word' && at < from + 3) at += 1;
  const start = at;
  for (; at < tokens.length && at - from < LONGEST; ) {
    const token = tokens[at]!;
    const isFirst = at === start;
    if (token.kind === 'name' || (token.kind === 'number' && isFirst)) at += 1;
    else if (token.kind === 'aside' && !isFirst) at += 1;
    else if (isParticle(tokens, at) && (isFirst || tokens[at - 1]!.kind === 'name')) at += 1;
    else if (isOfficeLink(tokens, at)) at += 1;
    else if (isHyphen(tokens, at)) at += 2;
    else if (token.kind !== 'word' || isStop(token)) break;
    else if (isFirst || !endsName(tokens, at)) at += 1;
    else {
      const next = smallRun(tokens, at, isBeforeVerb);
      if (next === at) break;
      at = next;
    }
  }
  while (at > start && tokens[at - 1]!.kind === 'aside') at -= 1;
  return at === start || isPossessive(tokens[at - 1]!) ? from : at;
}

function endsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return (before.kind === 'name' && !isPossessive(before)) || before.kind === 'aside';
}

// `editor - in - chief` with spaces is none; `U.S. -backed` is one word.
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && before?.end === hyphen.at && after?.at === hyphen.end;
}

// `Secretary of State`, `Minister of Defence and Aerospace`.
function isOfficeLink(tokens: readonly Token[], at: number): boolean {
  const [before, of, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || of === undefined || next === undefined) return false;
  if (/^(?:of|for)$/u.test(of.text))
    return isTopic(tokens, at + 1) && isOffice(before.bare) && /^[^a-z]/u.test(before.text);
  return /^(?:and|&)$/u.test(of.text) && isTopic(tokens, at - 1) && isTopic(tokens, at + 1);
}

function isTopic(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'name' && isIn(topics, tokens[at]);
}

// The end of the words in small letters at `at` if they lead to an office or a name.
function smallRun(tokens: readonly Token[], at: number, isBeforeVerb: boolean): number {
  let end = at;
  let office = at;
  while (end < at + 5 && tokens[end]?.kind === 'word' && !isStop(tokens[end]!)) {
    if (isPossessive(tokens[end]!)) return at;
    end += 1;
    if (isNoun(tokens[end - 1]!.bare)) office = end;
  }
  if (office > at) return office;
  return isBeforeVerb && end < at + 4 && tokens[end]?.kind === 'name' ? end : at;
}

/** The phrase that begins at `from` and ends right before the verb at `verb`, but for adverbs. */
export function phraseUpTo(
  tokens: readonly Token[],
  from: number,
  verb: number,
): Phrase | undefined {
  const last = beforeAdverbs(tokens, verb);
  // `Ann Lee, who said`
  const end = isRelative(tokens[last - 1]) ? last - 1 : last;
  const core = coreEnd(tokens, from, true);
  if (core === from || core > end || verb - from > LONGEST) return undefined;
  const whole: [number, number] = [from, core];
  const next = tokens[core];
  if (core === end || (core === end - 1 && end < last && isComma(next)))
    return { core: whole, tail: core, end };
  if (next !== undefined && /^(?:and|&)$/u.test(next.text)) {
    return phraseUpTo(tokens, core + 1, verb) && { core: whole, tail: core, end, isJoint: true };
  }
  const adverbial = behindAdverbs(tokens, core);
  const isAdverbial = adverbial > core && isIn(prepositions, tokens[adverbial]);
  const isTail = isIn(prepositions, next) || isRelative(next) || isAdverbial;
  const tail = isTail ? tailEnd(tokens, isAdverbial ? adverbial : core, end) : core;
  if (tail >= end) return { core: whole, tail: isRelative(next) || isAdverbial ? core : tail, end };
  return apposed(tokens, whole, tail, end);
}

/** `Ann Lee, the mayor of Orsa, on Monday`: what stands between commas belongs to the name. */
function apposed(
  tokens: readonly Token[],
  core: readonly [number, number],
  tail: number,
  end: number,
): Phrase | undefined {
  if (!isComma(tokens[tail])) {
    return undefined;
  }
  let until = end - 1;
  if (!isComma(tokens[until])) until = lastAdverbial(tokens, tail, end);
  if (until <= tail || !isComma(tokens[until])) return undefined;
  if (until > tail + 1 && !mayBeApposed(tokens, core, tail + 1)) return undefined;
  const list = tokens.slice(tail + 1, until);
  // `Ann Lee, Bo Rask and others,`
  const isList = list.some(
    ({ text }, index) =>
      text === 'and' && list[index + 1]?.kind === 'name' && list[0]?.kind === 'name',
  );
  return {
    core,
    tail,
    end,
    apposition: [tail + 1, until],
    ...(isList && { isJoint: true as const }),
  };
}

// The comma before `on Monday` and the like, which stand between an apposition and the verb.
function lastAdverbial(tokens: readonly Token[], from: number, end: number): number {
  let at = end - 1;
  while (at > from && !isComma(tokens[at])) at -= 1;
  const next = tokens[at + 1];
  return at > from && end - at < 9 && (isIn(prepositions, next) || isAdverb(next)) ? at : from;
}

function mayBeApposed(
  tokens: readonly Token[],
  core: readonly [number, number],
  at: number,
): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  if (/^(?:who|whose|whom|which|where|once|then|so)$/u.test(first.bare)) return true;
  if (isIn(conjunctions, first) && first.kind === 'word') return false;
  if (isIn(pronouns, first) && !isIn(determiners, first) && first.kind === 'word') return false;
  if (isVerb(first)) return /(?:ing|ed)$/u.test(first.bare);
  if (first.kind !== 'name') return true;
  // After a name only an office or a body is one: `Ann Lee, Orsa’s mayor,`.
  const end = coreEnd(tokens, at);
  const isDescribed = !isNameAt(tokens, core[1] - 1);
  return (
    isDescribed ||
    tokens.slice(at, end).some((token) => isNoun(token.bare)) ||
    isPossessive(first) ||
    /^(?:Jr|Sr|[IVX]+|[DRI]-.+)\.?$/u.test(first.text)
  );
}

function isNameAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'name' && !isOneOf(offices(), token.bare) && !isOneOf(bodies(), token.bare)
  );
}

function isComma(token: Token | undefined): boolean {
  return token !== undefined && /^[,–—-]$/u.test(token.text);
}

function isRelative(token: Token | undefined): boolean {
  return token !== undefined && /^(?:who|that|which)$/u.test(token.text);
}

// A preposition and what hangs on it, up to a mark or a word that begins another clause.
function tailEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from + 1;
  for (; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'mark' && token.text !== '&' && !isHyphen(tokens, at)) break;
    if (isIn(conjunctions, token) && token.kind === 'word' && !isAndInside(tokens, at)) break;
  }
  return at;
}

// `the ministry of health and education`: nothing that could begin a clause.
function isAndInside(tokens: readonly Token[], at: number): boolean {
  const [and, next] = [tokens[at]!, tokens[at + 1]];
  return and.text === 'and' && next !== undefined && !isIn(pronouns, next) && !isVerb(next);
}

function behindAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokens[at])) at += 1;
  return at;
}

function beforeAdverbs(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && isAdverb(tokens[at - 1])) at -= 1;
  return at;
}

/** The phrase that begins at `from`, behind a verb or where a sentence begins. */
export function phraseFrom(
  tokens: readonly Token[],
  from: number,
  isBehindVerb = false,
): Phrase | undefined {
  const end = coreEnd(tokens, from, isBehindVerb);
  if (end === from) return undefined;
  const core: [number, number] = [from, end];
  let tail = end;
  if (isIn(prepositions, tokens[end])) tail = shortTail(tokens, end);
  const next = tokens[end];
  if (next !== undefined && /^(?:and|&)$/u.test(next.text) && beginsPhrase(tokens, end + 1)) {
    return { core, tail: end, end, isJoint: true };
  }
  if (!isComma(tokens[tail]) || !mayBeApposed(tokens, core, tail + 1))
    return { core, tail, end: tail };
  let until = tail + 1;
  while (until < tokens.length && !isClosing(tokens, until)) until += 1;
  return { core, tail, end: until, apposition: [tail + 1, until] };
}

function isClosing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'quote') return true;
  return token.kind === 'mark' && /^[,;:.!?–—]$/u.test(token.text);
}

function beginsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'name' || (isIn(determiners, token) && token?.kind === 'word');
}

// `of Orsa`, `of the harbour union`, `for trade`; where a clause may go on with a verb, names only.
function shortTail(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isIn(prepositions, tokens[at]) && at < from + 12) {
    let next = at + 1;
    while (isIn(determiners, tokens[next]) && tokens[next]!.kind === 'word') next += 1;
    const begin = next;
    while (
      tokens[next] !== undefined &&
      (tokens[next]!.kind === 'name' ||
        tokens[next]!.kind === 'number' ||
        isHyphen(tokens, next) ||
        isParticle(tokens, next))
    )
      next += 1;
    if (next === begin || tokens[next]?.kind === 'word') {
      while (next < begin + 6 && tokens[next]?.kind === 'word' && !isStop(tokens[next]!)) next += 1;
    }
    if (next === begin) break;
    at = next;
  }
  return at;
}
