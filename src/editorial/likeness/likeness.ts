// How much two short texts have in common, by the words that carry their meaning.

import { LANGUAGES, languageOf, perLanguage } from '../../languages/languages.ts';

/** The words of a text that carry meaning, and the numbers in it. */
export interface Gist {
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly string[];
  /** The words that may be names, in their order: who does it to whom. */
  readonly names: readonly string[];
  /** Small words that turn a statement round, sorted: `not`, `before`, `without`. */
  readonly turns: string;
}

interface SmallWords {
  readonly empty: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
}

/** Words that any two sentences may share, and those of them that a statement hangs on. */
const smallWordsOf = perLanguage(
  ({ small }): SmallWords => ({
    empty: new Set(small?.words.split(' ')),
    turning: new Set(small?.turning.split(' ')),
  }),
);

/** The gist of a text of a brief in `language`; capitals, accents of typing and endings in -s don't matter. */
export function gistOf(text: string, language: string): Gist {
  const { empty, turning } = smallWordsOf(languageOf(language) ?? LANGUAGES['en']!);
  const words = new Set<string>();
  const numbers: string[] = [];
  const names: string[] = [];
  const turns: string[] = [];
  // Letters up to here have no other form.
  const composed = /[^\0-\u02FF]/.test(text) ? text.normalize('NFC') : text;
  for (const typed of composed.match(TOKEN) ?? []) {
    const token = typed.toLowerCase();
    if (isFigure(token)) numbers.push(token.replace(/,(?=\d{3})/g, ''));
    else if (empty.has(token)) {
      if (turning.has(token)) turns.push(token);
    } else {
      const word = stem(token);
      words.add(word);
      // Where a script has no capitals, any word may be a name.
      if (typed !== token || token === token.toUpperCase()) names.push(word);
    }
  }
  return { words, numbers, names, turns: turns.sort().join(' ') };
}

/** True if no word makes another statement of `other`: one may say more, but nothing else. */
export function sayTheSame(one: Gist, other: Gist): boolean {
  if (one.turns !== other.turns) return false;
  const [left, right] = [wordsBut(one, other), wordsBut(other, one)];
  const isOther = (word: string, among: readonly string[], { names }: Gist): boolean =>
    names.includes(word) || !among.some((each) => isNear(word, each));
  if (left.length > 0 && right.length > 0) {
    if (left.some((word) => isOther(word, right, one))) return false;
    if (right.some((word) => isOther(word, left, other))) return false;
  }
  return namesIn(one, other) === namesIn(other, one);
}

function wordsBut({ words }: Gist, { words: other }: Gist): readonly string[] {
  return [...words].filter((word) => !other.has(word));
}

// In the order of the one, the names that the other has too.
function namesIn({ names }: Gist, other: Gist): string {
  const known = new Set(other.names);
  return names.filter((name) => known.has(name)).join(' ');
}

/** `close` and `closed`, `sign` and `signing`. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short);
}

// What letters are is said by what they are not: a class such as \p{L} takes milliseconds to compile.
const LETTERS = '[^\\s\\d!-/:-@\\[-`{-~“”„«»‘’…–—¶§°]+';
const TOKEN = new RegExp(
  `\\d[\\d.,\u00A0\u202F]*\\d|\\d|${LETTERS}(?:['’ʼ](?!s\\b)${LETTERS})*`,
  'gu',
);

function isFigure(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The share of the words of the shorter text that the longer one has too. */
export function containment({ words: one }: Gist, { words: other }: Gist): number {
  return sharedWords(one, other) / Math.max(1, Math.min(one.size, other.size));
}

function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared;
}
