// The language that a text is written in, where it is one whose words the checks know.

import type { Language } from './language.ts';
import { baseOf, LANGUAGES, languageOf } from './languages.ts';

const SAMPLE = 4000;
/** So many common words, or letters of its own, may be chance. */
const FEW = 3;
/** So many letters of a language count as one of its words. */
const SIGNS = 4;
/** So many words of another language are none, where the letters are not those of what is declared. */
const MANY = 10;

/**
 * For each script how much of a text is written in it, the languages that are taken as declared, and
 * the one that is meant else. A fifth is enough of kana: the rest of a Japanese text is Han.
 */
const SCRIPTS: readonly (readonly [
  script: RegExp,
  share: number,
  declared: RegExp,
  language: string,
])[] = [
  [/\p{Script=Arabic}/gu, 0.5, /^(?:fa|ur|ps)$/u, 'ar'],
  [/\p{Script=Hebrew}/gu, 0.5, /^yi$/u, 'he'],
  [/\p{Script=Cyrillic}/gu, 0.5, /^(?:be|bg|kk|mk|mn|sr)$/u, 'ru'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.2, /^(?!)/u, 'ja'],
  [/\p{Script=Hangul}/gu, 0.5, /^(?!)/u, 'ko'],
  [/\p{Script=Han}/gu, 0.5, /^(?:ja|lzh|wuu|yue)$/u, 'zh'],
];

/** The language of `text`: what is declared, unless the text is plainly written in another one. */
export function writtenIn(text: string, declared: string): string {
  const sample = text.slice(0, SAMPLE);
  const base = baseOf(declared);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  for (const [script, share, others, language] of SCRIPTS)
    if (count(script) > share * letters)
      return others.test(base) ? base : byLetters(language, count);
  const counts = Object.entries(LANGUAGES).flatMap(([language, { common, letters: own }]) => {
    if (common === undefined) return [];
    const words = count(new RegExp(`(?<!\\p{L})(?:${common})(?!\\p{L})`, 'giu'));
    // A letter of its own tells less than a word: a name from elsewhere may have it.
    const signs = own === undefined ? 0 : count(new RegExp(`[${own}]`, 'giu')) / SIGNS;
    return [[language, words + signs] as const];
  });
  const [best, most] = counts.reduce((one, other) => (other[1] > one[1] ? other : one));
  const own = counts.find(([language]) => language === base)?.[1];
  if (own !== undefined) return most > FEW && most > 2 * own ? best : base;
  const isOtherScript = (languageOf(base)?.script ?? 'Latn') !== 'Latn';
  return isOtherScript && most > MANY ? best : base;
}

/** The language of the same script whose own letters a text has, else `language`. */
function byLetters(language: string, count: (pattern: RegExp) => number): string {
  const script = LANGUAGES[language]?.script;
  const others = Object.entries(LANGUAGES).filter(([, each]) => each.script === script);
  const found = others.find(
    ([, { letters }]) => letters !== undefined && count(new RegExp(`[${letters}]`, 'giu')) > FEW,
  );
  return found?.[0] ?? language;
}

/** The letters of a script that no other has here. */
const LETTERS: Readonly<Record<Language['script'], RegExp>> = {
  Arab: /\p{Script=Arabic}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Hans: /\p{Script=Han}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Kore: /\p{Script=Hangul}/gu,
  Latn: /\p{Script=Latin}/gu,
};

/**
 * Whether a title of a work in `language` stands there as it is, and not in the words of `other`: by
 * its script or, within one, by common words. False where nothing tells.
 */
export function isLeftIn(language: string, other: string, title: string): boolean {
  const [own, others] = [languageOf(language), languageOf(other)];
  if (own === undefined || others === undefined || own === others) return false;
  const count = (pattern: RegExp): number => title.match(pattern)?.length ?? 0;
  if (own.script !== others.script)
    return count(LETTERS[own.script]) > count(LETTERS[others.script]);
  const tellsOf = ({ common, letters }: Language): number =>
    (common === undefined ? 0 : count(new RegExp(`(?<!\\p{L})(?:${common})(?!\\p{L})`, 'giu'))) +
    (letters === undefined ? 0 : count(new RegExp(`[${letters}]`, 'giu')));
  return tellsOf(own) > tellsOf(others);
}

/** What the letters of a script alone are sure of. */
const SCRIPT_TAGS: Readonly<Record<Language['script'], string>> = {
  Arab: 'und-Arab',
  Cyrl: 'und-Cyrl',
  Hans: 'und-Hani',
  Hebr: 'und-Hebr',
  Jpan: 'ja',
  Kore: 'ko',
  Latn: 'und-Latn',
};

/**
 * The language of a name in another script than that of `language`: by letters that only one
 * language has, else what is sure of it, the script. Undefined in the script of `language` itself.
 */
export function languageOfName(name: string, language: string): string | undefined {
  const own = languageOf(language)?.script;
  if (own === undefined) return undefined;
  const count = (pattern: RegExp): number => name.match(pattern)?.length ?? 0;
  const letters = count(LETTERS[own]);
  // Each of Chinese and Japanese readers reads the names of the other.
  if (own === 'Jpan' && count(LETTERS.Hans) > letters) return undefined;
  const kana = own === 'Jpan' ? 0 : count(LETTERS.Jpan);
  if (kana > 0 && kana + count(LETTERS.Hans) > letters) return 'ja';
  const scripts = Object.entries(LETTERS) as [Language['script'], RegExp][];
  const other = scripts.find(([script, pattern]) => script !== own && count(pattern) > letters);
  if (other === undefined) return undefined;
  const telling = Object.entries(LANGUAGES).filter(
    ([, { script, letters }]) =>
      script === other[0] && letters !== undefined && count(new RegExp(`[${letters}]`, 'giu')) > 0,
  );
  return telling.length === 1 ? telling[0]![0] : SCRIPT_TAGS[other[0]];
}
