// What this browser keeps of a text: what is not saved yet, until it is; and how to undo, as long as the tab is open.

/** A text that was not saved, and the one on the disk that it was made from. */
export interface Unsaved {
  readonly text: string;
  readonly base: string;
}

/** A text with its history. */
export interface Kept extends Unsaved {
  /** As the editor gives it. */
  readonly state: unknown;
}

/** Keeps what is not saved of the file at `path`; what has been saved is kept nowhere. */
export function keepUnsaved(path: string, unsaved: Unsaved | undefined): void {
  put(localStorage, `unsaved ${path}`, unsaved);
}

/** What was not saved when a page of this browser was last here. */
export function unsavedOf(path: string): Unsaved | undefined {
  return take(localStorage, `unsaved ${path}`) as Unsaved | undefined;
}

/** Keeps the history of the file at `path` for the next time that this tab loads it. */
export function keepHistory(path: string, kept: Kept): void {
  put(sessionStorage, `history ${path}`, kept);
}

/** The history of this tab. */
export function historyOf(path: string): Kept | undefined {
  return take(sessionStorage, `history ${path}`) as Kept | undefined;
}

function put(storage: Storage, key: string, value: unknown): void {
  try {
    if (value === undefined) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(value));
  } catch {
    // Full, or turned off: then there is nothing to keep it in.
  }
}

function take(storage: Storage, key: string): unknown {
  try {
    const text = storage.getItem(key);
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
