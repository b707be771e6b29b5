// Check: a translation has the numbers and names of its original.

import type { Actor, Quote } from '../../brief/format/schema.ts';
import type { Language, NumberWords } from '../../languages/language.ts';
import {
  countedForms,
  languageOf,
  namesOf,
  ofAll,
  perLanguage,
} from '../../languages/languages.ts';
import { isNamedIn } from '../attribution/same-person.ts';
import type { Check, Finding } from '../check.ts';

type Original = NonNullable<Quote['original']>;

export const translationDiffers: Check = {
  code: 'translation-differs',
  severity: 'warning',
  explanation: {
    meaning: `A translated quotation has a number that its original does not have, and the original one that the translation lacks; or they name two different actors of the brief. Numbers are read in figures and, in ${namesOf(({ numbers }) => numbers?.joint !== undefined)}, in words; what is not sure is passed over.`,
    why: 'Only the original is compared with the source; a slip in the translation would stand beside “original verified”.',
    remedy:
      'Correct the translation or the original. If both are right, silence the check with `ignore` and say why.',
  },
  *find({ brief: { quotes = [], actors = {}, language } }) {
    for (const [index, { text, original }] of quotes.entries()) {
      if (!original) continue;
      const path = ['quotes', index, 'text'];
      yield* numbers(path, text, language, original);
      yield* names(path, text, Object.values(actors), original);
    }
  },
};

function* numbers(
  path: Finding['path'],
  text: string,
  language: string,
  original: Original,
): Generator<Finding> {
  const here = numbersIn(text, language);
  const there = numbersIn(original.text, original.language);
  const added = here && there && [...here].find((number) => !there.has(number));
  const lost = here && there && [...there].find((number) => !here.has(number));
  if (added === undefined || lost === undefined) return;
  yield {
    path,
    message: `the translation has the number ${added}, the original ${lost}`,
    hint: 'correct the one that is wrong',
    words: String(added),
  };
}

function* names(
  path: Finding['path'],
  text: string,
  actors: readonly Actor[],
  original: Original,
): Generator<Finding> {
  const here = actors.filter((actor) => isNamedIn(text, actor));
  const there = actors.filter((actor) => isNamedIn(original.text, actor));
  const added = here.find((actor) => !there.includes(actor));
  const lost = there.find((actor) => !here.includes(actor));
  if (!added || !lost) return;
  yield {
    path,
    message: `the translation names ${added.name}, the original ${lost.name}`,
    hint: 'correct the one that is wrong',
  };
}

/** Words that make a number another one, and clocks: who compares them must count. */
const SCALES = new RegExp(
  [...ofAll(({ numbers }) => numbers?.scales), '\\d:\\d', '\\d\\s?[ap]\\.?m\\b'].join('|'),
  'iu',
);
const FIGURES = /\d{1,3}(?:[.,\u00A0\u202F '’]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu;

/** The numbers of `text`; undefined if they can't be told for sure. */
export function numbersIn(text: string, language: string): ReadonlySet<number> | undefined {
  const plain = text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660));
  if (SCALES.test(plain)) return undefined;
  const numbers = new Set(Array.from(plain.matchAll(FIGURES), ([figures]) => numberOf(figures)));
  for (const number of numbersInWords(plain, language)) numbers.add(number);
  return numbers;
}

function numberOf(figures: string): number {
  const isGrouped = /^\d{1,3}(?:\D\d{3})+$/u.test(figures);
  return Number(isGrouped ? figures.replace(/\D/gu, '') : figures.replace(',', '.'));
}

function* numbersInWords(text: string, language: string): Generator<number> {
  const known = languageOf(language);
  const { pattern, worth } = (known && readerOf(known)) ?? {};
  if (!pattern || !worth) return;
  const of = (form: string): number => worth.get(form.toLowerCase().replace(/[’ʼ]/gu, "'")) ?? 0;
  for (const { groups = {} } of text.matchAll(pattern))
    yield Object.values(groups).reduce((sum, form) => sum + (form === undefined ? 0 : of(form)), 0);
}

interface Reader {
  /** Its groups are the parts of a number. */
  readonly pattern: RegExp;
  readonly worth: ReadonlyMap<string, number>;
}

// `One` by itself is an article in most languages.
const readerOf = perLanguage(({ numbers }: Language): Reader | undefined => {
  if (numbers?.joint === undefined) return undefined;
  const { teens, joint, isOnesFirst } = numbers;
  const [ones, tens] = [group('one', numbers.ones), group('ten', numbers.tens)];
  const compound = isOnesFirst ? `(?:${ones}${joint})?${tens}` : `${tens}(?:${joint}${ones})?`;
  const alone = `${teens} ${numbers.ones.slice(numbers.ones.indexOf(' ') + 1)}`;
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${compound}|${group('alone', alone)})(?![\\p{L}\\p{M}])`,
      'giu',
    ),
    worth: new Map(formsOf(numbers)),
  };
});

function formsOf({ ones, teens, tens }: NumberWords): readonly (readonly [string, number])[] {
  return [...countedForms(ones, 1), ...countedForms(teens, 10), ...countedForms(tens, 20, 10)];
}

function group(name: string, words: string): string {
  return `(?<${name}>${words.replaceAll("'", "[’'ʼ]").replaceAll(/[ /]/g, '|')})`;
}
