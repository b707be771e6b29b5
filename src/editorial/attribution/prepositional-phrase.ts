// How far a preposition and what it governs go: nobody in it is the subject of a sentence of saying.

import type { Lexicon, Word } from './speech-lexicon.ts';
import { isPast } from './speech-phrase-end.ts';

const THEREBY =
  /^(?:тем|том|тому|этом|этого|этим|того|цьому|цього|цим|tym|tego|to|kolei|dodatku|это|це)$/u;

/** Behind a preposition and what hangs on it. */
export function behindPreposition(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  end: number,
): number {
  let at = from + 1;
  // `Между тем`, `крім того`, `z kolei`
  if (lexicon.grammar.cases && THEREBY.test(words[at]?.low ?? '')) return at + 1;
  while (
    at < end &&
    (lexicon.is('article', words[at]) ||
      lexicon.is('link', words[at]) ||
      lexicon.is('indefinite', words[at])) &&
    words[at]!.kind === 'word'
  )
    at += 1;
  const first = words[at];
  if (first === undefined) return end;
  if (lexicon.is('role', first)) return objectEnd(lexicon, words, at, end);
  let isNoun = false;
  for (; at < end; at += 1) {
    const word = words[at]!;
    if (word.kind === 'comma' || word.kind === 'mark') return at;
    if (lexicon.is('conjunction', word) || lexicon.is('preposition', word)) return at;
    if (!isNoun) {
      isNoun =
        word.kind === 'name' ||
        word.kind === 'number' ||
        !/(?:ой|ом|ем|ым|им|ому|ej|ym|im)$/u.test(word.low);
      if (lexicon.is('adverb', word)) return at + 1;
      continue;
    }
    if (lexicon.is('link', word)) {
      at += 1;
      while (at + 1 < end && (lexicon.is('article', words[at]) || lexicon.is('link', words[at])))
        at += 1;
      continue;
    }
    if (lexicon.is('article', word) || lexicon.is('indefinite', word) || lexicon.is('role', word))
      return at;
    if (lexicon.is('adverb', word) || isOtherBody(lexicon, word)) return at;
    if (lexicon.is('pronoun', word) || lexicon.is('title', word)) return at;
    if (word.kind === 'name') {
      const isNext = words[at - 1]!.kind !== 'name' || words[at + 1]?.kind === 'name';
      if (isNext) return at;
    }
  }
  return at;
}

/** `W odpowiedzi na nasze pytania urząd pisze`: what is no genitive depends on nothing. */
function isOtherBody(lexicon: Lexicon, word: Word): boolean {
  if (!lexicon.grammar.cases || word.kind !== 'word' || !lexicon.is('body', word)) return false;
  return /[^\P{L}аеиоуыэюяєіїaeiouyąę]$/u.test(word.low);
}

function objectEnd(lexicon: Lexicon, words: readonly Word[], from: number, end: number): number {
  let at = from + 1;
  while (
    at < end &&
    words[at]!.kind !== 'comma' &&
    words[at]!.kind !== 'mark' &&
    !isPast(lexicon, words[at]!) &&
    !lexicon.is('preposition', words[at]) &&
    !lexicon.is('conjunction', words[at]) &&
    !(lexicon.is('article', words[at]) && !lexicon.is('link', words[at - 1]))
  )
    at += 1;
  return at;
}
