// Tells whether a file is still the one it was, without reading it.

import { statSync } from 'node:fs';

/** Another text whenever the file at `path` is written, replaced, removed or comes back. */
export function fileSignature(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return 'not there';
  }
}
