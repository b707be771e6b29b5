// The names of keys: in the words of the templates where they have some, else as the key says it.

import { element } from '../element.ts';
import { hasWord, type WordKey, word } from '../words.ts';
import { keyWords, termWords } from './naming.ts';

/** What a key is called in the form. */
export function labelOf(key: string): string {
  const known = `key.${key}`;
  return hasWord(known) ? word(known as WordKey) : keyWords(key);
}

/** A term by its name, and what it means as far as the name does not say it. */
export function termLabel(term: string, meaning: string | undefined): string {
  const known = `term.${term}`;
  if (!hasWord(known)) return meaning ? `${termWords(term)} – ${meaning}` : termWords(term);
  const name = word(known as WordKey);
  // Letters and numbers of a scale are known by themselves; ranges are the same in every language.
  if (term.length === 1) return `${term} – ${name}`;
  return /\d/.test(meaning ?? '') ? `${name} – ${meaning!.replace(' to ', '–')}` : name;
}

/** What the format says of something: in English, as it is for editors. */
export function descriptionOf(description: string, className: string): HTMLElement {
  const about = element('p', { className }, description.replaceAll('`', ''));
  about.lang = 'en';
  about.dir = 'ltr';
  return about;
}
