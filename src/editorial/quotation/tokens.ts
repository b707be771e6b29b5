// Splits a text into words and marks, each with its place, for comparing passages word by word.

import { healed } from './broken-words.ts';
import { normalise } from './normalise.ts';

/** The words and marks of a text; the arrays run in parallel. */
export interface Tokens {
  readonly text: string;
  /** What a token is compared by: its letters without typographic differences. */
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How a passage of the text is shown. */
  readonly read?: (words: string) => string;
}

const LETTER = '[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B\\u2060]';
// A word may be broken at the end of a line.
const JOINT = `(?:[-'’ʼ‐‑.,]|[-‐¬][^\\S\\n\\u2028]*[\\n\\u2028]\\s*(?=\\p{L}))`;
const TOKEN = new RegExp(`${LETTER}+(?:${JOINT}${LETTER}+)*|[^\\s${'\\p{L}\\p{N}\\p{M}'}]`, 'gu');
const WORD = /[\p{L}\p{N}]/u;
const ASCII = /^[!-~]*$/u;

/** Splits `text`. */
export function tokenise(text: string): Tokens {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    keys.push(keyOf(token));
    starts.push(match.index);
    ends.push(match.index + token.length);
  }
  return { text, keys, starts, ends };
}

/** True for a word or a number, false for a mark such as a comma. */
export function isWord(key: string): boolean {
  return WORD.test(key);
}

/** The original text from token `first` up to, without, token `end`. */
export function passage(tokens: Tokens, first: number, end: number): string {
  if (end <= first) return '';
  const words = tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]);
  return tokens.read?.(words) ?? words;
}

/** The tokens of a window as a text of its own. */
export function sliceTokens(tokens: Tokens, [start, end]: readonly [number, number]): Tokens {
  return {
    text: tokens.text,
    keys: tokens.keys.slice(start, end),
    starts: tokens.starts.slice(start, end),
    ends: tokens.ends.slice(start, end),
  };
}

function keyOf(token: string): string {
  if (ASCII.test(token)) return token === '"' ? "'" : token;
  return normalise(healed(token, () => false)).text;
}
