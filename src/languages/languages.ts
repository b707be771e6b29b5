// The languages that the program knows more of than Unicode does. A new one is one file and one line.

import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import type { Language } from './language.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

/** By their tags; where a text may be read in several, the first of these is tried first. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: english,
  fr: french,
  uk: ukrainian,
  ar: arabic,
  he: hebrew,
  de: german,
  es: spanish,
  ru: russian,
  pt: portuguese,
  it: italian,
  pl: polish,
  tr: turkish,
  nl: dutch,
  sv: swedish,
  zh: chinese,
  ja: japanese,
  fa: persian,
};

/** Languages of which nothing is known but how words are parted at the ends of lines. */
const ONLY_HYPHENATED = ['bg', 'cs', 'da', 'el', 'fi', 'hy', 'ka', 'ro'];

/** Languages with patterns by which words are parted. */
export const HYPHENATED: readonly string[] = [
  ...Object.keys(LANGUAGES).filter((tag) => LANGUAGES[tag]!.hyphenated),
  ...ONLY_HYPHENATED,
].sort();

/** The language of a tag without script and region: `fr` of `fr-CA`. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0]!;
}

/** What is known of the language of a tag such as `fr` or `fr-CA`. */
export function languageOf(tag: string): Language | undefined {
  const base = baseOf(tag);
  return Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined;
}

/** One member of all languages that have it, or the members of a list, in the order of the table. */
export function ofAll<T>(
  member: (language: Language) => T | readonly T[] | undefined,
): readonly T[] {
  return Object.values(LANGUAGES).flatMap((language) => member(language) ?? []);
}

/** The names of the languages that `has` is true of, as a sentence has them: `French and Polish`. */
export function namesOf(has: (language: Language) => boolean): string {
  const names = Object.values(LANGUAGES)
    .filter(has)
    .map(({ name }) => name)
    .sort();
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Of each language what `make` makes of it, such as its patterns, when it is first asked for. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** The forms of numbers that stand in their order in `words`, each with its worth. */
export function countedForms(
  words: string,
  from: number,
  step = 1,
): readonly (readonly [form: string, worth: number])[] {
  return words
    .split(' ')
    .flatMap((forms, index) =>
      forms.split('/').map((form) => [form, from + index * step] as const),
    );
}
