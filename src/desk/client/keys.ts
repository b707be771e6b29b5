// What the keys do, as data.

/** Something that a key asks for. */
export type Command =
  | 'next'
  | 'previous'
  | 'down'
  | 'up'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'larger'
  | 'smaller'
  | 'fit'
  | 'problems'
  | 'write'
  | 'find'
  | 'editions'
  | 'download'
  | 'dismiss'
  | 'help';

const KEYS: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  Home: 'first',
  End: 'last',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'fit',
  p: 'problems',
  w: 'write',
  f: 'find',
  e: 'editions',
  d: 'download',
  Escape: 'dismiss',
  '?': 'help',
};

// The browser scrolls what has the focus; before anything has it, that would be nothing.
const SCROLL_KEYS: Readonly<Record<string, Command>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  PageDown: 'page-down',
  PageUp: 'page-up',
  ' ': 'page-down',
};

/** A key as the browser reports it, and what it was pressed on. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** The name of the focused element, in capitals. */
  readonly on: string | undefined;
  /** Whether it is one that text is typed into. */
  readonly isTyping: boolean;
}

/** The command of a key; keys with Ctrl and the like belong to the browser, letters to lists. */
export function commandOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  on,
  isTyping,
}: Pressed): Command | undefined {
  if (ctrlKey || metaKey || altKey || isTyping) return undefined;
  if (on === 'SELECT' || on === 'INPUT') return key === 'Escape' ? 'dismiss' : undefined;
  const keys = on === 'BODY' ? { ...KEYS, ...SCROLL_KEYS } : KEYS;
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}
