// Reads a noun phrase of a sentence of saying: an office, a name, a body, somebody described.

import { genderOf } from '../../languages/given-names.ts';
import { isAcronym, isParticle, type Lexicon, type Word } from './speech-lexicon.ts';

/** Who is said to speak, as a sentence has it. */
export interface Subject {
  readonly kind: 'name' | 'body' | 'description' | 'pronoun' | 'joint';
  /** The name without office; the whole phrase of a description. */
  readonly name: string;
  readonly role?: string;
  readonly written: string;
  readonly at: number;
  /** The first place behind it among the words. */
  readonly end: number;
  readonly gender?: 'm' | 'f' | undefined;
  /** The words of an office in small letters. */
  readonly offices: readonly string[];
  readonly isIndefinite?: boolean;
}

type Range = readonly [from: number, to: number];

const LONGEST = 24;

/** The phrase that begins at `from` and ends before `until`. */
export function phraseAt(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  until = words.length,
): Subject | undefined {
  const first = words[from];
  if (first === undefined || from >= until) return undefined;
  if (
    lexicon.is('pronoun', first) &&
    first.kind === 'word' &&
    !leadsOn(lexicon, words, from, until)
  )
    return subject('pronoun', words, [from, from + 1], lexicon.genderOf(first.text));
  const start = afterArticles(lexicon, words, from, until);
  const end = phraseEnd(lexicon, words, start, until);
  if (end === start) return undefined;
  const named = nameIn(lexicon, words, [start, end], start > from);
  return named
    ? namedSubject(lexicon, words, from, start, named)
    : withoutName(lexicon, words, from, [start, end]);
}

/** `este ministro`: a word that stands alone for somebody may stand before a noun. */
function leadsOn(lexicon: Lexicon, words: readonly Word[], at: number, until: number): boolean {
  const next = at + 1 < until ? words[at + 1] : undefined;
  return lexicon.is('article', words[at]) && (lexicon.is('role', next) || lexicon.is('body', next));
}

function afterArticles(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  until: number,
): number {
  let at = from;
  while (at < until && at < from + 3 && isArticle(lexicon, words[at]!)) at += 1;
  return at;
}

function isArticle(lexicon: Lexicon, word: Word): boolean {
  return word.kind === 'word' && (lexicon.is('article', word) || lexicon.is('indefinite', word));
}

/** Where the words end that belong together. */
function phraseEnd(lexicon: Lexicon, words: readonly Word[], start: number, until: number): number {
  let at = start;
  for (; at < Math.min(until, start + LONGEST); at += 1) {
    const word = words[at]!;
    const before = at > start ? words[at - 1] : undefined;
    if (word.kind === 'comma' || word.kind === 'mark') break;
    if (word.kind === 'name') continue;
    const isLink = before !== undefined && (lexicon.is('link', word) || isParticle(word));
    if (isLink) {
      if (before.kind === 'name' && !leadsToNoun(lexicon, words, at, until)) break;
      continue;
    }
    if (lexicon.is('conjunction', word) || lexicon.is('preposition', word)) break;
    if (lexicon.is('adverb', word) && !lexicon.is('role', word)) break;
    if (before !== undefined && isArticle(lexicon, word) && !lexicon.is('link', before)) break;
    if (before !== undefined && lexicon.is('pronoun', word)) break;
    // After a name a word in small letters is no part of it, but for an office: `Kremlin-talsman`.
    if (
      before?.kind === 'name' &&
      !lexicon.is('role', word) &&
      !isOfficeWord(lexicon, words, start, at)
    )
      break;
  }
  while (at > start && (lexicon.is('link', words[at - 1]) || isParticle(words[at - 1]!))) at -= 1;
  return at;
}

// `министр Кастрии иностранных дел`: as long as an office lacks its holder.
function isOfficeWord(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  at: number,
): boolean {
  const before = words[at - 1]!;
  return (
    isAcronym(before) &&
    at - start < 6 &&
    words.slice(start, at).some((word) => lexicon.is('role', word))
  );
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

/** The places of the name of a person in a phrase. */
function nameIn(
  lexicon: Lexicon,
  words: readonly Word[],
  [start, end]: Range,
  hasArticle: boolean,
): Range | undefined {
  for (let at = start; at < end; at += 1) {
    if (words[at]!.kind !== 'name' && !beginsParticle(words, at, start, end)) continue;
    let to = at + 1;
    while (to < end && (words[to]!.kind === 'name' || isInside(lexicon, words, to, end))) to += 1;
    const name = nameOfRun(lexicon, words, [at, to], { start, hasArticle });
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
  while (next < end && isParticle(words[next]!) && next < at + 3) next += 1;
  return (
    next > at &&
    next < end &&
    words[next]!.kind === 'name' &&
    !lexicon.is('role', words[at - 1]) &&
    !lexicon.is('body', words[at - 1])
  );
}

interface Around {
  readonly start: number;
  readonly hasArticle: boolean;
}

/** The name in a run of capitals: behind offices and bodies, and behind what belongs to them. */
function nameOfRun(
  lexicon: Lexicon,
  words: readonly Word[],
  [from, to]: Range,
  { start, hasArticle }: Around,
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
    if (isOffice || (isAcronym(word) && index < to - 1)) at = index + 1;
  }
  const isBehindOffice = at > from;
  if (isBehindOffice) at = afterLinks(words, at, to);
  else if (isOf || isNoun) at = afterPlace(words, from, to);
  const count = words.slice(at, to).filter(({ kind }) => kind === 'name').length;
  if (count === 0) return undefined;
  if (count === 1) {
    if (isAcronym(words[at]!) && !/^\p{Lu}\.$/u.test(words[at]!.text)) return undefined;
    return (isOf || isNoun) && !isTitled(lexicon, words, at) ? undefined : [at, to];
  }
  const isPlaced = isBehindOffice || isOf || (before !== undefined && before.kind === 'word');
  return [isPlaced ? givenAt(lexicon, words, at, to) : at, to];
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
      lexicon.grammar.cases !== undefined &&
      names.length === 2 &&
      /(?:ии|ины)$/u.test(words[names[0]!]!.low);
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

function namedSubject(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  start: number,
  [at, to]: Range,
): Subject {
  const head = words.slice(start, at);
  const isOwn = head.every((word) => lexicon.is('title', word));
  const role = isOwn ? '' : textOf(words, [start, at]).replace(/[\s,]+$/u, '');
  const body = head.find((word) => lexicon.is('body', word) || lexicon.is('role', word));
  if (body && lexicon.is('body', body) && !lexicon.is('role', body))
    return subject('body', words, [start, to]);
  const titles = words.slice(from, at).map(({ text }) => lexicon.genderOf(text));
  const gender = titles.find((each) => each !== undefined);
  return {
    ...subject('name', words, [at, to], gender),
    ...(role !== '' && { role }),
    offices: officesIn(lexicon, head),
  };
}

function officesIn(lexicon: Lexicon, words: readonly Word[]): readonly string[] {
  return words.filter((word) => lexicon.is('role', word)).map(({ low }) => low);
}

function withoutName(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  [start, end]: Range,
): Subject | undefined {
  const parts = words.slice(start, end);
  const link = parts.findIndex((word) => lexicon.is('link', word));
  const head = link > 0 ? parts.slice(0, link) : parts;
  const noun = head.find((word) => lexicon.is('role', word) || lexicon.is('body', word));
  const isIndefinite = words.slice(from, start).some((word) => lexicon.is('indefinite', word));
  if (noun && lexicon.is('body', noun) && !lexicon.is('role', noun))
    return { ...subject('body', words, [start, end]), isIndefinite };
  const gender = words
    .slice(from, end)
    .map(({ text }) => lexicon.genderOf(text))
    .find((each) => each);
  if (noun || start > from) {
    if (
      noun === undefined &&
      head.every(({ kind }) => kind === 'name') &&
      !lexicon.grammar.isCapital
    )
      return subject('body', words, [start, end]);
    return {
      ...subject('description', words, [from, end], gender),
      offices: officesIn(lexicon, head),
      isIndefinite,
    };
  }
  const isName = parts[0]!.kind === 'name' && parts.some(isAcronym);
  return isName ? subject('body', words, [start, end]) : undefined;
}

function subject(
  kind: Subject['kind'],
  words: readonly Word[],
  [from, to]: Range,
  gender?: 'm' | 'f',
): Subject {
  const name = textOf(words, [from, to]);
  return { kind, name, written: name, at: words[from]!.at, end: to, offices: [], gender };
}

/** The text of the words, as it is written but for lines. */
export function textOf(words: readonly Word[], [from, to]: Range): string {
  return words
    .slice(from, to)
    .map(
      ({ text, end }, index) =>
        text + (words[from + index + 1]?.at === end || index === to - from - 1 ? '' : ' '),
    )
    .join('');
}
