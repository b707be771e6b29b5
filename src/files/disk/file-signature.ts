// Tells whether a file is still the one it was, without reading it.

import { statSync } from 'node:fs';

/** The signature of what is not there. */
export const NOT_THERE = 'not there';

/** When what is at `path` was last changed or put there, in milliseconds; 0 if nothing is there. */
export function changedAt(path: string): number {
  try {
    return statSync(path).ctimeMs;
  } catch {
    return 0;
  }
}

/**
 * Another text whenever the file at `path` is written, replaced, removed or comes back. What happens
 * in a folder leaves its signature alone.
 */
export function fileSignature(path: string): string {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return `folder ${stats.ino}`;
    const { ino, size, mtimeMs } = stats;
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return NOT_THERE;
  }
}
