// Reads the offices beside a name: where they begin, and which words of them are offices.

import { isPlace, type Lexicon, type Word } from './speech-lexicon.ts';

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
