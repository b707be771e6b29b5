// The endings behind the apostrophe of Turkish names.

import type { Word } from './speech-lexicon.ts';

/** An ending behind the apostrophe says that a Turkish name is no subject. */
const OBLIQUE = /['’]\p{Ll}+$/u;

/** True of `Ankara'da` and `Erdoğan'ın`. */
export function isOblique({ text, kind }: Word): boolean {
  return kind === 'name' && OBLIQUE.test(text);
}

/** True of `Erdoğan'ın`. */
export function isGenitive({ text }: Word): boolean {
  return /['’]n?[ıiuü]n$/u.test(text);
}

/** True of `Ankara'da`, `Ankara'dan` and `Ankara'daki`. */
export function isPlace({ text }: Word): boolean {
  return /['’][dt][ae](?:n|ki)?$/u.test(text);
}

/** The word as it is as a subject. */
export function withoutEnding(word: Word): Word {
  const text = word.text.replace(OBLIQUE, '');
  return text === word.text ? word : { ...word, text, low: text.toLowerCase() };
}
