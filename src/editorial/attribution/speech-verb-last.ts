// Finds who speaks in a sentence whose verb stands at its end: `Vardar, “…” dedi`.

import { namesIn } from './speech-apposition.ts';
import type { Sentence, Told } from './speech-clause.ts';
import { isAcronym, type Lexicon, type Word } from './speech-lexicon.ts';
import { phraseAt } from './speech-phrase.ts';
import type { Subject } from './subject-phrase.ts';
import { isGenitive, isOblique, withoutEnding } from './turkish-endings.ts';

const ALSO = /^(?:da|de|ise)$/u;

/** The subject that stands before the quotation; of each part of the sentence its last words. */
export function turkishAhead(lexicon: Lexicon, { text, words }: Sentence): Told | undefined {
  const according = [...text.matchAll(lexicon.according)].at(-1);
  if (according) {
    const end = words.findIndex(({ at }) => at >= according.index);
    const found = subjectAtEnd(lexicon, words, 0, end === -1 ? words.length : end, true);
    if (found) return { subject: found, verb: according[0], isOblique: true };
  }
  const body = publisher(lexicon, words);
  if (body) return { subject: body, verb: '' };
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
    if (found) return { subject: isStatement(found) ? 'missing' : found, verb: '' };
    from = at + 1;
  }
  const first = onlySubject(lexicon, words);
  return first && { subject: first, verb: '' };
}

/** The one person of a sentence whose name has no ending: `Ankara'da konuşan Vali Ali Kaya basına`. */
function onlySubject(lexicon: Lexicon, words: readonly Word[]): Subject | undefined {
  const people = namesIn(lexicon, words).filter(
    ({ name, role, end, kind }) =>
      kind === 'name' &&
      (role !== undefined || /\s/u.test(name)) &&
      !isOblique(words[end - 1]!) &&
      !lexicon.is('preposition', words[end]) &&
      !lexicon.is('body', words[end]),
  );
  const [first] = people;
  const isOne = people.length === 1 && !lexicon.is('conjunction', words[first!.end]);
  return isOne || first?.at === words[0]?.at ? first : undefined;
}

/** Who made a statement: `Bakanlıktan yapılan açıklamada`, `Valiliği'nden yapılan yazılı açıklamada`. */
function publisher(lexicon: Lexicon, words: readonly Word[]): Subject | undefined {
  const made = words.findIndex(({ low }) => low === 'yapılan' || OF_A_BODY.test(low));
  const last = words[made - 1];
  if (last === undefined) return undefined;
  const isMade = words[made]!.low === 'yapılan';
  if (isMade && !/[dt][ae]n$/u.test(last.low)) return undefined;
  const text = last.text.replace(isMade ? /['’]?n?[dt][ae]n$/u : /['’]?n[ıiuü]n$/u, '');
  const plain = [...words.slice(0, made - 1), { ...last, text, low: text.toLowerCase() }];
  const found = subjectAtEnd(lexicon, plain, 0, made, false);
  if (isMade) return found && { ...found, kind: 'body' };
  return found?.kind === 'body' && /\s/u.test(found.name) ? found : undefined;
}

/** `Savunma Bakanlığı açıklamasında` */
const OF_A_BODY = /^(?:açıklamasında|raporunda|bildirisinde|duyurusunda|mesajında)$/u;

/** How a sentence begins that gives the words of the statement of which the one before tells. */
export const OF_THE_STATEMENT =
  /^\s*(?:Yazılı )?(?:Açıklama|Bildiri|Rapor|Duyuru|Mesaj|Metin)(?:da|de|nda|nde)(?!\p{L})/u;

/** `Ölen işçinin yakını ise`, `Bir esnaf`: somebody who is not told, and nobody who was named before. */
export const SOMEBODY_ELSE = /[ıiuü] ise(?!\p{L})|^\s*(?:Bir|Bazı|Kimi)\s/u;

/** `Açıklama şöyle:` is not said by the statement. */
function isStatement({ kind, name }: Subject): boolean {
  return kind === 'body' && /^(?:açıklama|bildiri|metin|mesaj)$/iu.test(name);
}

/** The words with capitals at the end of a part, and the small ones of an office before them. */
function subjectAtEnd(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  to: number,
  mayBeOblique: boolean,
): Subject | undefined {
  let at = to;
  while (at > from && lexicon.is('adverb', words[at - 1])) at -= 1;
  const end = at;
  while (at > from && isOfName(lexicon, words[at - 1]!, at === end, mayBeOblique)) at -= 1;
  if (at === end) return undefined;
  // `Bir kadın`
  if (at > from && lexicon.is('indefinite', words[at - 1])) at -= 1;
  const plain = words.slice(0, end).map(withoutEnding);
  const found = phraseAt(lexicon, plain, at, end);
  return found && found.kind !== 'description'
    ? found
    : found && found.offices.length > 0
      ? found
      : undefined;
}

function isOfName(lexicon: Lexicon, word: Word, isLast: boolean, mayBeOblique: boolean): boolean {
  if (lexicon.is('conjunction', word) || lexicon.is('adverb', word)) return false;
  if (isOblique(word))
    return isLast ? mayBeOblique : isGenitive(word) || isAcronym(withoutEnding(word));
  return word.kind === 'name' || lexicon.is('role', word) || lexicon.is('body', word);
}
