// Words that a source parts at the end of a line: `medi-⏎ators` is read with and without its hyphen.

import { type NormalisedText, normalise, rewritten } from './normalise.ts';

/** Stands for a hyphen at the end of a line, which may belong to the word or not. */
const MAYBE_HYPHEN = '\uE000';
const UNSEEN = '\u200B';
const LINE_END = '[^\\S\\n\\u2028]*[\\n\\u2028]\\s*';
const BREAK = new RegExp(`(?<=[\\p{L}\\p{M}])[-‐¬]${LINE_END}(?=\\p{L})`, 'gu');
const BROKEN = new RegExp(`([\\p{L}\\p{M}]{1,60})[-‐¬]${LINE_END}(\\p{L}[\\p{L}\\p{M}]*)`, 'gu');
const HYPHENS = new RegExp(`(?<=[\\p{L}\\p{M}])[-${MAYBE_HYPHEN}](?=\\p{L})`, 'gu');

const SECOND_PART = new RegExp(
  `([\\p{L}\\p{M}]{1,60})([-‐¬\\u00AD]${LINE_END})(\\p{L}[\\p{L}\\p{M}]*)(\\p{P}*)`,
  'gu',
);

/**
 * `text` with its broken words whole, with their hyphen where another place of the text has one, or a
 * name begins after it; what stands beside them keeps its place.
 */
export function withWholeWords(text: string): string {
  return text.replace(
    SECOND_PART,
    (_, start: string, between: string, end: string, rest: string) => {
      const spaces = between.slice(1);
      if (!isHyphenated(start, end, (word) => text.includes(word)))
        return `${start}${end}${rest} ${spaces}`;
      return `${start}-${end}${rest}${spaces}`;
    },
  );
}

function isHyphenated(start: string, end: string, isWritten: (word: string) => boolean): boolean {
  return /^\p{Lu}\p{Ll}/u.test(end) || isWritten(`${start}-${end}`);
}

/** A text to search in, where hyphens inside words do not count, and whether a find is a right one. */
export interface WithoutHyphens extends NormalisedText {
  readonly agrees: (start: number, end: number, words: string) => boolean;
}

/** True if `text` breaks a word at the end of a line. */
export function breaksWords(text: string): boolean {
  BREAK.lastIndex = 0;
  return BREAK.test(text);
}

/** Reads `text`, in which words may be broken at the ends of lines. */
export function readBrokenWords(text: string): WithoutHyphens {
  const marked = normalise(
    text.replace(BREAK, (broken) => MAYBE_HYPHEN + UNSEEN.repeat(broken.length - 1)),
  );
  const plain = rewritten(marked.text, HYPHENS, () => '');
  return {
    text: plain.text,
    originalSpan: (start, end) => {
      const span = plain.originalSpan(start, end);
      return marked.originalSpan(span.start, span.end);
    },
    agrees: (start, end, words) => {
      const span = plain.originalSpan(start, end);
      return isSame(marked.text.slice(span.start, span.end), words);
    },
  };
}

/** Words as they are looked for in such a text. */
export function withoutHyphens(words: string): string {
  return words.replace(HYPHENS, '');
}

// Both have the same letters; only the hyphens between them may differ.
function isSame(marked: string, words: string): boolean {
  let at = 0;
  for (const unit of marked) {
    if (unit === MAYBE_HYPHEN) at += words[at] === '-' ? 1 : 0;
    else if (words.startsWith(unit, at)) at += unit.length;
    else return false;
  }
  return true;
}

/**
 * `words` of a source for a person to read: broken words are whole, with a hyphen where the
 * quotation or another place of the source has one, or a name begins after it.
 */
export function healed(words: string, isWritten: (word: string) => boolean): string {
  const whole = words.replace(BROKEN, (_, start: string, end: string) =>
    isHyphenated(start, end, isWritten) ? `${start}-${end}` : start + end,
  );
  return whole.replaceAll(UNSEEN, '');
}
