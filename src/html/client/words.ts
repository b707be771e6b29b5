// The words of a text, in any script, and the form in which two of them are the same.

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** Browsers without it part words at whatever is no letter, which is not enough for Chinese. */
const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter(undefined, { granularity: 'word' })
    : undefined;

/** Parts of a word: of `l’été` the second is looked for too. */
const PART = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const parts = segmenter
    ? Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike)
    : [{ segment: text, index: 0 }];
  return parts.flatMap(({ segment, index }) =>
    Array.from(segment.matchAll(PART), ({ 0: word, index: at }) => ({
      text: word,
      start: index + at,
    })),
  );
}

/** Marks on Latin, Greek and Cyrillic letters, of Hebrew and Arabic vowels, and the stroke that only stretches. */
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/gu;
/** Letters that people write for one another. */
const ALIKE: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ı: 'i',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
};
/** The Arabic article, which is written into the word. */
const ARTICLE = /^ال(?=\p{L}{3})/u;

/** A word without capitals, marks and the article. */
export function folded(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[أإآٱىیکةıßłø]/gu, (letter) => ALIKE[letter] ?? letter)
    .replace(ARTICLE, '');
}
