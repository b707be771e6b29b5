// Patterns of whole words, in languages that part them by spaces and in those that don't.

/** Letters of languages that part no words. */
export const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The source of a pattern for `inside` as whole words, where words are parted. */
export function asWords(inside: string): string {
  return UNDIVIDED.test(inside)
    ? `(?:${inside})`
    : `(?<![\\p{L}\\p{M}])(?:${inside})(?![\\p{L}\\p{M}])`;
}

/** The source of a pattern for `text` as it stands. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
