// Tells folders from files, and what is there from what is not.

import { existsSync, statSync } from 'node:fs';

/** True if there is a folder at `path`. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** True if there is anything at `path`. */
export function isThere(path: string): boolean {
  return existsSync(path);
}

/** True if there is a file at `path`. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
