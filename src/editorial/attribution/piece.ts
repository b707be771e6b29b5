// An English sentence, or what stands of it before or behind a quotation, and whom it is about.

import { conjunctions, determiners, prepositions, pronouns } from '../../languages/en-speech.ts';
import {
  isAdverb,
  isIn,
  isNoun,
  isPossessive,
  isStop,
  type Spelling,
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

const CLOCK = /^\s*\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\s*[–—-]\s*/iu;

function moved(token: Token, by: number): Token {
  return { ...token, at: token.at + by, end: token.end + by };
}

/** Reads `text`; `isInside` of what begins in the middle of a sentence. */
export function pieceOf(text: string, spelling: Spelling, isInside = false): Piece {
  // `TARN, 4 March (Agency) –` names no speaker, and `8.20am –` says when it was written.
  const place = (DATELINE.exec(text) ?? CLOCK.exec(text))?.[0].length ?? 0;
  const tokens = tokensOf(text.slice(place), spelling, isInside);
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
  const presented = presentedAt(tokens);
  if (presented !== undefined) return phraseFrom(tokens, presented, true);
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

/** `Among them was Ann Lee`, `For Ann Lee, 55, it was hard`, `Here is Ann Lee`: the place of the name. */
function presentedAt(tokens: readonly Token[]): number | undefined {
  const first = tokens[0]?.bare ?? '';
  if (/^(?:for|to|like)$/u.test(first) && tokens[1]?.kind === 'name') {
    const phrase = phraseFrom(tokens, 1);
    const isPerson = tokens[phrase?.core[1] ?? 0]?.text === ',' && phrase?.apposition;
    return isPerson ? 1 : undefined;
  }
  if (!PRESENTING.test(first)) return undefined;
  const verb = tokens.findIndex(
    ({ text, kind }) =>
      kind === 'word' && /^(?:was|were|is|are|comes?|came|stands?|stood|sat|sits)$/u.test(text),
  );
  const isShort = verb > 0 && verb < 12 && !tokens.slice(0, verb).some(({ text }) => text === ',');
  return isShort && tokens[verb + 1] && !/ed$/u.test(tokens[verb + 1]!.text) ? verb + 1 : undefined;
}

const PRESENTING =
  /^(?:among|amongst|also|here|there|then|next|with|beside|alongside|behind|leading|watching|waiting|sitting|standing|joining|opposite|speaking|at|in|on|outside|inside)$/u;

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
  return antecedent({ text, tokens }, verb);
}

/** `according to Ann Lee, who said`; `It angered MP Ann Lee, who said`. */
function antecedent({ text, tokens }: Piece, verb: number): Subject | undefined {
  let who = verb - 1;
  while (who > 0 && isAdverb(tokens[who])) who -= 1;
  if (!/^(?:who|which)$/u.test(tokens[who]?.text ?? '') || tokens[who - 1]?.text !== ',')
    return undefined;
  for (let from = Math.max(0, who - 12); from < who - 1; from += 1) {
    const [before, token] = [tokens[from - 1], tokens[from]!];
    const isBegin = before?.kind !== 'name' && (token.kind === 'name' || isIn(determiners, token));
    const phrase = isBegin ? phraseFrom(tokens, from, true) : undefined;
    if (phrase?.tail !== who - 1 || phrase.isJoint) continue;
    const subject = subjectOf(text, tokens, {
      core: phrase.core,
      tail: phrase.tail,
      end: phrase.tail,
    });
    const isBody = tokens[who]!.text === 'which';
    if (subject.kind === 'name' || (isBody && subject.kind === 'body')) return subject;
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
  // `its most recent report`
  if (isIn(determiners, before) && before.kind === 'word' && token.kind === 'word') return false;
  if (isIn(pronouns, token)) return true;
  if (before.kind === 'mark' || before.kind === 'quote' || isIn(conjunctions, before)) return true;
  if (isIn(determiners, token)) return !isPossessive(before);
  return isAdverb(before) && isNoun(token.bare);
}
