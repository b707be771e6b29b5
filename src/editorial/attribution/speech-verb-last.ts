// Finds who speaks in a sentence whose verb stands at its end: `Vardar, “…” dedi`.

import type { Sentence, Told } from './speech-clause.ts';
import { isAcronym, type Lexicon, type Word } from './speech-lexicon.ts';
import { phraseAt, type Subject } from './speech-phrase.ts';

/** An ending behind the apostrophe says that a name is no subject. */
const OBLIQUE = /['’]\p{Ll}+$/u;
const ALSO = /^(?:da|de|ise)$/u;

/** The subject that stands before the quotation; of each part of the sentence its last words. */
export function turkishAhead(lexicon: Lexicon, { text, words }: Sentence): Told | undefined {
  const according = [...text.matchAll(lexicon.according)].at(-1);
  if (according) {
    const end = words.findIndex(({ at }) => at >= according.index);
    const found = subjectAtEnd(lexicon, words, 0, end === -1 ? words.length : end, true);
    if (found) return { subject: found, verb: according[0], isOblique: true };
  }
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at];
    if (
      word !== undefined &&
      word.kind !== 'comma' &&
      word.kind !== 'mark' &&
      !(ALSO.test(word.low) && words[at - 1]?.kind === 'name')
    )
      continue;
    const found = subjectAtEnd(lexicon, words, from, at, false);
    if (found) return { subject: found, verb: '' };
    from = at + 1;
  }
  const first = phraseAt(lexicon, words, 0);
  const isName = first?.kind === 'name' && (first.role !== undefined || /\s/u.test(first.name));
  return isName && !OBLIQUE.test(first.name) ? { subject: first, verb: '' } : undefined;
}

/** The words with capitals at the end of a part, and the small ones of an office before them. */
function subjectAtEnd(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  to: number,
  isOblique: boolean,
): Subject | undefined {
  let at = to;
  while (at > from && lexicon.is('adverb', words[at - 1])) at -= 1;
  const end = at;
  while (at > from && isOfName(lexicon, words[at - 1]!, at === end, isOblique)) at -= 1;
  if (at === end) return undefined;
  const plain = words
    .slice(0, end)
    .map((word) => (OBLIQUE.test(word.text) ? withoutEnding(word) : word));
  const found = phraseAt(lexicon, plain, at, end);
  return found && found.kind !== 'description'
    ? found
    : found && found.offices.length > 0
      ? found
      : undefined;
}

function withoutEnding(word: Word): Word {
  const text = word.text.replace(OBLIQUE, '');
  return { ...word, text, low: text.toLowerCase() };
}

function isOfName(lexicon: Lexicon, word: Word, isLast: boolean, isOblique: boolean): boolean {
  if (lexicon.is('conjunction', word) || lexicon.is('adverb', word)) return false;
  if (OBLIQUE.test(word.text) && word.kind === 'name')
    return isLast
      ? isOblique
      : /['’](?:n?[ıiuü]n)$/u.test(word.text) || isAcronym(withoutEnding(word));
  return word.kind === 'name' || lexicon.is('role', word) || lexicon.is('body', word);
}
