// Whether the text is shown beside its pages; on a narrow window, in their place.

import type { EditorView } from '@codemirror/view';
import { byId } from './element.ts';

const KEPT = 'writing';

let editor: EditorView | undefined;
let told = (): void => {};

/** True if the text is shown. */
export function isWriting(): boolean {
  return document.body.classList.contains('writing');
}

/** Shows the text and goes there. */
export function write(): void {
  show(true);
  editor?.focus();
}

/** Lets the buttons show and hide the text; `onChange` is called when they did. */
export function watchWriting(view: EditorView, onChange: () => void): void {
  editor = view;
  told = onChange;
  byId('show-write').addEventListener('click', () => show(!isWriting()));
  byId('show-pages').addEventListener('click', () => show(false));
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEPT);
  } catch {
    // Nothing is kept in this browser.
  }
  show(kept !== 'no');
}

function show(isShown: boolean): void {
  document.body.classList.toggle('writing', isShown);
  byId('show-write').setAttribute('aria-pressed', String(isShown));
  byId('show-pages').setAttribute('aria-pressed', String(!isShown));
  try {
    localStorage.setItem(KEPT, isShown ? 'yes' : 'no');
  } catch {
    // As above.
  }
  editor?.requestMeasure();
  told();
}
