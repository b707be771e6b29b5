// Finds the name of a person among the words of a phrase: behind offices and what belongs to them.

import { genderOf } from '../../languages/given-names.ts';
import { isSurelyOblique } from './cases-of-names.ts';
import { isAcronym, isArticle, isParticle, type Lexicon, type Word } from './speech-lexicon.ts';
import { isOblique } from './turkish-endings.ts';

/** Words from one place to before another. */
export type Range = readonly [from: number, to: number];

/** `жительница Зайцева`: whose place is told, hardly the name. */
const DWELLER =
  /^(?:жител|мешкан|mieszka[nń]|пос[её]л(?:ка|ке)$|села$|деревни$|города$|станицы$|хутора$|міста$|селища$|wsi$|miasta$)/u;
/** `matka Kacpra` */
const KIN =
  /^(?:мать|отец|сын|дочь|жена|муж|вдова|мати|батько|син|донька|дружина|чоловік|matka|ojciec|syn|córka|żona|mąż|wdowa)$/u;

/** `Республики Морской`: what a body is, and no name behind it. */
const ADJECTIVE = /(?:[sc]kiej|[сц]кой|[сц]ької|ных|них|nych)$/u;

/** The places of the name of a person in a phrase. */
export function nameIn(
  lexicon: Lexicon,
  words: readonly Word[],
  [start, end]: Range,
  hasArticle: boolean,
): Range | undefined {
  for (let at = start; at < end; at += 1) {
    if (words[at]!.kind !== 'name' && !beginsParticle(words, at, start, end)) continue;
    let to = at + 1;
    while (to < end && (words[to]!.kind === 'name' || isInside(lexicon, words, to, end))) to += 1;
    const name = nameOfRun(lexicon, words, [at, to], { start, end, hasArticle });
    if (name) return name;
    at = to;
  }
  return undefined;
}

/** `von der Leyen` where nothing stands before it. */
function beginsParticle(words: readonly Word[], at: number, start: number, end: number): boolean {
  if (at !== start || !isParticle(words[at]!)) return false;
  let next = at + 1;
  while (next < end && isParticle(words[next]!)) next += 1;
  return next < end && words[next]!.kind === 'name';
}

function isInside(lexicon: Lexicon, words: readonly Word[], at: number, end: number): boolean {
  let next = at;
  while (
    next < end &&
    next < at + 3 &&
    (isParticle(words[next]!) ||
      (next > at && /^(?:la|las|los|le|l['’])$/u.test(words[next]!.text)))
  )
    next += 1;
  return (
    next > at &&
    next < end &&
    words[next]!.kind === 'name' &&
    !lexicon.is('body', words[next]) &&
    !lexicon.is('role', words[at - 1]) &&
    !lexicon.is('body', words[at - 1])
  );
}

/** `Câmara Municipal` */
const QUALITY =
  /^(?:munic|provin|region|nac|naz|nat|comun|estad|estat|federal|feder|central|centr|general|génér|gener|superior|sup|penal|popular|metrop|local|social|públic|europ|internac|internaz|internat|départ|cantonal)/u;

function isBody(lexicon: Lexicon, word: Word | undefined): boolean {
  return lexicon.is('body', word) && !lexicon.is('role', word) && !lexicon.is('title', word);
}

interface Around {
  readonly start: number;
  readonly end: number;
  readonly hasArticle: boolean;
}

/** The name in a run of capitals: behind offices and bodies, and behind what belongs to them. */
function nameOfRun(
  lexicon: Lexicon,
  words: readonly Word[],
  [from, to]: Range,
  { start, end, hasArticle }: Around,
): Range | undefined {
  const { grammar } = lexicon;
  const before = from > start ? words[from - 1] : undefined;
  const isOf = lexicon.is('link', before) || (before !== undefined && isArticle(lexicon, before));
  const isNoun = grammar.isCapital === true && hasArticle && from === start;
  let at = from;
  for (let index = from; index < to; index += 1) {
    const word = words[index]!;
    const isOffice = ['role', 'body', 'topic', 'title'].some((kind) =>
      lexicon.is(kind as 'role', word),
    );
    // The last is an office where another stands before it, or it is the first word.
    // `Adanalı Ali Kaya`, `Ankara'nın Vali Ali Kaya`
    const isHome =
      grammar.isVerbLast === true &&
      index < to - 2 &&
      (isOblique(word) || (word.isFirst === true && /l[ıiuü]$/u.test(word.low)));
    if (isOffice || isHome || (isAcronym(word) && index < to - 1)) at = index + 1;
  }
  const isBehindOffice = at > from;
  // `presidente da Câmara Municipal de Vale`: behind a body only a given name tells of a person.
  const isOfBody =
    isBehindOffice && !grammar.cases && !grammar.isCapital && isBody(lexicon, words[at - 1]);
  if (isOfBody) {
    const given = words.findIndex(
      ({ text }, index) => index >= at && index < to && genderOf(text) !== undefined,
    );
    const isTwo = to - at === 2 && words.slice(at, to).every(({ kind }) => kind === 'name');
    if (given === -1 ? !isTwo || QUALITY.test(words[at]!.low) : given === to - 1) return undefined;
    if (given !== -1) at = given;
  }
  const head = words.slice(start, from);
  const hasOffice =
    isBehindOffice || head.some((word) => lexicon.is('role', word) || lexicon.is('title', word));
  // `la luz de la calle Olmo`: what a link ties to something else is nobody's name.
  if (
    !hasOffice &&
    (head.some((word) => lexicon.is('link', word)) || (head.length > 0 && to - from === 1))
  )
    return undefined;
  if (isBehindOffice) at = afterLinks(words, at, to);
  else if (isOf || isNoun) at = afterPlace(words, from, to);
  if (grammar.isCapital && isNoGivenName(words, at)) at += 1;
  const count = words.slice(at, to).filter(({ kind }) => kind === 'name').length;
  if (count === 0 || words[at]?.kind === 'word') return undefined;
  if (count === 1) {
    if (words[at]!.text.length === 1) return undefined;
    const next = words[to];
    // `глава Кабинета министров`, `спикер Зеленского`
    if (grammar.cases && /[сц](?:ької|ького|кой|кого)$/u.test(words[at]!.low)) return undefined;
    const isGenitive =
      lexicon.grammar.cases !== undefined &&
      at > start &&
      (/(?:ого|его|ової|евої|ської|цької|skiego|ckiego|owej)$/u.test(words[at]!.low) ||
        grammar.cases?.places.test(words[at]!.low) === true ||
        (words[at - 1]!.kind === 'name' && ADJECTIVE.test(words[at]!.low)) ||
        DWELLER.test(words[at - 1]!.low) ||
        (KIN.test(words[at - 1]!.low) && genderOf(words[at]!.text) === undefined) ||
        (next?.kind === 'word' && to < end));
    if (isGenitive) return undefined;
    // `Western diplomats`, and any word that begins a sentence.
    if (
      next &&
      next.kind === 'word' &&
      (lexicon.is('role', next) || lexicon.is('body', next)) &&
      at === start
    )
      return undefined;
    if (
      words[at]!.isFirst &&
      !lexicon.is('verb', next) &&
      !/^(?:ha|a|hat|hatte|har|heeft|tem|avait|had)$/u.test(next?.text ?? '')
    )
      return undefined;
    if (isAcronym(words[at]!) && !/^\p{Lu}\.$/u.test(words[at]!.text)) return undefined;
    return (isOf || isNoun) && !isTitled(lexicon, words, at) ? undefined : [at, to];
  }
  const isPlaced =
    isBehindOffice ||
    isOf ||
    grammar.isCapital === true ||
    (before !== undefined && before.kind === 'word');
  const first = isPlaced ? givenAt(lexicon, words, at, to) : at;
  // `мать Кирилла Сомова`
  const isOfKin = KIN.test(words[first - 1]?.low ?? '');
  const name = words.slice(first, to).map(({ text }) => text);
  if (isOfKin && isSurelyOblique(grammar, name.join(' '), undefined)) return undefined;
  return [first, withoutBody(words, first, to)];
}

/** `Bewaffnete Drohnen`, `Interview von Ada Roth`: words that German gives a capital. */
function isNoGivenName(words: readonly Word[], at: number): boolean {
  const [first, next] = words.slice(at, at + 2);
  if (first?.kind !== 'name' || genderOf(first.text) !== undefined) return false;
  return (first.isFirst === true && /e[nrsm]?$/u.test(first.text)) || next?.text === 'von';
}

/** `Ada Roth von World Vision`: two names behind a whole one are a body. */
function withoutBody(words: readonly Word[], from: number, to: number): number {
  if (words[from + 1]?.kind !== 'name') return to;
  const link = from + 2;
  const [of, next, last] = words.slice(link, link + 3);
  if (link >= to || !/^(?:von|van|de|da|di)$/u.test(of!.text) || next === undefined) return to;
  const isBody = isAcronym(next) || (of!.text === 'von' && link + 2 < to && last?.kind === 'name');
  return isBody ? link : to;
}

function isTitled(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return lexicon.is('title', before) || (lexicon.is('role', before) && before!.kind === 'name');
}

function afterLinks(words: readonly Word[], at: number, to: number): number {
  let next = at;
  while (next < to && words[next]!.kind !== 'name') next += 1;
  return next > at ? afterPlace(words, next, to) : next;
}

/** Behind the first word, and what a link ties to it: `Madrid`, `Comunidad de Madrid`. */
function afterPlace(words: readonly Word[], from: number, to: number): number {
  let at = from + 1;
  while (at < to && words[at]!.kind !== 'name') {
    while (at < to && words[at]!.kind !== 'name') at += 1;
    at += 1;
  }
  return at;
}

/** Of three words or more behind an office the first may be a place: the name begins with a given name. */
function givenAt(lexicon: Lexicon, words: readonly Word[], at: number, to: number): number {
  const names = [];
  for (let index = at; index < to; index += 1) if (words[index]!.kind === 'name') names.push(index);
  if (names.length < 3) {
    // `президент России Путин`
    const isPlace =
      names.length === 2 && lexicon.grammar.cases?.places.test(words[names[0]!]!.low) === true;
    return isPlace ? names[1]! : at;
  }
  const given = names
    .slice(0, -1)
    .find((index) => genderOf(words[index]!.text.split('-')[0]!) !== undefined);
  if (given !== undefined) return given;
  if (lexicon.grammar.cases === undefined) return at;
  const isPatronymic = /(?:вич|вна|ична)$/u.test(words[names.at(-2)!]!.low);
  return names.at(isPatronymic ? -3 : -2)!;
}
