// The words of names and offices, compared.

import type { SpeechGrammar } from '../../languages/speech-words.ts';
import { isOneName } from './cases-of-names.ts';

/** `Ministerin` of the `Verkehrsministerin`. */
export function isCompound(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 5 && long.endsWith(short);
}

/** `Murátov` is `Muratov`. */
function folded(word: string): string {
  const low = word.toLowerCase();
  return /[à-ÿ]/u.test(low) ? low.normalize('NFD').replace(/[\u0300-\u036f]/gu, '') : low;
}

/** The words of a name. */
export function wordsOf(name: string): string[] {
  return name.split(/\s+/u);
}

/** Whether a name is that of another or a part of it. */
export function isSameName(grammar: SpeechGrammar, one: string, other: string): boolean {
  const [short = [], long = []] = [one, other].map(wordsOf).sort((a, b) => a.length - b.length);
  if (short.length === 1) return long.length === 1 && isSameOfName(grammar, short[0]!, long[0]!);
  // `Sobral Fontainhas` of `Henrique Sobral Fontainhas`
  const end = long.slice(long.length - short.length);
  if (!grammar.isCapital && short.every((word, at) => isSameOfName(grammar, word, end[at]!)))
    return true;
  if (!isSameOfName(grammar, short[0]!, long[0]!)) return false;
  return short
    .slice(1)
    .every((word) => long.slice(1).some((each) => isSameOfName(grammar, word, each)));
}

/** True of forms of one word of a name. */
export function isSameOfName(grammar: SpeechGrammar, one: string, other: string): boolean {
  return grammar.cases === undefined
    ? isSameWord(grammar, one, other)
    : folded(one) === folded(other) || isOneName(grammar, one, other);
}

/** True of forms of one noun. */
export function isSameWord(grammar: SpeechGrammar, one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a === b) return true;
  if (!grammar.cases) return a === `${b}s` || b === `${a}s`;
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a[same] === b[same]) same += 1;
  return same >= Math.max(3, least - 2) && Math.max(a.length, b.length) - same <= 4;
}
