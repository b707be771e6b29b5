// Where a noun phrase of a sentence of saying ends.

import { genderOf } from '../../languages/given-names.ts';
import { isOfBody, isOfBodyName } from './speech-description.ts';
import { isAcronym, isArticle, isParticle, type Lexicon, type Word } from './speech-lexicon.ts';
import { isOfficeWord, joinsOffices } from './speech-offices.ts';
import { isGenitive, isOblique, isPlace } from './turkish-endings.ts';

const LONGEST = 24;

/** Where the words end that belong together. */
export function phraseEnd(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  until: number,
): number {
  let at = start;
  for (; at < Math.min(until, start + LONGEST); at += 1) {
    const word = words[at]!;
    const before = at > start ? words[at - 1] : undefined;
    if (word.kind === 'comma' || word.kind === 'mark') break;
    if (lexicon.grammar.isVerbLast && word.kind === 'name') {
      // `Erdoğan İstanbul'da`, `Mehmet Barlas'ın sorularını`
      const isSurname = before?.kind === 'name' && genderOf(before.text) !== undefined;
      if (before !== undefined && isPlace(word) && !isSurname) break;
      if (isOblique(word) && !isGenitive(word)) return at + 1;
      continue;
    }
    // `сказал Песков ТАСС`
    if (before?.kind === 'name' && isAcronym(word) && lexicon.is('adverb', word)) break;
    if (word.kind === 'name') continue;
    if (before !== undefined && isPast(lexicon, word)) break;
    // `Его аппарат бумагу не получил`
    const { cases } = lexicon.grammar;
    const isApart =
      cases &&
      /[еоєуюąę]$/u.test(word.low) &&
      !cases.genitives.test(word.low) &&
      !lexicon.is('role', word) &&
      !isParticle(word);
    if (isApart && words.slice(start, at).some((each) => lexicon.is('body', each))) break;
    const isLink = before !== undefined && (lexicon.is('link', word) || isParticle(word));
    if (isLink) {
      // `warf Kurt Morgen der Ministerin vor`
      if (
        lexicon.grammar.isCapital &&
        word.low === 'der' &&
        before.kind === 'name' &&
        !lexicon.is('role', before) &&
        !lexicon.is('body', before) &&
        !(at - 2 >= 0 && isArticle(lexicon, words[at - 2]!))
      )
        break;
      if (before.kind === 'name' && !leadsToNoun(lexicon, words, at, until)) break;
      continue;
    }
    // `il vicepremier e ministro Salvini`
    if (joinsOffices(lexicon, words, at, until)) continue;
    if (isOfBodyName(lexicon, words, start, at, until)) continue;
    if (lexicon.is('conjunction', word) || lexicon.is('preposition', word)) break;
    if (lexicon.is('adverb', word) && !lexicon.is('role', word)) break;
    const isTied = lexicon.is('link', before) || lexicon.is('preposition', before);
    if (before !== undefined && isArticle(lexicon, word) && !isTied) break;
    if (before !== undefined && lexicon.is('pronoun', word)) break;
    // After a name a word in small letters is no part of it, but for an office: `Kremlin-talsman`.
    if (
      before?.kind === 'name' &&
      !lexicon.is('role', word) &&
      !isOfficeWord(lexicon, words, start, at) &&
      !isOfBody(lexicon, words, at) &&
      !isOfOwnName(lexicon, words, start, at) &&
      !isQuality(lexicon, before, word) &&
      !(lexicon.is('topic', word) && /s$/u.test(word.low) && /s$/u.test(before.low))
    )
      break;
  }
  while (at > start && (lexicon.is('link', words[at - 1]) || isParticle(words[at - 1]!))) at -= 1;
  return at;
}

/** `Голова Вільної профспілки`: what the body is called begins with a capital. */
function isOfOwnName(lexicon: Lexicon, words: readonly Word[], start: number, at: number): boolean {
  const { cases } = lexicon.grammar;
  const isAdjective = /(?:ої|ого|[оеі]й|[иы]х|их|ego|ej|ych|ich)$/u.test(words[at - 1]!.low);
  const isHeld = words.slice(start, at - 1).some((each) => lexicon.is('role', each));
  return cases !== undefined && isAdjective && isHeld && lexicon.is('body', words[at]);
}

const QUALITY =
  /(?:[aà]le?s?|aux|iques?|aires?|iennes?|i[cv][oa]s?|[eó]ri[ao]|ense|és|ese|an[oa])$/u;

/** `l'Agence régionale de santé`: what kind of a body it is. */
function isQuality(lexicon: Lexicon, before: Word, word: Word): boolean {
  const { cases, isVerbLast, isCapital } = lexicon.grammar;
  if (cases || isVerbLast || isCapital || !lexicon.is('body', before)) return false;
  return QUALITY.test(word.low) && !lexicon.is('verb', word) && !lexicon.is('adverb', word);
}

/** `Федерація привітала переможницю`: what is told of somebody is no part of the name. */
export function isPast(lexicon: Lexicon, word: Word): boolean {
  const { cases } = lexicon.grammar;
  if (!cases || word.kind !== 'word' || lexicon.is('role', word) || lexicon.is('body', word))
    return false;
  return lexicon.is('verb', word) || cases.past.test(word.low);
}

function leadsToNoun(lexicon: Lexicon, words: readonly Word[], at: number, until: number): boolean {
  let next = at + 1;
  while (
    next < until &&
    next < at + 3 &&
    (isArticle(lexicon, words[next]!) || lexicon.is('link', words[next]))
  )
    next += 1;
  return next < until && (words[next]!.kind === 'name' || words[next]!.kind === 'word');
}
