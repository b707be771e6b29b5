// The words of a quotation as one, of whatever parts it consists.

import type { Span } from '../../diagnostics/diagnostic.ts';

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** The words of `parts`, which stand in `text` in order, without what the reporter says between them. */
export function joinedWords(text: string, parts: readonly Span[]): string {
  return parts
    .map(({ start, end }, index) => {
      const next = parts[index + 1];
      return text.slice(start, end) + (next ? jointIn(text, { start: end, end: next.start }) : '');
    })
    .join('');
}

/**
 * What stands in place of the clause in `gap`. Its comma may be the speaker’s or the reporter’s, and
 * is left out where the words go on with a small letter; its full stop ends a sentence of the speaker.
 */
export function jointIn(text: string, { start, end }: Span): string {
  const [before, gap] = [text.slice(Math.max(0, start - 2), start), text.slice(start, end)];
  const isEnded = /[.!?…:;。！？]["'”’»)]?$/u.test(before);
  if (SPACELESS.test(before)) return '，';
  if (isEnded) return /[。！？]/u.test(before) ? '' : ' ';
  const goesOn = /[—–―]\s*([,;:])\s*["“«„]?$/u.exec(gap)?.[1];
  if (goesOn !== undefined) return `${goesOn} `;
  const isSentence =
    /[.!?…]["'”’»)]?\s*[—–―-]?\s*["'“‘«„]?\s*$/u.test(gap) || /[—–―]\s*\.\s*$/u.test(gap);
  const isCapital = /^[¿¡]?\p{Lu}/u.test(text.slice(end, end + 2));
  if (isSentence && /^[¿¡]?[\p{Lu}\p{N}]/u.test(text.slice(end, end + 2))) return '. ';
  return isCapital ? ', ' : ' ';
}
