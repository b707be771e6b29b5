// Words of scripts that are written without spaces, and between whose letters no rule finds a break.

const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ENDS_IN_WORD = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** Letters that may begin a line; marks of repetition and of something left out may not. */
const BEGINS_WORD =
  /^(?![\u0E2F\u0E46\u0EAF\u0EC6\u17D7])(?=\p{L})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The words of `text` as far as they are of such scripts; all else stays with the word before. */
export function splitUnspaced(text: string): readonly string[] {
  if (!UNSPACED.test(text)) return [text];
  // The script alone chooses the dictionary.
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && ENDS_IN_WORD.test(last) && BEGINS_WORD.test(segment))
      words.push(segment);
    else words[Math.max(0, words.length - 1)] = (last ?? '') + segment;
  }
  return words;
}
