// Tells folders from files.

import { statSync } from 'node:fs';

/** True if there is a folder at `path`. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
