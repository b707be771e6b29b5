// How long something is to last, read from words of several languages or ISO 8601: `six months, renewable`.
import { DateTime, Duration, FixedOffsetZone } from 'luxon';
import type { DurationWords, Language, Length } from '../../languages/language.ts';
import { baseOf, countedForms, LANGUAGES, perLanguage } from '../../languages/languages.ts';
import { type CountWords, numberBefore } from './count-words.ts';
import type { BriefDate } from './date.ts';
import { endOf } from './moment.ts';

/**
 * The last moment of what begins at `from` and lasts as long as `text` says, months by the calendar;
 * undefined if the text does not say so for certain. The words are first read in `language`.
 */
export function endAfter(from: BriefDate, text: string, language: string): number | undefined {
  const length = readDuration(text, language);
  if (length === undefined) return undefined;
  const zone = FixedOffsetZone.instance(from.zone ?? 0);
  const last = DateTime.fromMillis(endOf(from).toMillis(), { zone, locale: 'en' });
  return last.plus(Duration.fromObject(length, { locale: 'en' })).toMillis();
}

/** The length that `text` names; undefined if it names none, or one of which more hangs on other words. */
export function readDuration(text: string, language: string): Length | undefined {
  const plain = plainText(text);
  const iso = isoIn(text);
  if (iso) return iso;
  for (const each of [LANGUAGES[baseOf(language)], ...Object.values(LANGUAGES)]) {
    const table = each && tableOf(each);
    const length = table && readIn(plain, table);
    if (length !== undefined) return length;
  }
  return undefined;
}

/** The words of a language, to be looked up. */
interface Table extends CountWords, Pick<DurationWords, 'unclear' | 'renewable' | 'behind'> {
  readonly units: ReadonlyMap<string, Length>;
  readonly wholes: ReadonlyMap<string, Length>;
  readonly ones: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly prefixes: NonNullable<DurationWords['prefixes']>;
  readonly adjectives: NonNullable<DurationWords['adjectives']>;
  readonly joined: NonNullable<DurationWords['joined']>;
}

const tableOf = perLanguage(({ durations, numbers }: Language): Table | undefined => {
  if (durations === undefined || numbers === undefined) return undefined;
  const { ones, teens, tens, more, isOnesFirst = false } = numbers;
  const counted = [countedForms(ones, 1), countedForms(teens, 10), countedForms(tens, 20, 10)];
  return {
    prefixes: [],
    adjectives: [],
    joined: {},
    ...durations,
    numbers: new Map([
      ...counted.flat().map(([form, value]) => [plainText(form), value] as const),
      ...valued(more),
    ]),
    isOnesFirst,
    units: valued(durations.units),
    wholes: valued(durations.wholes),
    ones: setOf(durations.ones),
    leads: setOf(durations.leads),
    and: setOf(durations.and),
    half: setOf(durations.half),
    articles: setOf(durations.articles),
  };
});

function setOf(words: string = ''): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function valued<T>(rows: readonly (readonly [words: string, value: T])[] = []): Map<string, T> {
  return new Map(
    rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
  );
}

function isoIn(text: string): Length | undefined {
  const [iso] = /^\s*P(?=\d|T\d)(?:T|\d+(?:[.,]\d+)?[YMWDH])+(?=$|[\s,;(])/.exec(text) ?? [];
  const read = iso === undefined ? undefined : Duration.fromISO(iso.trim(), { locale: 'en' });
  return read?.isValid && read.toMillis() > 0 ? (read.toObject() as Length) : undefined;
}

/** Small letters, figures of all scripts as ours, words without marks of reading or apostrophes. */
function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[A-Za-z])\p{M}+|[\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u0652\u0670]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0)! - 0x660) & 0xf))
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/(?<!\p{L})(?:d|l|qu)['’]/gu, ' ')
    .replace(/['’ʼ]/gu, '')
    .replace(/(?<=\d)½/gu, ',5')
    .replace(/½/gu, ' half ')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ');
}

function readIn(text: string, language: Table): Length | undefined {
  if (language.unclear.test(text)) return undefined;
  const until = text.search(language.renewable);
  const [lengths = [], whole = []] = [text.slice(0, until === -1 ? undefined : until), text].map(
    (each) => lengthsIn(wordsOf(each, language), language),
  );
  const found = lengths.length > 0 ? lengths : whole;
  const longest = found.toSorted((a, b) => daysOf(b) - daysOf(a))[0];
  // `Six months (180 days)` says one thing twice; of two lengths it is not known which counts.
  return found.every((each) => daysOf(each) > daysOf(longest!) * ALIKE) ? longest : undefined;
}

const ALIKE = 0.9;

function daysOf(length: Length): number {
  return Duration.fromObject(length, { locale: 'en' }).as('days');
}

/** The words, with what is written in front of them apart, and signs that part one length from another. */
function wordsOf(text: string, language: Table): readonly string[] {
  const words = text.match(/\d+(?:[.,]\d+)?|[\p{L}\p{M}]+|[^\s\p{L}\p{N}()[\]־-]/gu) ?? [];
  const { articles, half } = language;
  return words
    .flatMap((word) => apart(word, language))
    .filter((word, at, all) => {
      // `Half a year`, `six and a half months`: the article says nothing.
      const isBesideHalf = half.has(all[at - 1] ?? '') || half.has(all[at + 1] ?? '');
      return !articles.has(word) || !isBesideHalf;
    });
}

function apart(word: string, language: Table): readonly string[] {
  if (isKnown(word, language)) return [word];
  for (const [ending, unit] of language.adjectives) {
    const count = word.replace(ending, '');
    if (count === word) continue;
    if (count === '') return [unit];
    const number = language.joined[count] ?? count;
    if (language.numbers.has(number)) return [number, unit];
  }
  const prefix = language.prefixes.find(
    (each) => word.startsWith(each) && isKnown(word.slice(each.length), language),
  );
  return prefix === undefined ? [word] : [prefix, word.slice(prefix.length)];
}

function isKnown(word: string, { numbers, units, wholes, and, half }: Table): boolean {
  return [numbers, units, wholes, and, half].some((words) => words.has(word));
}

interface Found {
  readonly length: Length;
  readonly start: number;
  readonly end: number;
}

function lengthsIn(words: readonly string[], language: Table): readonly Length[] {
  const found: Found[] = [];
  for (const at of words.keys()) {
    const one = lengthAt(words, at, language);
    if (one === undefined) continue;
    const last = found.at(-1);
    const between = last && words.slice(last.end, one.start);
    // `A month and ten days` is one length.
    if (last && between?.length === 1 && language.and.has(between[0]!))
      found[found.length - 1] = { ...one, start: last.start, length: sum(last.length, one.length) };
    else found.push(one);
  }
  return found.map(({ length }) => length);
}

/** How many of a unit, from which word on, and how many words of it stand behind the unit. */
interface Count {
  readonly value: number;
  readonly start: number;
  readonly after?: number;
}

/** The length whose unit stands at a place. */
function lengthAt(words: readonly string[], at: number, language: Table): Found | undefined {
  const word = words[at]!;
  const whole = language.wholes.get(word);
  const unit = language.units.get(word);
  if (whole) return withHalf({ length: whole, start: at, end: at + 1 }, whole, words, language);
  if (!unit) return undefined;
  const count: Count | undefined = numberBefore(words, at, language) ?? oneAt(words, at, language);
  if (count === undefined || count.value <= 0) return undefined;
  const end = at + 1 + (count.after ?? 0);
  return withHalf(
    { length: times(unit, count.value), start: count.start, end },
    unit,
    words,
    language,
  );
}

/** A unit without a number before it: `شهر`, `שבוע אחד`, `month-long`. */
function oneAt(
  words: readonly string[],
  at: number,
  { ones, leads, and, numbers, half, behind }: Table,
): Count | undefined {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (behind !== undefined && after === behind && before === undefined)
    return { value: 1, start: at, after: 1 };
  const isOne = ones.has(words[at]!) && !half.has(before ?? '');
  if (!isOne || (before !== undefined && !leads.has(before) && !and.has(before))) return undefined;
  return { value: 1, start: at, after: numbers.get(after ?? '') === 1 ? 1 : 0 };
}

/** `A year and a half`: half of the unit that went before. */
function withHalf(
  found: Found,
  unit: Length,
  words: readonly string[],
  { and, half, units }: Table,
): Found {
  const [one = '', other = '', next = ''] = words.slice(found.end);
  if (!and.has(one) || !half.has(other) || units.has(next)) return found;
  return { ...found, length: sum(found.length, times(unit, 0.5)), end: found.end + 2 };
}

const NAMES = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const;

function times(length: Length, count: number): Length {
  return Object.fromEntries(Object.entries(length).map(([name, value]) => [name, value * count]));
}

function sum(one: Length, other: Length): Length {
  const both = NAMES.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)] as const);
  return Object.fromEntries(both.filter(([, value]) => value > 0));
}
