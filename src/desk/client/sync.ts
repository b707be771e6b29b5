// Keeps the text here and the file on the disk one: shows drafts at once, saves a moment later, and
// merges what comes from elsewhere.

import { get, post } from './ask.ts';
import { keepUnsaved } from './keep.ts';
import { mergedText, mergeTexts, type Piece } from './merge-texts.ts';

/** A file as the server reads it. */
export interface FileText {
  readonly text: string;
  readonly hash: string;
  readonly path: string;
  readonly isReadOnly: boolean;
  readonly problem?: { readonly message: string; readonly hint?: string } | undefined;
}

type Saved =
  | { readonly kind: 'saved'; readonly hash: string }
  | { readonly kind: 'overtaken'; readonly file: FileText }
  | { readonly kind: 'failed'; readonly problem: { readonly message: string } };

/** Whether what is written here is on the disk. */
export type SaveState =
  | { readonly kind: 'saved' | 'saving' | 'gone' | 'read-only' | 'merged' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What is synchronised. */
export interface SyncOptions {
  readonly brief: string;
  /** The text as it stands in the editor. */
  text(): string;
  /** Puts in its place what was merged. */
  replace(text: string): void;
  /** Asks which of two changes is to stand, and answers with the whole text. */
  decide(pieces: readonly Piece[]): Promise<string>;
  tell(state: SaveState): void;
  /** A text goes to be shown, under this number. */
  drafted(version: number): void;
}

/** One text in one window. */
export interface Sync {
  /** The text was changed by whoever sits here. */
  changed(): void;
  /** The file on the disk has this hash now. */
  found(hash: string): Promise<void>;
  /** Takes what the server has read for what the disk holds. */
  begin(file: FileText): void;
  /** The server answers again. */
  again(): void;
  /** The server is gone. */
  gone(): void;
  /** The text on the disk, as far as is known. */
  base(): FileText;
}

const DRAFT_AFTER = 25;
const SAVE_AFTER = 400;
const SAVE_AT_LATEST = 1000;
const KEEP_AFTER = 150;
const TRY_AGAIN = 3000;

/** The window in which this runs, for the server to tell it from others. */
export const WINDOW: string = Math.random().toString(36).slice(2);

/** Begins to synchronise; nothing is sent before `begin`. */
export function createSync(options: SyncOptions): Sync {
  const query = { brief: options.brief };
  let base: FileText = { text: '', hash: '', path: '', isReadOnly: false };
  let version = 0;
  let isDirty = false;
  let dirtySince = 0;
  let isDeciding = false;
  let saving: Promise<void> | undefined;
  let drafting = false;
  const timers: Record<'draft' | 'save' | 'keep', ReturnType<typeof setTimeout> | undefined> = {
    draft: undefined,
    save: undefined,
    keep: undefined,
  };
  const later = (name: keyof typeof timers, wait: number, act: () => void): void => {
    clearTimeout(timers[name]);
    timers[name] = setTimeout(act, wait);
  };

  const keep = (): void =>
    keepUnsaved(base.path, isDirty ? { text: options.text(), base: base.text } : undefined);

  const draft = async (): Promise<void> => {
    // The newest text goes when the one before has arrived.
    if (drafting) {
      later('draft', DRAFT_AFTER, () => void draft());
      return;
    }
    drafting = true;
    version += 1;
    options.drafted(version);
    await post('draft', query, { text: options.text(), window: WINDOW, version });
    drafting = false;
  };

  const merge = async (file: FileText): Promise<void> => {
    if (isDeciding) return;
    const mine = options.text();
    const pieces = mergeTexts(base.text, mine, file.text);
    let text = mergedText(pieces);
    if (text === undefined) {
      isDeciding = true;
      text = await options.decide(pieces);
      isDeciding = false;
    }
    base = file;
    options.replace(text);
    isDirty = text !== file.text;
    keep();
    options.tell({ kind: file.isReadOnly ? 'read-only' : isDirty ? 'merged' : 'saved' });
    if (isDirty) {
      later('draft', 0, () => void draft());
      later('save', 0, save);
    }
  };

  const send = async (): Promise<void> => {
    const text = options.text();
    const answer = await post<Saved>('save', query, { base: base.hash, text });
    if (!answer.ok) {
      options.tell(answer.isGone ? { kind: 'gone' } : { kind: 'failed', reason: answer.words });
      later('save', TRY_AGAIN, save);
      return;
    }
    const saved = answer.value;
    if (saved.kind === 'overtaken') return merge({ ...saved.file, path: base.path });
    if (saved.kind === 'failed') {
      options.tell({ kind: 'failed', reason: saved.problem.message });
      later('save', TRY_AGAIN, save);
      return;
    }
    base = { ...base, text, hash: saved.hash };
    isDirty = options.text() !== text;
    keep();
    if (isDirty) later('save', SAVE_AFTER, save);
    else options.tell({ kind: 'saved' });
  };

  const save = (): void => {
    if (!isDirty || isDeciding || base.isReadOnly) return;
    if (saving !== undefined) {
      later('save', DRAFT_AFTER, save);
      return;
    }
    dirtySince = performance.now();
    saving = send().finally(() => {
      saving = undefined;
    });
  };

  addEventListener('pagehide', keep);

  return {
    base: () => base,
    begin(file) {
      base = file;
      isDirty = options.text() !== file.text;
      options.tell({ kind: file.isReadOnly ? 'read-only' : isDirty ? 'saving' : 'saved' });
      if (!isDirty) return;
      later('draft', 0, () => void draft());
      later('save', 0, save);
    },
    changed() {
      if (!isDirty) dirtySince = performance.now();
      isDirty = options.text() !== base.text || saving !== undefined;
      if (!base.isReadOnly) options.tell({ kind: isDirty ? 'saving' : 'saved' });
      later('draft', DRAFT_AFTER, () => void draft());
      later('keep', KEEP_AFTER, keep);
      const latest = dirtySince + SAVE_AT_LATEST - performance.now();
      later('save', Math.max(0, Math.min(SAVE_AFTER, latest)), save);
    },
    async found(hash) {
      await saving;
      if (hash === base.hash || isDeciding) return;
      const answer = await get<FileText>('text', query);
      if (answer.ok && answer.value.hash !== base.hash && answer.value.problem === undefined)
        await merge(answer.value);
    },
    again() {
      if (!isDirty) return;
      later('draft', 0, () => void draft());
      later('save', 0, save);
    },
    gone() {
      keep();
      if (isDirty) options.tell({ kind: 'gone' });
    },
  };
}
