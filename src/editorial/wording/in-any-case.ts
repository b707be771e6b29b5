// Words of a list as a text may have them: with a capital or none, with the endings of their language.

/** Scripts that part their words by no spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** In Hebrew and Arabic `to`, `in` and `the` are written in front of a name. */
const PREFIX = '[\\p{Script=Hebrew}\\p{Script=Arabic}]{0,3}';

/** Vowels and signs in which endings begin. */
const ENDING = /[аеиіоуыэюяєїьйёaeiouyąęě]{1,2}$/iu;

/** Matches the words, each with a capital or none, and with the endings that languages give them. */
export function inAnyCase(name: string): RegExp {
  return bounded(name, PREFIX, withEndings);
}

/** Matches the words to the letter. Case counts: `Turkey` is a state, `turkey` a bird. */
export function asSpelt(name: string): RegExp {
  return bounded(name, '', escaped);
}

/** Matches whole words, where words are parted by spaces. */
function bounded(name: string, prefix: string, pattern: (word: string) => string): RegExp {
  const words = name.trim().split(/\s+/u);
  if (UNSPACED.test(name)) return new RegExp(words.map(escaped).join('\\s*'), 'gu');
  const joined = words.map(pattern).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${prefix}${joined}(?![\\p{L}\\p{N}])`, 'gu');
}

function withEndings(word: string): string {
  const [first = ''] = word;
  const begin = `[${escaped(first.toLowerCase())}${escaped(first.toUpperCase())}]`;
  const rest = word.slice(first.length);
  // A short word has no endings: `of`, `the`.
  if (rest.length < 3) return `${begin}${escaped(rest)}`;
  return `${begin}${escaped(rest.replace(ENDING, ''))}\\p{L}{0,3}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}
