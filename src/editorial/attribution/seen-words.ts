// How a text writes its words: small somewhere, or with a capital within a sentence.

import type { SpeechGrammar } from '../../languages/speech-words.ts';
import { isOneName } from './cases-of-names.ts';

/** The words of a text that stand in it with a small letter, and with a capital within a sentence. */
export interface Seen {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  /** The words that stand behind one with a capital within a sentence: surnames. */
  readonly second: ReadonlySet<string>;
}

/** The words that `text` writes small somewhere, and with a capital within a sentence. */
export function seenIn(text: string): Seen {
  return {
    small: new Set(text.match(/(?<![^\s(«“„"'’])\p{Ll}[\p{L}\p{M}-]+/gu) ?? []),
    capital: new Set(text.match(/(?<=\p{Ll} )\p{Lu}[\p{L}\p{M}-]+/gu) ?? []),
    second: new Set(text.match(/(?<=\p{Ll} \p{Lu}[\p{L}\p{M}-]+ )\p{Lu}[\p{L}\p{M}-]+/gu) ?? []),
  };
}

/** Whether `text` stands with a capital within a sentence, in whatever case: `Лаптев` of `Лаптева`. */
export function isSeen(grammar: SpeechGrammar, text: string, { capital }: Seen): boolean {
  if (grammar.isVerbLast) return capital.has(text.replace(/['’]\p{Ll}+$/u, ''));
  return capital.has(text) || (text.length > 3 && isAmong(grammar, text, capital));
}

/** Whether one of `words` is a form of the name. */
export function isAmong(grammar: SpeechGrammar, name: string, words: ReadonlySet<string>): boolean {
  if (!grammar.cases) return words.has(name);
  return [...words].some((word) => isOneName(grammar, name, word));
}
