// Tells folders from files, and what is there from what is not.

import { readdirSync, type Stats, statSync } from 'node:fs';
import { errorCode } from './error-code.ts';

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
