// The words of the page in the language of its reader; English where there are no others.

import english from './words/en.json';

/** What there are words for. */
export type WordKey = keyof typeof english;

let words: Readonly<Record<string, string>> = english;
let language = 'en';

/** Languages with words of their own, and those of them that are written from right to left. */
const OTHERS: readonly string[] = [
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'he',
  'it',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
];
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he']);

/** Finds the words for the first of these languages that has some, and puts them into the page. */
export async function speak(languages: readonly string[]): Promise<void> {
  const wanted = languages
    .map((tag) => tag.toLowerCase().split('-')[0]!)
    .find((tag) => tag === 'en' || OTHERS.includes(tag));
  if (wanted === undefined || wanted === 'en') return;
  const found = await fetch(`words.${wanted}.json`);
  if (!found.ok) return;
  words = { ...english, ...((await found.json()) as Record<string, string>) };
  language = wanted;
  document.documentElement.lang = wanted;
  document.documentElement.dir = RIGHT_TO_LEFT.has(wanted) ? 'rtl' : 'ltr';
  translate(document);
}

/** Puts the words into elements that name them: `data-words`, and those of attributes. */
function translate(root: ParentNode): void {
  for (const each of root.querySelectorAll<HTMLElement>('[data-words]'))
    each.textContent = word(each.dataset['words'] as WordKey);
  for (const each of root.querySelectorAll<HTMLElement>('[data-words-label]'))
    each.setAttribute('aria-label', word(each.dataset['wordsLabel'] as WordKey));
  for (const each of root.querySelectorAll<HTMLElement>('[data-words-title]'))
    each.title = word(each.dataset['wordsTitle'] as WordKey);
}

/** The language that the page speaks. */
export function spoken(): string {
  return language;
}

/** True if there are words for it. */
export function hasWord(key: string): boolean {
  return Object.hasOwn(words, key);
}

/** The words for `key`, with values in place of `{name}`. */
export function word(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return filled(words[key] ?? key, values);
}

/** The words for so many of something: `key.one`, `key.other` and what else the language tells apart. */
export function wordFor(key: string, count: number): string {
  const rule = new Intl.PluralRules(language).select(count);
  const form = words[`${key}.${rule}`] ?? words[`${key}.other`] ?? key;
  return filled(form, { count: new Intl.NumberFormat(language).format(count) });
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
