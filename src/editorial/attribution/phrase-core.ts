// The words of an English noun phrase that belong together: `the deputy foreign minister Ilse Haverkamp`.

import {
  determiners,
  pastForms,
  prepositions,
  pronouns,
  topics,
} from '../../languages/en-speech.ts';
import {
  isAdverb,
  isIn,
  isNoun,
  isOffice,
  isParticle,
  isPossessive,
  isStop,
  type Token,
} from './clause-tokens.ts';
import { TRADE } from './office-words.ts';

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
export const LONGEST = 60;

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
    else if (isOfficeLink(tokens, at) || joinsOffices(tokens, at, from)) at += 1;
    else if (isHyphen(tokens, at)) at += 2;
    else if (joinsOwners(tokens, at)) at += 1;
    else if (token.kind !== 'word' || isStop(token) || (!isFirst && isAdded(tokens, at))) break;
    else if (isFirst || !(endsName(tokens, at) || endsOffice(tokens, at))) at += 1;
    else {
      const run = smallRun(tokens, at, isBeforeVerb);
      const next = run > at ? run : behindIndefinite(tokens, at, first);
      if (next === at) break;
      at = next;
    }
  }
  while (at > start && tokens[at - 1]!.kind === 'aside') at -= 1;
  return at === start || isPossessive(tokens[at - 1]!) ? from : at;
}

// `the minister stood`: an office goes on only up to another one.
function endsOffice(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (before.kind !== 'word' || !isNoun(before.bare) || isPossessive(before)) return false;
  const { bare } = tokens[at]!;
  return !isNoun(bare) && (pastForms().has(bare) || /(?:ed|[^s]s)$/u.test(bare));
}

function endsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return (before.kind === 'name' && !isPossessive(before)) || before.kind === 'aside';
}

// `editor - in - chief` with spaces is none; `U.S. -backed` is one word.
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && before?.end === hyphen.at && after?.at === hyphen.end;
}

// `Secretary of State`, `Minister of Defence and Aerospace`.
function isOfficeLink(tokens: readonly Token[], at: number): boolean {
  const [before, of, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || of === undefined || next === undefined) return false;
  if (/^(?:of|for)$/u.test(of.text))
    return (
      isTopic(tokens, at + 1) &&
      (isOffice(before.bare) || before.bare === 'state') &&
      /^[^a-z]/u.test(before.text)
    );
  return /^(?:and|&)$/u.test(of.text) && isTopic(tokens, at - 1) && isTopic(tokens, at + 1);
}

// `scientist and co-author Ann Bell`: two offices of one person.
function joinsOffices(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== 'and' || at === from || isIn(determiners, tokens[from])) return false;
  if (before?.kind !== 'word' || !isOffice(before.bare)) return false;
  // `researcher and NASA scientist Ann Bell`
  let next = at + 1;
  while (tokens[next]?.kind === 'name' && next < at + 4) next += 1;
  const end = smallRun(tokens, next, false);
  return end > next && isOffice(tokens[end - 1]!.bare) && tokens[end]?.kind === 'name';
}

// `the Nurses’ and Carers’ Alliance`
function joinsOwners(tokens: readonly Token[], at: number): boolean {
  const [before, and, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== 'name' || next?.kind !== 'name' || !/^(?:and|&)$/u.test(and!.text))
    return false;
  return isPossessive(before) && isPossessive(next);
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
  // `Marine ecologist Dr Ann Lee`
  const last = tokens[end - 1]!;
  if (end > at && tokens[end]?.kind === 'name' && TRADE.test(last.bare) && !isAdverb(last))
    return end;
  return isBeforeVerb && end < at + 4 && tokens[end]?.kind === 'name' ? end : at;
}

// `one NHS insider`: with the article the name is not all.
function behindIndefinite(tokens: readonly Token[], at: number, first: Token): number {
  let end = at;
  if (!/^(?:an?|one|another)$/iu.test(first.text)) return at;
  while (
    end < at + 2 &&
    tokens[end]?.kind === 'word' &&
    !isStop(tokens[end]!) &&
    !isAdded(tokens, end)
  )
    end += 1;
  return end;
}

// `a source close to her`, `a man held in Orsa`
export function isAdded(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isIn(prepositions, tokens[at + 1])) return false;
  return /(?:..ed|^close|^familiar|^loyal|^held|^seen|^known|^based|^present|^sent|^written|^shown|^chosen|^caught|^born)$/u.test(
    token.text,
  );
}
