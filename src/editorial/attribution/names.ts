// Names of people: which are one person's, and words that look like names and are none.

import {
  adverbs,
  conjunctions,
  determiners,
  NOBLE,
  prepositions,
  pronouns,
  TIMES,
} from '../../languages/en-speech.ts';
import { isOffice } from './clause-tokens.ts';

/** True for a capitalised word that begins a sentence or a date, and no name. */
export function isStray(word: string): boolean {
  const small = word.toLowerCase();
  return (
    TIMES.test(small) ||
    [determiners, prepositions, conjunctions, adverbs, pronouns].some((words) => words().has(small))
  );
}

/** True for a word that names an office or trade. */
export function isRole(word: string): boolean {
  return (
    isOffice(word.replace(/\.$/u, '').toLowerCase()) ||
    /^(?:mr|mrs|ms|sir|lady|lord)\.?$/iu.test(word)
  );
}

/** The word that a person is called by later: the last of the name, in lower case. */
export function surname(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).toLowerCase();
}

/** The same without `Jr.` and the like. */
export function lastName(name: string): string {
  return surname(name.replace(/,?\s+(?:Jr|Sr|I{1,3}|IV)\.?$/u, ''));
}

/** In small letters, without `Sir`. */
export function plainName(name: string): string {
  const words = name.toLowerCase().split(/\s+/u);
  return (words.length > 1 && NOBLE.test(words[0]!) ? words.slice(1) : words).join(' ');
}

/** True of `Ann Lee` and `Ann B. Lee`, `J. Lee` and `Jane Lee`, and of the same with something before it. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  if (a === b) return true;
  if (!/\s/u.test(a) || !/\s/u.test(b)) return false;
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  if (lastName(a) !== lastName(b)) return a.startsWith(`${b} `) || b.startsWith(`${a} `);
  const [first = '', second = ''] = [a.split(/\s+/u)[0], b.split(/\s+/u)[0]];
  if (first === second) return true;
  // `Pat` and `Patrick`
  const isShort = first.startsWith(second) || second.startsWith(first);
  if (isShort && Math.min(first.length, second.length) > 2) return true;
  const isInitial = /^\p{L}\.?$/u.test(first) || /^\p{L}\.?$/u.test(second);
  return isInitial && first[0] === second[0];
}

/** Of two names of one person the longer, but not with an office or a place in front of it. */
export function fullest(one: string, other: string): string {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (plainName(long) === plainName(short)) return long;
  // `Breda Ní Fhlann` is `Cllr Ní Fhlann`.
  const isSurname = /^(?:Mac|Mc|N[íi]c?|Ó|Van|Von|De|Del|Della|Di|Le|La|Al|El|Bin|Ibn|Abu)\s/u.test(
    short,
  );
  return !isSurname && long.toLowerCase().endsWith(` ${short.toLowerCase()}`) ? short : long;
}
