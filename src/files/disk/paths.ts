// What the system says of a path: whether anything is there, what, how large, where it really is.

import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The `code` of a system error, e.g. `ENOENT`; undefined if the value is no such error. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** True of what the system refused, as opposed to a fault of a program. */
export function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return errorCode(error) !== undefined && error instanceof Error && 'syscall' in error;
}

/** What the system says of `path`; undefined where nothing is there, or nothing that can be reached. */
export function statsOf(path: string): Stats | undefined {
  return unlessRefused(() => statSync(path));
}

/** True if there is a folder at `path`. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

/** True if there is anything at `path`. */
export function isThere(path: string): boolean {
  return statsOf(path) !== undefined;
}

/** True if there is a file at `path`. */
export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false;
}

/** The names in a folder; none of one that is not there, or may not be read. */
export function namesIn(folder: string): readonly string[] {
  return unlessRefused(() => readdirSync(folder)) ?? [];
}

function unlessRefused<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** True of a file that its owner has closed to writing, though another may be put in its place. */
export function isReadOnly(path: string): boolean {
  const stats = statsOf(path);
  return stats !== undefined && (stats.mode & 0o222) === 0;
}

/** The size in bytes; undefined if the system does not tell it. */
export function sizeOfFile(file: string): number | undefined {
  return statsOf(file)?.size;
}

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
