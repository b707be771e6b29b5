// Several texts of one clause: which words of each another of them does not have in that place.
import { compareWords } from './compare-words.ts';

/** A stretch of a text that all have, or that some text has otherwise. */
export interface SharedStretch {
  readonly text: string;
  readonly differs: boolean;
}

/** Each text as stretches, which make it again when they are put together. */
export function differingWords(texts: readonly string[]): SharedStretch[][] {
  return texts.map((text, index) => {
    const others = texts.filter((_, at) => at !== index);
    const marks = others.map((other) => marksOf(other, text));
    return stretchesOf(text.trim(), (at) => marks.some((own) => own[at] === true));
  });
}

/** For each character of `text`, whether `other` lacks the word that it stands in. */
function marksOf(other: string, text: string): boolean[] {
  return compareWords(other, text)
    .filter(({ kind }) => kind !== 'old')
    .flatMap(({ kind, text: words }) => Array.from({ length: words.length }, () => kind === 'new'));
}

function stretchesOf(text: string, isMarked: (at: number) => boolean): SharedStretch[] {
  const found: { text: string; differs: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = found.at(-1);
    // The space before a word that differs is no part of it.
    const differs = isMarked(at) && (last?.differs === true || text[at]!.trim() !== '');
    if (last?.differs === differs) last.text += text[at]!;
    else found.push({ text: text[at]!, differs });
  }
  return found;
}
