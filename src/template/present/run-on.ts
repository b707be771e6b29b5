// Takes the capital off a sentence that runs on after a colon, but never off a name.
import type { Brief } from '../../brief/schema.ts';

const WORD = /[\p{L}\p{M}’'-]+/gu;
// A capital after a word, a number or a comma is a name's or a title's.
const NAME = /(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}\p{M}’'-]*/gu;

/**
 * Returns a function that writes `A monitor is named` as `a monitor is named`. Only words that
 * cannot be names lose their capital: `openers` of the language, and words which the brief
 * elsewhere writes small and nowhere as a name.
 */
export function createRunOn(
  brief: Brief,
  openers: string,
  language: string,
): (text: string) => string {
  const known = new Set(openers.split(',').map((word) => word.trim()));
  let words: ReturnType<typeof wordsOf> | undefined;
  const isSafe = (word: string, lower: string): boolean => {
    if (known.has(lower) || lower.length < 2) return known.has(lower);
    // Few sentences come this far.
    words ??= wordsOf(brief);
    const { small, names } = words;
    return !names.has(word) && (small.has(lower) || small.has(singular(lower)));
  };
  return (text) => {
    const word = /^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(text)?.[0];
    if (word === undefined) return text;
    const first = [...word][0] ?? '';
    const lower = first.toLocaleLowerCase(language) + word.slice(first.length);
    return isSafe(word, lower) ? lower + text.slice(word.length) : text;
  };
}

/** The words of all texts, and those that stand as names in them. */
function wordsOf(brief: Brief): {
  readonly small: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
} {
  const texts = textsOf(brief);
  return {
    small: new Set(texts.flatMap((text) => text.match(WORD) ?? [])),
    names: new Set(texts.flatMap((text) => text.match(NAME) ?? [])),
  };
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
