// Sentences of the quiet lines: how they begin, end and run on.
import type { Mark, Sentence } from '../view.ts';

/** A sentence with `text`; the other parts are empty unless given. */
export function sentence(text: string, parts: Partial<Omit<Sentence, 'text'>> = {}): Sentence {
  return { change: undefined, lead: undefined, refs: [], end: '', ...parts, text };
}

/** A sentence of references only, if there are any. */
export function references(refs: readonly Mark[]): Sentence[] {
  return refs.length === 0 ? [] : [sentence('', { refs })];
}

/** Desk remarks under an item. */
export function noteSentence(note: string | undefined): Sentence[] {
  return note === undefined ? [] : [sentence(closed(note))];
}

/** `text` with a full stop, unless it ends a sentence already. */
export function closed(text: string): string {
  return /[.!?…:;؟؛。！？][\p{Pe}\p{Pf}"'*]*$/u.test(text) ? text : `${text}.`;
}

/** `text` without its full stop, to be followed by more; `U.S.` and `…` keep theirs. */
export function opened(text: string): string {
  return /(?<![.\p{Lu}])\.$/u.test(text) ? text.slice(0, -1) : text;
}
