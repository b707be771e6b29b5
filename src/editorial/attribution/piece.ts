// An English sentence, or what stands of it before or behind a quotation, and whom it is about.

import { conjunctions, determiners, prepositions, pronouns } from '../../languages/en-speech.ts';
import {
  isAdverb,
  isIn,
  isNoun,
  isPossessive,
  isStop,
  type Token,
  tokensOf,
} from './clause-tokens.ts';
import { phraseFrom, phraseUpTo } from './noun-phrase.ts';
import type { Phrase } from './phrase-core.ts';
import { type Subject, subjectOf } from './subject.ts';

export interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** So many words beside a quotation are read. */
export const REACH = 90;

const DATELINE =
  /^\s*(?=\p{Lu}{3}|[^.!?]{2,60}\([\p{L} ]{2,30}\)\s*[–—-])\p{Lu}[^!?:;\uFFFC–—]{1,60}?\s*(?:[–—]|--|-(?=\s))\s*(?=\S)/u;

function moved(token: Token, by: number): Token {
  return { ...token, at: token.at + by, end: token.end + by };
}

/**
 * Reads `text`; `common` are words that are no names though they begin a sentence, unless it begins
 * inside one.
 */
export function pieceOf(text: string, common: ReadonlySet<string>, isInside = false): Piece {
  // `TARN, 4 March (Agency) –` names no speaker.
  const place = DATELINE.exec(text)?.[0].length ?? 0;
  const tokens = tokensOf(text.slice(place), common, isInside);
  return { text, tokens: place === 0 ? tokens : tokens.map((each) => moved(each, place)) };
}

/** Whom a sentence is about: what stands before its first verb. */
export function mainSubject({ text, tokens }: Piece): Subject | undefined {
  const phrase = mainPhrase(tokens);
  return phrase && subjectOf(text, tokens, phrase);
}

/** Whom the clause is about with which a sentence begins: `When Ann Lee left, she …`. */
export function subordinateSubject({ text, tokens }: Piece): Subject | undefined {
  const from = tokens[0]?.kind === 'mark' ? 1 : 0;
  if (
    !/^(?:when|as|while|after|before|although|though|because|since|once)$/u.test(
      tokens[from]?.bare ?? '',
    )
  )
    return undefined;
  const phrase = phraseFrom(tokens, from + 1);
  return phrase && subjectOf(text, tokens, phrase);
}

const MOST_SKIPPED = 6;

function mainPhrase(tokens: readonly Token[]): Phrase | undefined {
  let from = 0;
  for (let tries = 0; tries < MOST_SKIPPED; tries += 1) {
    const token = tokens[from];
    if (token === undefined) return undefined;
    if (isAdverbial(token)) {
      const comma = tokens.findIndex((each, index) => index > from && each.text === ',');
      if (comma === -1 || comma > from + 30) return behindTime(tokens, from);
      from = comma + 1;
    } else if (isSkipped(token)) from += 1;
    else break;
  }
  return phraseFrom(tokens, from);
}

/** `On Monday`, `After the talks`, `Asked about it`, `Speaking in Orsa`. */
function isAdverbial(token: Token): boolean {
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  if (token.kind === 'number' || isIn(prepositions, token) || /(?:..ing|ed)$/u.test(token.bare))
    return true;
  return isIn(conjunctions, token) && !/^(?:and|but|yet|so|or|nor|then|even)$/u.test(token.bare);
}

function isSkipped(token: Token): boolean {
  if (token.kind === 'mark' || token.kind === 'aside' || isAdverb(token)) return true;
  return token.kind === 'word' && isIn(conjunctions, token);
}

// `On Monday Ann Lee left`.
function behindTime(tokens: readonly Token[], from: number): Phrase | undefined {
  let at = from + 1;
  while (isAdverb(tokens[at])) at += 1;
  return at > from + 1 ? phraseFrom(tokens, at) : undefined;
}

/** The subject that ends right before the verb at `verb`, from the first place where one may begin. */
export function subjectBefore({ text, tokens }: Piece, verb: number): Subject | undefined {
  let own = verb - 1;
  while (own > 0 && isAdverb(tokens[own])) own -= 1;
  if (!/^(?:he|she|they|we|I)$/iu.test(tokens[own]?.text ?? '')) own = 0;
  for (let from = Math.max(0, verb - REACH); from < verb; from += 1) {
    // `When officers called she said`
    if (from < own || !mayBegin(tokens, from)) continue;
    const phrase = phraseUpTo(tokens, from, verb);
    if (phrase) return subjectOf(text, tokens, phrase);
  }
  return undefined;
}

// Behind a preposition there is no subject, and no phrase begins in the middle of one.
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (token.kind === 'mark' || token.kind === 'quote' || token.kind === 'aside') return false;
  // `Reacting, Ann Lee said`
  if (tokens[at + 1]?.text === ',' && token.kind === 'word' && /.(?:ing|ed)$/u.test(token.bare))
    return false;
  if (before === undefined) return !isIn(prepositions, token) || token.kind === 'name';
  if (
    before.kind === 'word' &&
    (isIn(prepositions, before) || (token.kind === 'name' && isIn(determiners, before)))
  )
    return false;
  // In `a career Army officer` the phrase has begun before.
  if (token.kind === 'name')
    return (
      (before.kind !== 'name' || isPossessive(before)) && (before.kind !== 'word' || isStop(before))
    );
  if (isIn(pronouns, token)) return true;
  if (before.kind === 'mark' || before.kind === 'quote' || isIn(conjunctions, before)) return true;
  if (isIn(determiners, token)) return !isPossessive(before);
  return isAdverb(before) && isNoun(token.bare);
}
