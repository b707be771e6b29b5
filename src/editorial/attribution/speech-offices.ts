// The office before a name: where it begins, and what is none.

import type { Lexicon, Word } from './speech-lexicon.ts';

/** `dijo dijo Ada Roth`, `una situación similar vivió Ada Roth`: a verb before a name is no office. */
export function isNoOffice(lexicon: Lexicon, head: readonly Word[]): boolean {
  return (
    !head.some((word) => lexicon.is('role', word)) &&
    head.some((word) => lexicon.is('verb', word) || /[óòù]$/u.test(word.low))
  );
}

/** Where the office begins: `ramionami` of `wzruszyła ramionami pielęgniarka` is none of it. */
export function officeAt(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  end: number,
): number {
  if (!lexicon.grammar.cases) return start;
  let at = start;
  while (at < end && !lexicon.is('role', words[at])) at += 1;
  if (at === end) return start;
  while (at > start && /(?:[ыи]й|ая|ой|[yia])$/u.test(words[at - 1]!.low)) at -= 1;
  return at;
}

/** The words of an office among others. */
export function officesIn(lexicon: Lexicon, words: readonly Word[]): readonly string[] {
  return words.filter((word) => lexicon.is('role', word)).map(({ low }) => low);
}

/** `el sindicato Unión Obrera` bears the name alone. */
export function isTrade(
  { grammar }: Lexicon,
  words: readonly Word[],
  start: number,
  end: number,
): boolean {
  const names = words.slice(start + 1, end);
  const isOwn = names.length > 1 && names.every(({ kind }) => kind === 'name');
  return isOwn && words[start]!.kind === 'word' && !grammar.cases && !grammar.isCapital;
}

/** `la Policía` */
export function isOfState({ grammar }: Lexicon, { text, isFirst }: Word): boolean {
  return !grammar.cases && !grammar.isCapital && !isFirst && /^\p{Lu}/u.test(text);
}
