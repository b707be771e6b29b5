// The bytes of fonts, read once and again only when their file was replaced.

import { statSync } from 'node:fs';
import { carriedFile } from '../program/carried-file.ts';
import { readPacked } from '../program/read-packed.ts';

/** A font file: where it is and what it holds. */
export interface FontFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Answers with the font of that path in a package; nothing if there is none. */
export type FontReader = (name: string) => FontFile | undefined;

/** A reader that gives the very same bytes until the file changes: fonts are known by their bytes. */
export function createFontReader(): FontReader {
  const kept = new Map<string, { readonly stamp: string; readonly font: FontFile }>();
  return (name) => {
    try {
      const path = carriedFile('fonts', name);
      const { mtimeMs, size, ino } = statSync(path);
      const stamp = `${path} ${mtimeMs} ${size} ${ino}`;
      const known = kept.get(name);
      if (known?.stamp === stamp) return known.font;
      const font = { path, bytes: readPacked(path) };
      kept.set(name, { stamp, font });
      return font;
    } catch {
      return undefined;
    }
  };
}
