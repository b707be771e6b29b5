// How far a description goes: `le directeur de l’hôpital`, and not to the verb behind it.

import { isSource } from './speech-forms.ts';
import { isArticle, type Lexicon, type Word } from './speech-lexicon.ts';

/** What belongs to a noun: `обороны` of `министерство обороны`. */
function isGenitive({ grammar: { cases } }: Lexicon, { low }: Word): boolean {
  return cases?.genitives.test(low) === true && !cases.past.test(low);
}

/** Behind the noun of a description and what is tied to it: what follows may be a verb. */
export function descriptionEnd(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  end: number,
): number {
  let at = start;
  while (at < end && !lexicon.is('role', words[at])) at += 1;
  if (at === end) return end;
  while (at < end && lexicon.is('role', words[at])) at += 1;
  for (let count = 0; at < end && count < 3; count += 1) {
    const word = words[at]!;
    const isBefore = lexicon.is('link', word) || isArticle(lexicon, word);
    if (isBefore || word.kind === 'name') {
      at += 1;
      if (isBefore) count -= 1;
      if (count < -3) break;
    } else if (lexicon.is('link', words[at - 1]) || isArticle(lexicon, words[at - 1]!)) at += 1;
    else if (isGenitive(lexicon, word)) at += 1;
    else if (
      !lexicon.grammar.cases &&
      /(?:[eè]res?|ifs?|ives?|els?|elles?|eux|euses?|aux|iques?|al|ale|aux|ien|ienne|ais|aise|ois|oise|aire|ico|ica|iano|iana|és|esa|ense|eño|eña|ese|ês|sche|ano|ana)$/u.test(
        word.low,
      )
    )
      at += 1;
    else break;
  }
  return at === end ? behindPlace(lexicon, words, start, at) : at;
}

/** `Источник в правительстве`: where somebody is who is not named. */
function behindPlace(lexicon: Lexicon, words: readonly Word[], start: number, at: number): number {
  const [place, next] = words.slice(at, at + 2);
  const isSomewhere = /^(?:в|во|у|w|we|из|із|з|z|ze)$/u.test(place?.low ?? '');
  if (!lexicon.grammar.cases || !isSomewhere || !isSource([words[start]!.low])) return at;
  if (next === undefined || next.kind === 'comma' || next.kind === 'mark') return at;
  let to = at + 2;
  while (to < words.length && isGenitive(lexicon, words[to]!) && !lexicon.is('verb', words[to]))
    to += 1;
  return to;
}

/** `один из рабочих`, `хтось із натовпу`: how far it goes; undefined of anything else. */
export function oneOfMany(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  until: number,
): number | undefined {
  const [one, of, next] = words.slice(from, from + 3);
  if (!lexicon.grammar.cases || !/^(?:из|із|зі|з|z|ze)$/u.test(of?.low ?? '')) return undefined;
  const isOne = /^(?:один|одна|кто-то|некто|хтось|jeden|jedna|ktoś)$/u.test(one?.low ?? '');
  if (!isOne || next?.kind !== 'word' || from + 2 >= until) return undefined;
  let to = from + 3;
  while (to < until && (words[to]!.kind === 'name' || isGenitive(lexicon, words[to]!))) {
    const isElse = ['verb', 'adverb', 'conjunction', 'preposition'] as const;
    if (isElse.some((kind) => lexicon.is(kind, words[to]))) break;
    to += 1;
  }
  return to;
}

/** `Министерство обороны`, `Кривоярська селищна рада`: a small word of a body's name. */
export function isOfBody(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  if (!lexicon.grammar.cases) return false;
  const [before, word, next] = words.slice(at - 1, at + 2) as [Word, Word, Word | undefined];
  if (lexicon.is('body', before))
    return !lexicon.is('verb', word) && isGenitive(lexicon, word) && !lexicon.is('adverb', word);
  const isQualified = /(?:[сц]ь?к(?:ий|ая|ое|а|е|i)|[sc]k[aie])$/u.test(before.low);
  return isQualified && (lexicon.is('body', word) || lexicon.is('body', next));
}

const FINITE =
  /[óò]$|^(?:ha|han|había|habían|he|es|era|fue|será|está|están|puede|quiere|a|ont|avait|avaient|est|sont|sera|était|doit|peut|veut|va|è|era|hanno|aveva|sarà|sta|può|vuole|deve|hat|hatte|ist|war|wird|will|kann|tem|têm|tinha|foi|é|são|está|pode|quer|vai|deu|não|no|non|ne|n['’]|s['’]|se|si)$/u;

/** Behind the name of a body, before a verb: `El sindicato reclama`. */
export function bodyEnd(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  end: number,
): number {
  if (lexicon.grammar.cases || lexicon.grammar.isVerbLast) return end;
  for (let at = start + 1; at < end; at += 1) {
    const word = words[at]!;
    const isTied = lexicon.is('link', words[at - 1]) || lexicon.is('article', words[at - 1]);
    if (word.kind === 'name' || isTied || lexicon.is('topic', word)) continue;
    if (lexicon.is('verb', word) || FINITE.test(word.low)) return at;
  }
  return end;
}

/** `la Asociación por la Transparencia` */
export function isOfBodyName(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  at: number,
  until: number,
): boolean {
  // `Medizin ohne Mauern`
  const isWithout = /^(?:ohne|sans|sin|senza|sem)$/u.test(words[at]!.low);
  if (isWithout && words[at - 1]?.kind === 'name' && words[at + 1]?.kind === 'name')
    return at > start && at + 1 < until;
  if (
    !/^(?:por|para|contra|pour|contre|per|contro|pela|pelo|pelos|pelas|für|gegen)$/u.test(
      words[at]!.low,
    )
  )
    return false;
  const hasName = words
    .slice(start, at)
    .some((word) => lexicon.is('body', word) && word.kind === 'name' && !word.isFirst);
  const next = lexicon.is('article', words[at + 1]) ? at + 2 : at + 1;
  return hasName && next < until && words[next]!.kind === 'name' && !lexicon.grammar.cases;
}

/** `la sentencia`, `una nota`: what may be a verb is a noun behind an article. */
export function isNoun(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (lexicon.grammar.cases || !(lexicon.is('body', word) || lexicon.is('role', word)))
    return false;
  return (['article', 'indefinite', 'link'] as const).some((kind) => lexicon.is(kind, before));
}
