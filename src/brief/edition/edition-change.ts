// What became of the parts of a brief since the edition before; compared in `edition/`, shown elsewhere.
import type { Path } from '../yaml/path-text.ts';

/** `closed` is an issue that was closed, `withdrawn` a demand or claim that its author took back. */
export type ChangeKind = 'new' | 'changed' | 'moved' | 'closed' | 'withdrawn' | 'removed';

/** A stretch of words that both editions have, or only the old or the new one. */
export interface WordStretch {
  readonly kind: 'same' | 'old' | 'new';
  /** The words as they were written, with the space before them. */
  readonly text: string;
}

/** One field of an item that differs. */
export interface FieldChange {
  /** Steps inside the item, e.g. `['responses', 'drakos', 'stance']`. */
  readonly path: readonly string[];
  /** The old value as written; absent if the field is new. */
  readonly from?: string;
  /** The new value as written; absent if the field is gone. */
  readonly to?: string;
  /** The two texts word by word, if they are prose. */
  readonly words?: readonly WordStretch[];
  /** Where words are given to another speaker: the names of both. */
  readonly speakers?: { readonly from: string; readonly to: string };
  /** For terms of a scale and for dates: where the new one lies from the old one. */
  readonly direction?: 'up' | 'down';
  /** Spelling, punctuation, or what only the desk sees. */
  readonly minor: boolean;
}

/** What became of one item, or of the frame of the brief (`block` is then empty). */
export interface ItemChange {
  readonly kind: ChangeKind;
  /** The list or mapping that it stands in: `claims`, `ceasefire.terms`, `summary`. */
  readonly block: string;
  /** Place in the new edition; absent if the item is gone. */
  readonly at?: Path;
  /** Place in the old edition; absent if the item is new. */
  readonly was?: Path;
  /** Its text, name or title, as the newest edition that has it says it. */
  readonly title: string;
  readonly fields: readonly FieldChange[];
  /** True if it also stands elsewhere in the order. */
  readonly moved: boolean;
  readonly minor: boolean;
}

/** All that differs between two editions, in the order of the new one. */
export interface EditionChanges {
  /** Number of the old edition, if it has one. */
  readonly since?: number;
  /** True if what was removed may not be named, only counted: other readers may still have it. */
  readonly removedUnsaid?: boolean;
  readonly items: readonly ItemChange[];
}
