// Writes files that must not be there yet: what stands in a folder is never written over.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './read-problem.ts';

/** What came of it: a file of that name may be there already, with the same bytes or with others. */
export type Creation = 'created' | 'same' | 'other' | { readonly failed: string };

/** Writes `bytes` to `path`, making its folder where needed, unless there is something already. */
export function createFile(path: string, bytes: Uint8Array): Creation {
  let open = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '', { flag: 'wx' });
    open = true;
    writeFileSync(path, bytes);
    return 'created';
  } catch (error) {
    if (open) rmSync(path, { force: true });
    return whyNot(error, path, bytes);
  }
}

/** True if something is at `path`. */
export function isThere(path: string): boolean {
  return existsSync(path);
}

function whyNot(error: unknown, path: string, bytes: Uint8Array): Creation {
  const code = errorCode(error);
  if (code === undefined) throw error;
  if (!existsSync(path)) return { failed: code };
  return isSame(path, bytes) ? 'same' : 'other';
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

const IGNORE_ALL = `# Source texts are other people's work: a brief keeps their hash, not their words.
*
`;

/** Writes a source text; a folder that is made for it is hidden from git. */
export function createSourceText(path: string, bytes: Uint8Array): Creation {
  const folder = dirname(path);
  const isNew = !existsSync(folder) && basename(folder) === 'sources';
  const creation = createFile(path, bytes);
  if (isNew && creation === 'created')
    createFile(join(folder, '.gitignore'), Buffer.from(IGNORE_ALL));
  return creation;
}
