// Words, sentences and paragraphs by chance, of syllables: hardly a word occurs twice.
import fc from 'fast-check';

export const LANGUAGES = ['en', 'fr', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

const SYLLABLES: Readonly<Record<Language, readonly string[]>> = {
  en: ['ba', 'ker', 'tol', 'mi', 'ran', 'du', 'fi', 'sel', 'or', 'th', 'ing', 'al', 'ffi', 'po'],
  fr: ['bé', 'cœu', 'ro', 'tiè', 'na', 'lou', 'ça', 'fin', 'ou', 'mar', 'dé', 'pla'],
  uk: ['ба', 'їв', 'ро', 'щи', 'тер', 'лю', 'ґа', 'мен', 'ся', 'по', 'єдн', 'ві'],
};

export interface ArbitraryProse {
  readonly title: fc.Arbitrary<string>;
  /** A few words. */
  readonly cell: fc.Arbitrary<string>;
  readonly sentence: fc.Arbitrary<string>;
  /** A sentence mostly, at times a paragraph longer than a page, with emphasis and links. */
  readonly prose: fc.Arbitrary<string>;
  /** Words that are never read as markup. */
  readonly quotation: fc.Arbitrary<string>;
}

export function arbitraryProse(language: Language): ArbitraryProse {
  const syllable = fc.constantFrom(...SYLLABLES[language]);
  const word = (most: number): fc.Arbitrary<string> =>
    fc
      .array(syllable, { minLength: 2, maxLength: most, size: 'max' })
      .map((parts) => parts.join(''));
  const anyWord = fc.oneof(
    { weight: 60, arbitrary: word(5) },
    { weight: 1, arbitrary: word(40) },
    { weight: 1, arbitrary: fc.tuple(word(3), word(3)).map((parts) => parts.join('-')) },
    { weight: 1, arbitrary: fc.tuple(word(2), word(2)).map((parts) => parts.join('\u00A0')) },
  );
  const words = (least: number, most: number, one = anyWord): fc.Arbitrary<string> =>
    fc
      .array(one, { minLength: least, maxLength: most, size: 'max' })
      .map((list) => capital(list.join(' ')));
  const marked = fc.oneof(
    { weight: 40, arbitrary: anyWord },
    { weight: 1, arbitrary: word(4).map((text) => `**${text}**`) },
    { weight: 1, arbitrary: word(4).map((text) => `*${text}*`) },
    { weight: 1, arbitrary: word(4).map((text) => `[${text}](https://example.org/a?b=1&c=2)`) },
  );
  const close = (text: string): string => `${text}.`;
  return {
    title: words(1, 14),
    cell: words(1, 4, word(5)),
    sentence: words(3, 24).map(close),
    prose: fc.oneof(
      { weight: 12, arbitrary: words(3, 40, marked).map(close) },
      { weight: 2, arbitrary: words(60, 160, marked).map(close) },
      { weight: 1, arbitrary: words(400, 900, marked).map(close) },
    ),
    quotation: words(3, 60),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
