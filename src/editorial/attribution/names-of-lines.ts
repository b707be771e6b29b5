// The full names of those whom a transcript calls by their surnames.

import { languageOf, ofAll, perLanguage } from '../../languages/languages.ts';
import { once } from '../once.ts';
import { withoutOffice } from './name-parts.ts';

const HONORIFIC = once(
  () => new RegExp(`^(?:${ofAll(({ honorifics }) => honorifics).join('|')})\\.?$`, 'iu'),
);
/** Words that may stand before a name: offices, and those that begin a sentence. */
const before = perLanguage(
  ({ speech, common }) =>
    new RegExp(`^(?:${[speech?.roles, common].filter(Boolean).join('|') || '(?!)'})$`, 'iu'),
);

/** A run of capitalised words without what stands before the name. */
export function nameOf(run: string, language: string): string {
  const words = withoutOffice(run).replace(/\.$/u, '').split(/\s+/u);
  const known = languageOf(language);
  const isBefore = (word: string): boolean =>
    HONORIFIC().test(word) || (known !== undefined && before(known).test(word));
  while (words.length > 1 && isBefore(words[0]!)) words.shift();
  return words.join(' ');
}

const WORD = "\\p{Lu}(?:\\p{L}{0,3}\\.|[\\p{L}\\p{M}'’-]*)";
const BETWEEN = '(?:al|bin|de|del|della|di|da|du|la|le|van|von|der|den|y)[^\\S\\n]+';
/** Words with capitals; a full stop ends none but a short one, as `Dr.` */
const RUN = new RegExp(`${WORD}(?:[^\\S\\n]+(?:${BETWEEN}){0,2}${WORD}\\.?)+`, 'gu');

/** The name of two words or more that ends with `surname`, as `text` has it outside speaker lines. */
export function fullName(surname: string, text: string, language: string): string | undefined {
  const wanted = surname.toLowerCase();
  const found: string[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (/^[^\S\n]*[:：]/u.test(text.slice(index + run.length, index + run.length + 3))) continue;
    const words = run.split(/\s+/u);
    const at = words.findLastIndex((word) => word.replace(/\.$/u, '').toLowerCase() === wanted);
    if (at < 1) continue;
    const name = nameOf(words.slice(0, at + 1).join(' '), language);
    const parts = name.split(' ');
    if (parts.length > 1 && name !== name.toUpperCase())
      found.push(parts.slice(parts.length > 4 ? -2 : 0).join(' '));
  }
  return found.find((name) => name.split(' ').length < 4) ?? found[0];
}

/** The full names of `text`, each once, without the offices before them. */
export function fullNames(text: string, language: string): readonly string[] {
  const names = Array.from(text.matchAll(RUN), ([run]) =>
    nameOf(run.replace(/['’]s$/u, ''), language),
  );
  return [...new Set(names)].filter((name) => /^\S+(?:\s+\S+){1,3}$/u.test(name));
}

/** `TOM BRICE` as a text writes it. */
export function inMixedCase(name: string): string {
  if (/\p{Ll}/u.test(name) || name === name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .replace(
      /(?<![\p{L}\p{M}])(?!(?:da|das|de|del|di|do|dos|du|of|the|van|von)\s)\p{L}/gu,
      (letter) => letter.toUpperCase(),
    );
}

/** The last word of a name, by which it is known again. */
export function keyOf(name: string): string {
  return name.replace(/,.*$/u, '').trim().split(/\s+/u).at(-1)!.toLowerCase();
}
