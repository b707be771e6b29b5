// Reads a noun phrase of an English sentence: `the mayor of Orsa, Edda Marr,`; `Ann Lee, 55, a nurse,`.

import { conjunctions, determiners, prepositions, pronouns } from '../../languages/en-speech.ts';
import { apposed, isComma, mayBeApposed } from './apposition.ts';
import { isAdverb, isIn, isParticle, isStop, isVerb, type Token } from './clause-tokens.ts';
import { coreEnd, isAdded, isHyphen, LONGEST, type Phrase } from './phrase-core.ts';

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
  const isAdverbial =
    adverbial > core && isIn(prepositions, tokens[adverbial]) && tokens[adverbial]?.text !== 'to';
  const isTail =
    isIn(prepositions, next) ||
    isRelative(next) ||
    isAdverbial ||
    (tokens[core - 1]?.kind === 'word' && isAdded(tokens, core));
  const tail = isTail ? tailEnd(tokens, isAdverbial ? adverbial : core, end) : core;
  if (tail >= end) return { core: whole, tail: isRelative(next) || isAdverbial ? core : tail, end };
  return apposed(tokens, whole, tail, end);
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
    // `a woman on the next boat`
    if (next > at + 1 && /^(?:next|last|first|other|same)$/u.test(tokens[next]?.text ?? ''))
      next += 1;
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
