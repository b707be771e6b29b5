// Reads a noun phrase of a sentence of saying: an office, a name, a body, somebody described.

import { isGivenName } from './cases-of-names.ts';
import { nameBehindOffice } from './name-behind-office.ts';
import { bodyEnd, descriptionEnd, oneOfMany } from './speech-description.ts';
import { genderOfArticles, womanByArticle } from './speech-forms.ts';
import { isAcronym, isArticle, type Lexicon, type Word } from './speech-lexicon.ts';
import { nameIn, type Range } from './speech-names.ts';
import { isNoOffice, isOfState, isTrade, officeAt, officesIn } from './speech-offices.ts';
import { isPast, phraseEnd } from './speech-phrase-end.ts';
import { type Subject, subject, textOf } from './subject-phrase.ts';
import { withoutEnding } from './turkish-endings.ts';

/** No name of a person begins so. */
const LEADING_ARTICLE = /^(?:Los|Las|El|Les|Le|Il|Gli|Os|As)$/u;

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
  if (isPast(lexicon, first)) return undefined;
  // `із Гвінеї Умар Діалло`
  if (isPlaceBeforeName(lexicon, words, from)) return phraseAt(lexicon, words, from + 1, until);
  const many = oneOfMany(lexicon, words, from, until);
  if (many !== undefined) return somebodyOf(lexicon, words, [from, many]);
  const start = afterArticles(lexicon, words, from, until);
  const end = phraseEnd(lexicon, words, start, until);
  if (end === start) return undefined;
  const named =
    nameIn(lexicon, words, [start, end], start > from) ??
    nameBehindOffice(lexicon, words, [start, until]);
  return named
    ? namedSubject(lexicon, words, from, start, named)
    : withoutName(lexicon, words, from, [start, end]);
}

/** What a preposition governs before a whole name. */
function isPlaceBeforeName(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  const { grammar } = lexicon;
  if (!grammar.cases || at === 0 || !lexicon.is('preposition', words[at - 1])) return false;
  const [place, given, surname] = words.slice(at, at + 3);
  const areNames = [place, given, surname].every((word) => word?.kind === 'name');
  return areNames && !isGivenName(grammar, place!.text) && !lexicon.is('role', place);
}

function somebodyOf(lexicon: Lexicon, words: readonly Word[], [from, to]: Range): Subject {
  const gender = /^(?:одна|jedna)$/u.test(words[from]!.low) ? 'f' : undefined;
  const offices = officesIn(lexicon, words.slice(from, to));
  return { ...subject('description', words, [from, to], gender), offices, isIndefinite: true };
}

/** `este ministro`: a word that stands alone for somebody may stand before a noun. */
function leadsOn(lexicon: Lexicon, words: readonly Word[], at: number, until: number): boolean {
  const next = at + 1 < until ? words[at + 1] : undefined;
  // `Сам Дорош`, `его ученица Анна Лис`
  const isElse = (['verb', 'adverb', 'preposition', 'conjunction'] as const).some((kind) =>
    lexicon.is(kind, next),
  );
  const isNamed =
    lexicon.grammar.cases !== undefined && /name|word/u.test(next?.kind ?? '') && !isElse;
  return (
    lexicon.is('article', words[at]) &&
    (isNamed || lexicon.is('role', next) || lexicon.is('body', next))
  );
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

function namedSubject(
  lexicon: Lexicon,
  words: readonly Word[],
  from: number,
  start: number,
  [at, to]: Range,
): Subject {
  const head = words.slice(start, at);
  const isOwn = head.every((word) => lexicon.is('title', word));
  const first = officeAt(lexicon, words, start, at);
  const isOffice = !isOwn && !isNoOffice(lexicon, head);
  const isLed = first < at - 1 && lexicon.has('article', words[first]!.low);
  const office = textOf(words, [isLed ? first + 1 : first, at]);
  const role = isOffice ? office.replace(/[\s,]+$/u, '') : '';
  const isOfBody = head.some((word) => lexicon.is('body', word));
  if (isOfBody && !head.some((word) => lexicon.is('role', word)))
    return subject('body', words, [isTrade(lexicon, words, start, to) ? start + 1 : start, to]);
  // `El Salvador`, `Le Monde`.
  if (at === start && LEADING_ARTICLE.test(words[at]!.text) && !lexicon.grammar.isCapital)
    return subject('body', words, [at, to]);
  const titles = words.slice(from, at).map((word) => genderShown(lexicon, word));
  const gender =
    titles.find((each) => each !== undefined) ?? womanByArticle(lexicon, words.slice(from, start));
  const own = lexicon.grammar.isVerbLast
    ? words.map((word, index) => (index === to - 1 ? withoutEnding(word) : word))
    : words;
  return {
    ...subject('name', own, [at, to], gender),
    ...(role !== '' && { role }),
    isEpithet: start > from && at === start && !lexicon.grammar.isCapital,
    offices: officesIn(lexicon, head),
  };
}

/** `Її тренер`: whose coach it is tells nothing of the coach. */
function genderShown(lexicon: Lexicon, word: Word): 'm' | 'f' | undefined {
  return lexicon.is('pronoun', word) ? undefined : lexicon.genderOf(word.text);
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
  const nouns = head.filter((word) => lexicon.is('role', word) || lexicon.is('body', word));
  const noun = lexicon.grammar.isVerbLast ? nouns.at(-1) : nouns[0];
  const isIndefinite = words.slice(from, start).some((word) => lexicon.is('indefinite', word));
  const byArticle = genderOfArticles(lexicon, words.slice(from, start));
  if (noun && lexicon.is('body', noun) && (!lexicon.is('role', noun) || isOfState(lexicon, noun)))
    return {
      ...subject(
        'body',
        words,
        [
          isTrade(lexicon, words, start, end) ? start + 1 : start,
          bodyEnd(lexicon, words, start, end),
        ],
        byArticle,
      ),
      isIndefinite,
    };
  const gender =
    words
      .slice(from, end)
      .map((word) => genderShown(lexicon, word))
      .find((each) => each) ?? byArticle;
  if (noun || start > from) {
    if (
      noun === undefined &&
      head.every(({ kind }) => kind === 'name') &&
      !lexicon.grammar.isCapital
    )
      return subject('body', words, [start, end]);
    return {
      ...subject('description', words, [from, descriptionEnd(lexicon, words, start, end)], gender),
      offices: officesIn(lexicon, head),
      isIndefinite,
    };
  }
  const isName = parts[0]!.kind === 'name' && parts.some(isAcronym);
  return isName ? subject('body', words, [start, end]) : undefined;
}

const THERE = /^(?:там|tam)$/u;
/** `на запрос редакции` */
const ASKED = /^(?:запрос|вопрос|просьб|запит|запитанн|питанн|проханн|pytani|prośb)/u;

/** The body or paper that a preposition stands before. */
export function bodyIn(lexicon: Lexicon, words: readonly Word[], end: number): Subject | undefined {
  for (let at = 0; at < end; at += 1) {
    // `ответили там`
    if (THERE.test(words[at]!.low)) return subject('body', words, [at, at + 1]);
    if (!lexicon.is('preposition', words[at]) || ASKED.test(words[at + 1]?.low ?? '')) continue;
    const found = phraseAt(lexicon, words, at + 1, end);
    if (found?.kind === 'body') return found;
  }
  return undefined;
}
