// Sentences of the quiet lines. The brief's words stay as typed: what the page adds stands between them.
import type { Mark, Sentence } from '../view-parts.ts';

/** A sentence with `text`; the other parts are empty unless given. */
export function sentence(text: string, parts: Partial<Omit<Sentence, 'text'>> = {}): Sentence {
  const stop = text === '' || isClosed(text) ? '' : fullStopOf(text);
  return { change: undefined, lead: undefined, refs: [], end: '', stop, ...parts, text };
}

/** A sentence of references only, if there are any. */
export function references(refs: readonly Mark[]): Sentence[] {
  return refs.length === 0 ? [] : [sentence('', { refs })];
}

/** Desk remarks under an item. */
export function noteSentence(note: string | undefined): Sentence[] {
  return note === undefined ? [] : [sentence(note)];
}

/** `text` with a full stop, unless it ends a sentence already: for words of the page's own, or before more. */
export function closed(text: string): string {
  return isClosed(text) ? text : `${text}${fullStopOf(text)}`;
}

/** The full stop of the script in which `text` ends. */
function fullStopOf(text: string): string {
  return HAN_LAST.test(text) ? '。' : '.';
}

const HAN_LAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\p{L}]*$/u;

function isClosed(text: string): boolean {
  return /[.!?…:;؟؛。！？][\p{Pe}\p{Pf}"'*]*\s*$/u.test(text);
}

/** Texts one after another in a line, parted by full stops where they do not end in one. */
export function runTogether(texts: readonly string[]): string {
  return joined(texts, () => '. ');
}

/** Items of a list in a line: `mark` parts those that run on, a full stop those that begin anew. */
export function listed(mark: string, texts: readonly string[]): string {
  return joined(texts, (next) => (beginsAnew(next) ? '. ' : mark));
}

function joined(texts: readonly string[], mark: (next: string) => string): string {
  if (texts.length === 0) return '';
  return texts.reduce((line, text) => `${line}${isClosed(line) ? ' ' : mark(text)}${text}`);
}

/** True if the first letter is a capital. */
export function beginsAnew(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}
