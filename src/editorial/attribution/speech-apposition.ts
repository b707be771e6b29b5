// A name with the office that stands beside it: `the mayor, Edda Marr,` and `Edda Marr, mayor of Ossel,`.

import type { Lexicon, Word } from './speech-lexicon.ts';
import { phraseAt } from './speech-phrase.ts';
import type { Subject } from './subject-phrase.ts';

/** `the mayor, Edda Marr,` and `Edda Marr, mayor of Ossel,`. */
export function withApposition(
  lexicon: Lexicon,
  words: readonly Word[],
  found: Subject,
  until: number,
): Subject {
  if (found.kind !== 'name' && found.kind !== 'description') return found;
  const joined = words[found.end];
  if (
    lexicon.is('conjunction', joined) &&
    isAnd(joined) &&
    phraseAt(lexicon, words, found.end + 1, until)?.kind === 'name'
  )
    return { ...found, kind: 'joint' };
  let comma = found.end;
  if (found.kind === 'description')
    while (
      comma < until &&
      comma < found.end + 12 &&
      words[comma]!.kind !== 'comma' &&
      words[comma]!.kind !== 'mark' &&
      (!lexicon.is('conjunction', words[comma]) ||
        (isAnd(words[comma]) && lexicon.is('role', words[comma + 1])))
    )
      comma += 1;
  if (words[comma]?.kind !== 'comma') return found;
  const next = phraseAt(lexicon, words, comma + 1, until);
  if (next === undefined) return found;
  if (found.kind === 'description') {
    const isName =
      next.kind === 'name' &&
      (next.role === undefined
        ? words[comma + 1]!.at === next.at || lexicon.is('title', words[comma + 1])
        : next.offices.length > 0) &&
      (found.offices.length > 0
        ? !isPlural(lexicon, found)
        : /^(?!aux?|du|des|del|al|ao|do|(?:\S+\s){1,3}(?:de|du|des|del|di|do|da)\s)/iu.test(
            found.name,
          )) &&
      !found.isIndefinite;
    const after = words[next.end];
    // `Presidente do sindicato, Ada Roth quer`
    const isFronted = found.at === words[0]?.at && lexicon.is('role', words[0]);
    if (
      !isName ||
      (!isFronted &&
        after &&
        after.kind === 'word' &&
        !lexicon.is('conjunction', after) &&
        !lexicon.is('preposition', after) &&
        !lexicon.is('adverb', after))
    )
      return found;
    return {
      ...next,
      role: next.role ?? withoutArticle(lexicon, found.name),
      offices: [...next.offices, ...found.offices],
      gender: next.gender ?? (found.offices.length > 0 ? found.gender : undefined),
    };
  }
  // `Adwokat Sergiusza Lunina, Maria Coj,`: whose name is the lawyer's?
  const areTwo = next.kind === 'name' && next.at === words[comma + 1]!.at && /\s/u.test(next.name);
  if (lexicon.grammar.cases && found.role !== undefined && areTwo)
    return { ...found, kind: 'joint' };
  if (
    found.role !== undefined ||
    next.kind === 'pronoun' ||
    next.kind === 'name' ||
    next.offices.length === 0
  )
    return found;
  let stop = next.end;
  while (
    stop < until &&
    words[stop]!.kind !== 'comma' &&
    words[stop]!.kind !== 'mark' &&
    !lexicon.is('conjunction', words[stop]) &&
    stop < next.end + 6
  )
    stop += 1;
  return {
    ...found,
    role: withoutArticle(lexicon, next.name),
    offices: next.offices,
    gender: found.gender ?? next.gender,
  };
}

/** `otros candidatos, Ada Roth`: Spanish, French, and Portuguese make it plain. */
function isPlural({ grammar }: Lexicon, { offices }: Subject): boolean {
  return !grammar.cases && !grammar.isCapital && /[^sèéu]s$/u.test(offices[0] ?? '');
}

function withoutArticle(lexicon: Lexicon, text: string): string {
  const [first = '', ...others] = text.split(/(?<=['’])|\s+/u);
  return lexicon.has('article', first.toLowerCase()) ||
    lexicon.has('indefinite', first.toLowerCase())
    ? text.slice(text.indexOf(others[0] ?? '', first.length))
    : text;
}

export function isAnd(word: Word | undefined): boolean {
  return word !== undefined && /^(?:und|et|y|e|i|и|та|і|й|ve|en|och|&)$/u.test(word.low);
}

/** Everybody who is named among the words, with the offices beside them. */
export function namesIn(lexicon: Lexicon, words: readonly Word[]): readonly Subject[] {
  const found: Subject[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const mayBegin =
      word.kind === 'name' ||
      lexicon.is('role', word) ||
      lexicon.is('article', word) ||
      lexicon.is('title', word) ||
      (lexicon.grammar.isVerbLast && lexicon.is('body', word));
    const phrase = mayBegin ? phraseAt(lexicon, words, at) : undefined;
    if (phrase?.kind === 'name') {
      found.push(withApposition(lexicon, words, phrase, words.length));
      at = phrase.end;
    } else if (phrase?.kind === 'body' && word.kind !== 'name') at = phrase.end;
    else {
      const named =
        phrase?.kind === 'description'
          ? withApposition(lexicon, words, phrase, words.length)
          : undefined;
      if (named?.kind === 'name') {
        found.push(named);
        at = named.end;
      } else at += 1;
    }
  }
  return found;
}

/** After a comma a subject may follow only where times and places stood before it. */
export function goesOnAfter(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  from: number,
): boolean {
  const next = words[at + 1];
  return (
    from < at &&
    !/^(?:según|selon|secondo|segundo|conforme|laut)$/u.test(next?.text ?? '') &&
    (lexicon.is('preposition', next) || lexicon.is('article', next) || lexicon.is('role', next)) &&
    !lexicon.is('conjunction', next)
  );
}
