// The sentences of prose, and which words between marks are one.

import { MASK } from './quoted-spans.ts';
import { ABBREVIATED } from './speech-tokens.ts';

const SENTENCE_END = new RegExp(
  `(?<!(?:^|\\P{L})(?:\\p{Lu}|${ABBREVIATED}|ул|г|тыс|млн|min|ul|r|św|np|tj|art))[.!?…]["'»”’)]*\\s+(?=[\\p{Lu}\\p{N}(«“„"–—\\uFFFC-])`,
  'gu',
);

/** True of words that can stand for themselves. */
export function isSentence(inside: string): boolean {
  return /^[\p{Lu}¿¡–—-]/u.test(inside) && inside.split(/\s+/u).length > 2;
}

export function sentenceEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(SENTENCE_END), ({ 0: end, index }) => index + end.length);
}

export function partsOfText(text: string): readonly string[] {
  const ends = [...sentenceEnds(text), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).replaceAll(MASK, ';'));
}
