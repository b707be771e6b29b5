// Reads the offices beside a name: where they begin, and which words of them are offices.

import { isAcronym, type Lexicon, type Word } from './speech-lexicon.ts';
import { isPlace } from './turkish-endings.ts';

/** `dijo dijo Ada Roth`, `una situación similar vivió Ada Roth`: a verb before a name is no office. */
export function isNoOffice(lexicon: Lexicon, head: readonly Word[]): boolean {
  return (
    !head.some((word) => lexicon.is('role', word)) &&
    head.some((word) => lexicon.is('verb', word) || /[óòù]$/u.test(word.low))
  );
}

/** `il vicepremier e ministro Salvini` */
export function joinsOffices(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  until: number,
): boolean {
  const isAnd = /^(?:e|ed|et|y|und|och|en|i|и|і|та|й|ve)$/u.test(words[at]!.text);
  // `Kültür ve Turizm Bakanı`
  if (isAnd && lexicon.grammar.isVerbLast)
    return lexicon.is('topic', words[at - 1]) && lexicon.is('topic', words[at + 1]);
  return (
    isAnd &&
    at + 1 < until &&
    lexicon.is('role', words[at - 1]) &&
    lexicon.is('role', words[at + 1])
  );
}

/** Where the office begins: `ramionami` of `wzruszyła ramionami pielęgniarka` is none of it. */
export function officeAt(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  end: number,
): number {
  if (lexicon.grammar.isVerbLast) return officeBack(lexicon, words, start, end);
  if (!lexicon.grammar.cases) return start;
  let at = start;
  while (at < end && !lexicon.is('role', words[at])) at += 1;
  if (at === end) return start;
  while (at > start && /(?:[ыи]й|ая|ой|[yia])$/u.test(words[at - 1]!.low)) at -= 1;
  return at;
}

/** `Mecliste konuşan AK Parti Sözcüsü`: what stands before the last small word is none of the office. */
function officeBack(lexicon: Lexicon, words: readonly Word[], start: number, end: number): number {
  let at = end;
  while (at > start) {
    const word = words[at - 1]!;
    const isOwn =
      (word.kind === 'name' && !isPlace(word)) ||
      /^(?:ve|eski)$/u.test(word.low) ||
      ['role', 'body', 'topic'].some((kind) => lexicon.is(kind as 'role', word));
    if (!isOwn) break;
    at -= 1;
  }
  return at;
}

export function officesIn(lexicon: Lexicon, words: readonly Word[]): readonly string[] {
  return words.filter((word) => lexicon.is('role', word)).map(({ low }) => low);
}

const OF_NAMES =
  /^(?:partido|partito|parti|partei|grup[po]+|groupe|club|klub|tribunal|corte|autorit[àé]|agen.*)$/u;

/** `el sindicato Unión Obrera` bears the name alone. */
export function isTrade(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  end: number,
): boolean {
  const { grammar } = lexicon;
  const names = words.slice(start + 1, end);
  const isOwn = names.length > 1 && names.every(({ kind }) => kind === 'name');
  const noun = words[start]!;
  // `a concessionária Águas do Vale`, but `el grupo Socialista`
  const isAny =
    lexicon.is('anybody', noun) && names[0]?.kind === 'name' && !OF_NAMES.test(noun.low);
  return (isOwn || isAny) && (noun.kind === 'word' || grammar.isCapital === true) && !grammar.cases;
}

/** `la Policía` */
export function isOfState({ grammar }: Lexicon, { text, isFirst }: Word): boolean {
  return !grammar.cases && !grammar.isCapital && !isFirst && /^\p{Lu}/u.test(text);
}

// `министр Кастрии иностранных дел`: as long as an office lacks its holder.
export function isOfficeWord(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  at: number,
): boolean {
  const before = words[at - 1]!;
  if (at - start >= 6 || !words.slice(start, at).some((word) => lexicon.is('role', word)))
    return false;
  // `le ministre des Affaires étrangères Jean Roux`
  const isOfMinistry =
    !lexicon.grammar.cases &&
    !lexicon.grammar.isCapital &&
    (lexicon.is('link', words[at - 2]) || lexicon.is('article', words[at - 2])) &&
    /s$/u.test(before.low) &&
    /s$/u.test(words[at]!.low);
  return isAcronym(before) || isOfMinistry;
}
