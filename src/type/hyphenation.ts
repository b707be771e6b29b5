// Where words may be parted at the end of a line, as far as a page should make use of it.

/** Puts soft hyphens into words of one language. */
export type Hyphenator = (text: string) => string;

/** Hyphenators by language tag; undefined where there is none or the language does without. */
export interface Hyphenation {
  get(language: string): Hyphenator | undefined;
}

/** Where a word may be parted: offsets into its text, ascending; `must`: no line has room for it. */
export type HyphenPoints = (word: string, must?: boolean) => readonly number[];

const SOFT_HYPHEN = '\u00AD';
/** Letters that stay together at a word's beginning and end. */
const AT_LEAST = 3;
const LETTERS = /[\p{L}\p{M}’ʼ']+/u;
const MARK = /\p{M}/u;
const CAPITAL = /\p{Lu}/u;
const CAPITALS_ONLY = /^[\p{Lu}\p{M}]+$/u;

/** Languages that write all nouns with a capital; in others a capital stands for a name. */
const WITH_CAPITAL_NOUNS = /^de\b/i;

/**
 * The points of a language; what has a hyphen, a digit or a sign in it stays whole, and so do names
 * unless they must be parted.
 */
export function hyphenPointsOf(hyphenate: Hyphenator, language: string): HyphenPoints {
  const known = new Map<string, readonly number[]>();
  const isName = WITH_CAPITAL_NOUNS.test(language)
    ? (word: string): boolean => CAPITALS_ONLY.test(word)
    : (word: string): boolean => CAPITAL.test(word);
  return (word, must = false) => {
    if (must) return find(hyphenate, word, () => false);
    let points = known.get(word);
    if (points === undefined) {
      points = find(hyphenate, word, isName);
      known.set(word, points);
    }
    return points;
  };
}

function find(
  hyphenate: Hyphenator,
  text: string,
  isName: (word: string) => boolean,
): readonly number[] {
  const match = LETTERS.exec(text);
  if (match === null || match[0].length < 2 * AT_LEAST || isName(match[0])) return [];
  const [word] = match;
  // Signs around a word do no harm; anything else inside makes it more than a word.
  const around = text.slice(0, match.index) + text.slice(match.index + word.length);
  if (/[\p{L}\p{N}\p{Pd}\u00AD/@_]/u.test(around)) return [];
  const points: number[] = [];
  let offset = 0;
  for (const syllable of hyphenate(word).split(SOFT_HYPHEN).slice(0, -1)) {
    offset += syllable.length;
    const isApart = offset >= AT_LEAST && word.length - offset >= AT_LEAST;
    if (isApart && !MARK.test(word.charAt(offset))) points.push(match.index + offset);
  }
  return points;
}

/** The points of any language, made once a document. */
export function hyphenPointsIn(
  hyphenation: Hyphenation | undefined,
): (lang: string) => HyphenPoints | undefined {
  const known = new Map<string, HyphenPoints | undefined>();
  return (lang) => {
    if (!known.has(lang)) {
      const hyphenator = hyphenation?.get(lang);
      known.set(lang, hyphenator && hyphenPointsOf(hyphenator, lang));
    }
    return known.get(lang);
  };
}
