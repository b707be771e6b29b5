// A sentence as it is read: without asides, and in words.

import { MASK } from './quoted-spans.ts';
import type { Sentence } from './speech-clause.ts';
import type { Lexicon, Seen } from './speech-lexicon.ts';

const LONGEST = 2000;
/** `SARNA (AHA) - ` before the first sentence of a report, and what stands in brackets. */
const ASIDE = /^\s*\p{Lu}{3,}(?:[ -]\p{Lu}{2,})?,?(?: \([^()]{2,30}\))? [–—-] |\([^()]*\)/gu;

/** Asides, and names and terms between marks, say nothing of who speaks. */
export function readSentence(lexicon: Lexicon, seen: Seen, text: string): Sentence {
  const plain = text
    .slice(0, LONGEST)
    .replaceAll(MASK, ' ')
    .replace(ASIDE, (aside) => ' '.repeat(aside.length));
  return { text: plain, words: lexicon.read(plain, seen) };
}

/** The words that `text` writes small somewhere, and with a capital within a sentence. */
export function seenIn(text: string): Seen {
  return {
    small: new Set(text.match(/(?<![^\s(«“„"'’])\p{Ll}[\p{L}\p{M}-]+/gu) ?? []),
    capital: new Set(text.match(/(?<=\p{Ll} )\p{Lu}[\p{L}\p{M}-]+/gu) ?? []),
  };
}
