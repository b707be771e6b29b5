// One brief in this window: its text, its pages and what is said of both. What stands beside the text,
// such as a form or a button, is given this.

import type { ChangeDesc, ChangeSet, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { BriefState, Problem } from '../state.ts';
import { get } from './ask.ts';
import { decideConflict } from './conflict.ts';
import { markProblems, rangeIn } from './editor/problem-marks.ts';
import type { Schema } from './editor/schema.ts';
import {
  createSource,
  keptOf,
  replaceText,
  type SourceOptions,
  setReadOnly,
  stateOf,
} from './editor/source.ts';
import { type Path, pathAt, placeOf } from './editor/yaml-place.ts';
import { byId } from './element.ts';
import { historyOf, keepHistory, unsavedOf } from './keep.ts';
import { showSaved } from './saved.ts';
import { createSync, type FileText, type Sync, WINDOW } from './sync.ts';
import { word } from './words.ts';

/** A brief that is open in this window. */
export interface BriefWindow {
  /** Its name on the desk. */
  readonly brief: string;
  /** The text, which is the brief: whatever writes does so through it. */
  readonly view: EditorView;
  /** The format, as soon as it is here. */
  schema(): Schema | undefined;
  state(): BriefState | undefined;
  /** Goes to a field in the text. */
  goTo(path: Path): void;
  goToProblem(problem: Problem): void;
  /** The field that the cursor is in. */
  path(): Path;
  /** Called whenever the text has changed, whoever changed it. */
  onText(listener: () => void): void;
  onCursor(listener: () => void): void;
  /** What the server has told. */
  heard(state: BriefState): void;
  sync: Sync;
}

/** A text that was sent to be shown, and what has changed since. */
interface Sent {
  readonly doc: Text;
  since: ChangeDesc | undefined;
}

/** Opens a brief; undefined if its text is not to be had, which is said. */
export async function openBrief(brief: string): Promise<BriefWindow | undefined> {
  const [file, format] = await Promise.all([
    get<FileText>('text', { brief }),
    get<Schema>('schema.json'),
  ]);
  if (!file.ok) {
    byId('status').textContent = file.words;
    return undefined;
  }
  const schema = format.ok ? format.value : undefined;
  const texts: (() => void)[] = [];
  const cursors: (() => void)[] = [];
  const sent = new Map<number, Sent>();
  let state: BriefState | undefined;
  const options: SourceOptions = {
    parent: byId('source'),
    schema: () => schema,
    onText(changes, isRemote) {
      follow(sent, changes);
      if (!isRemote) sync.changed();
      for (const each of texts) each();
    },
    onCursor: () => {
      for (const each of cursors) each();
    },
  };
  const view = createSource(options);
  const sync = createSync({
    brief,
    text: () => view.state.doc.toString(),
    replace: (text) => replaceText(view, text),
    async decide(pieces) {
      setReadOnly(view, true);
      const text = await decideConflict(pieces);
      setReadOnly(view, false);
      return text;
    },
    tell: showSaved,
    drafted: (version) => sent.set(version, { doc: view.state.doc, since: undefined }),
  });
  begin(view, options, sync, file.value);

  const showMarks = (): void => {
    const { problems = [], built } = state ?? {};
    const own = built?.window === WINDOW ? sent.get(built.version) : undefined;
    if (own !== undefined) {
      for (const version of sent.keys()) if (version < built!.version) sent.delete(version);
      markProblems(view, problems, own.doc, own.since);
    } else if (view.state.doc.toString() === sync.base().text)
      markProblems(view, problems, view.state.doc, undefined);
  };
  const select = (from: number, to: number): void => {
    view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    view.focus();
  };
  return {
    ...{ brief, view, sync },
    schema: () => schema,
    state: () => state,
    path: () => pathAt(view.state, view.state.selection.main.head),
    goTo(path) {
      const place = placeOf(view.state, path);
      if (place !== undefined) select(place.value, place.value);
    },
    goToProblem({ place }) {
      if (place === undefined) return;
      const { from, to } = rangeIn(view.state.doc, place);
      select(from, to);
    },
    onText: (listener) => void texts.push(listener),
    onCursor: (listener) => void cursors.push(listener),
    heard(now) {
      state = now;
      void sync.found(now.hash).then(showMarks);
    },
  };
}

function follow(sent: ReadonlyMap<number, Sent>, changes: ChangeSet): void {
  for (const each of sent.values())
    each.since = each.since === undefined ? changes.desc : each.since.composeDesc(changes.desc);
}

/** Shows the text of the file; what was kept here of an earlier time is put together with it. */
function begin(view: EditorView, options: SourceOptions, sync: Sync, file: FileText): void {
  const { path } = file;
  const history = historyOf(path);
  const unsaved = unsavedOf(path) ?? history;
  if (file.problem !== undefined) {
    view.setState(stateOf('', options));
    setReadOnly(view, true);
    sync.begin(file);
    showSaved({ kind: 'failed', reason: file.problem.message });
    return;
  }
  const text = unsaved?.text ?? file.text;
  view.setState(stateOf(text, options, history?.state));
  if (unsaved !== undefined && unsaved.text !== unsaved.base)
    byId('saved').title = word('saved.recovered');
  // As of the last time; what the disk holds now is merged as any other change of it.
  sync.begin(unsaved === undefined ? file : { ...file, text: unsaved.base, hash: '' });
  void sync.found(file.hash);
  addEventListener('pagehide', () => {
    const state = keptOf(view.state);
    keepHistory(path, { state, text: view.state.doc.toString(), base: sync.base().text });
  });
}
