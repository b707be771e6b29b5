// A reference to a source: its id and, after a space, the place in it (`meridian ¶4`).

/** Where something was read. */
export interface SourceRef {
  /** Key of the source under `sources`. */
  readonly source: string;
  /** Place inside the source as written, e.g. `¶4` or `p. 12`. */
  readonly locator?: string;
}

/** Pattern of an id: a letter, then letters, digits, `-` and `_`. */
export const ID_PATTERN: RegExp = /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u;

/** Splits `id locator`; undefined if the text does not begin with an id. */
export function parseSourceRef(text: string): SourceRef | undefined {
  const match = /^(\S+)(?:\s+(\S.*))?$/su.exec(text.trim());
  const source = match?.[1];
  if (source === undefined || !ID_PATTERN.test(source)) return undefined;
  const locator = match?.[2];
  return locator === undefined ? { source } : { source, locator };
}
