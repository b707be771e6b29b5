// Where the bytes of fonts come from: read beforehand, or when first asked for.

/** Font files by path; a `Map` is one. */
export interface FontFiles {
  /** The bytes of a font file; undefined if it is not at hand. */
  get(path: string): Uint8Array | undefined;
}
