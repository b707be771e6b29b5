// The text of a brief in CodeMirror: what it can do, and what is told of it.

import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyField, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import {
  Annotation,
  type ChangeSet,
  Compartment,
  EditorState,
  type Extension,
  Transaction,
} from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { word } from '../words.ts';
import { completionOf } from './completion.ts';
import { hoverOf } from './hover.ts';
import { indentation } from './indentation.ts';
import { look } from './look.ts';
import { phrases } from './phrases.ts';
import type { Schema } from './schema.ts';

/** What the editor asks and tells. */
export interface SourceOptions {
  readonly parent: HTMLElement;
  readonly schema: () => Schema | undefined;
  /** The text changed; `isRemote` if not by whoever sits here. */
  onText(changes: ChangeSet, isRemote: boolean): void;
  /** The cursor stands elsewhere. */
  onCursor(): void;
}

/** Marks what comes from the disk or another window, and is not to be sent back or undone. */
const remote = Annotation.define<boolean>();

const readOnly = new Compartment();

/** An editor without a text. */
export function createSource(options: SourceOptions): EditorView {
  return new EditorView({ parent: options.parent, state: stateOf('', options) });
}

/** A state with this text; with what was kept of its history, if that is of the same text. */
export function stateOf(text: string, options: SourceOptions, kept?: unknown): EditorState {
  const extensions = extensionsOf(options);
  if (kept !== undefined) {
    try {
      const state = EditorState.fromJSON(kept, { extensions }, { history: historyField });
      if (state.doc.toString() === text) return state;
    } catch {
      // Of another version of this page.
    }
  }
  return EditorState.create({ doc: text, extensions });
}

/** All that is kept of a state for the next time. */
export function keptOf(state: EditorState): unknown {
  return state.toJSON({ history: historyField });
}

/** Puts `text` in place of the whole text; only what differs is touched, and nothing of it is undone. */
export function replaceText(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  view.dispatch({
    changes: differenceOf(before, text),
    annotations: [remote.of(true), Transaction.addToHistory.of(false)],
  });
}

/** Puts `text` in place of the whole text as somebody's own change, which can be undone. */
export function writeText(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  view.dispatch({ changes: differenceOf(before, text), userEvent: 'input.mend' });
}

function differenceOf(before: string, after: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/** Lets nobody write while something is to be decided. */
export function setReadOnly(view: EditorView, isReadOnly: boolean): void {
  view.dispatch({ effects: readOnly.reconfigure(EditorState.readOnly.of(isReadOnly)) });
}

function extensionsOf({ schema, onText, onCursor }: SourceOptions): Extension {
  return [
    EditorState.phrases.of(phrases()),
    EditorView.cspNonce.of(nonceOfPage()),
    lineNumbers(),
    foldGutter(),
    codeFolding(),
    lintGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    history(),
    indentOnInput(),
    indentUnit.of('  '),
    indentation,
    closeBrackets(),
    yaml(),
    look,
    search({ top: true }),
    autocompletion({ override: [completionOf(schema)], icons: false }),
    hoverOf(schema),
    readOnly.of(EditorState.readOnly.of(false)),
    EditorState.lineSeparator.of('\n'),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorView.contentAttributes.of({
      spellcheck: 'true',
      'aria-label': word('source.label'),
      dir: 'ltr',
      tabindex: '0',
    }),
    EditorView.updateListener.of((update) => {
      const isRemote = update.transactions.some((each) => each.annotation(remote) === true);
      if (update.docChanged) onText(update.changes, isRemote);
      if (update.selectionSet || (update.docChanged && !isRemote)) onCursor();
    }),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...lintKeymap,
      ...defaultKeymap,
      // Where nothing is to be closed: a way out by keys.
      { key: 'Escape', run: leave },
    ]),
  ];
}

function leave(): boolean {
  document.getElementById('pages')?.focus();
  return true;
}

/** The word by which the styles of the editor are known to be ours. */
function nonceOfPage(): string {
  return document.querySelector<HTMLElement>('link[rel=stylesheet]')?.nonce ?? '';
}
