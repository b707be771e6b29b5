// How long something is to last, read from words of five languages or ISO 8601: `six months, renewable`.
import { DateTime, Duration, FixedOffsetZone } from 'luxon';
import type { BriefDate } from '../date.ts';
import { endOf } from '../due-date.ts';
import { numberBefore } from './count-words.ts';
import {
  DURATION_WORDS,
  type DurationWords,
  type Length,
  UKRAINIAN_ADJECTIVES,
} from './duration-words.ts';

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
  const own = language.toLowerCase().split('-')[0] ?? '';
  const tables = [DURATION_WORDS.get(own), ...DURATION_WORDS.values()];
  for (const table of tables) {
    const length = table && readIn(plain, table);
    if (length !== undefined) return length;
  }
  return undefined;
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

function readIn(text: string, language: DurationWords): Length | undefined {
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
function wordsOf(text: string, language: DurationWords): readonly string[] {
  const words = text.match(/\d+(?:[.,]\d+)?|[\p{L}\p{M}]+|[^\s\p{L}\p{N}()[\]־-]/gu) ?? [];
  return words
    .flatMap((word) => apart(word, language))
    .filter((word, at, all) => {
      // `Half a year`, `six and a half months`: the article says nothing.
      const isArticle = word === 'a' || word === 'an';
      return (
        !isArticle ||
        !(language.half.has(all[at - 1] ?? '') || language.half.has(all[at + 1] ?? ''))
      );
    });
}

function apart(word: string, language: DurationWords): readonly string[] {
  if (isKnown(word, language)) return [word];
  for (const [ending, unit] of language.half.has('пів') ? UKRAINIAN_ADJECTIVES : []) {
    const count = word.replace(ending, '');
    if (count === word) continue;
    if (count === '') return [unit];
    if (language.numbers.has(JOINED_COUNTS[count] ?? count))
      return [JOINED_COUNTS[count] ?? count, unit];
  }
  const prefix = language.prefixes.find(
    (each) => word.startsWith(each) && isKnown(word.slice(each.length), language),
  );
  return prefix === undefined ? [word] : [prefix, word.slice(prefix.length)];
}

/** `Двотижневе`: numbers that have another form in front of an adjective. */
const JOINED_COUNTS: Readonly<Record<string, string>> = {
  одно: 'один',
  дво: 'два',
  три: 'три',
  чотири: 'чотири',
  пів: 'пів',
  сто: 'сто',
};

function isKnown(word: string, { numbers, units, wholes, and, half }: DurationWords): boolean {
  return [numbers, units, wholes, and, half].some((words) => words.has(word));
}

interface Found {
  readonly length: Length;
  readonly start: number;
  readonly end: number;
}

function lengthsIn(words: readonly string[], language: DurationWords): readonly Length[] {
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
function lengthAt(
  words: readonly string[],
  at: number,
  language: DurationWords,
): Found | undefined {
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
  { ones, leads, and, numbers, half }: DurationWords,
): Count | undefined {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (after === 'long' && before === undefined) return { value: 1, start: at, after: 1 };
  const isOne = ones.has(words[at]!) && !half.has(before ?? '');
  if (!isOne || (before !== undefined && !leads.has(before) && !and.has(before))) return undefined;
  return { value: 1, start: at, after: numbers.get(after ?? '') === 1 ? 1 : 0 };
}

/** `A year and a half`: half of the unit that went before. */
function withHalf(
  found: Found,
  unit: Length,
  words: readonly string[],
  { and, half, units }: DurationWords,
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
