// Writes files that must not be there yet: what stands in a folder is never written over.

import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isThere } from './is-folder.ts';
import { readBounded } from './read-bounded.ts';
import { writeProblem } from './write-file.ts';

/** What came of it: something of that name may be there already, with the same bytes or with others. */
export type Creation = 'created' | 'same' | 'other' | { readonly problem: Diagnostic };

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

function whyNot(error: unknown, path: string, bytes: Uint8Array): Creation {
  const problem = writeProblem(error, path, LEFT_NOTHING);
  // A link that leads nowhere, or to itself, is there too.
  if (!isTaken(path)) return { problem };
  const { bytes: there } = readBounded(path, path);
  return there !== undefined && Buffer.compare(there, bytes) === 0 ? 'same' : 'other';
}

const LEFT_NOTHING = 'make room, or choose another place; nothing of it was left there';

function isTaken(path: string): boolean {
  try {
    return lstatSync(path) !== undefined;
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
  const isNew = !isThere(folder) && basename(folder) === 'sources';
  const creation = createFile(path, bytes);
  if (isNew && creation === 'created')
    createFile(join(folder, '.gitignore'), Buffer.from(IGNORE_ALL));
  return creation;
}
