// Keeps reads inside one folder, symbolic links included.

import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** True if `path` is `folder` or below it; both must be absolute and resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Where `path` (relative to `folder`) really is, or undefined if that is outside the folder.
 * Throws the system's error if there is no such file.
 */
export function resolveInside(folder: string, path: string): string | undefined {
  const wanted = resolve(folder, path);
  if (!isInside(resolve(folder), wanted)) return undefined;
  const real = realpathSync(wanted);
  return isInside(realpathSync(folder), real) ? real : undefined;
}
