// Writes a file whole or not at all, and says in words why it could not: over an older one, by a
// temporary file beside it that is then renamed, or only where there is none yet.

import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode, isThere } from './paths.ts';
import { readBounded } from './read-file.ts';

/**
 * Writes `bytes` to `path`, making its folder where needed. The old file stays as it was until the
 * new one is complete. `inputs` are the files this was made from: writing over one is refused.
 */
export function writeFile(
  path: string,
  bytes: Uint8Array,
  inputs: readonly string[] = [],
): Diagnostic | undefined {
  try {
    const overwritten = inputs.find((input) => isSameFile(path, input));
    if (overwritten !== undefined) return wouldOverwrite(path, overwritten);
    mkdirSync(dirname(path), { recursive: true });
    replace(target(path), bytes);
    return undefined;
  } catch (error) {
    return writeProblem(error, path);
  }
}

// A link stays a link: what it points to is replaced.
function target(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return path;
  if (!stats.isFile()) {
    throw Object.assign(new Error(), { code: stats.isDirectory() ? 'EISDIR' : 'ENOTSUP' });
  }
  return realpathSync(path);
}

function replace(path: string, bytes: Uint8Array): void {
  // Nothing of its own name, which may be as long as a name can be.
  const temporary = join(dirname(path), `.briefing-${randomBytes(9).toString('hex')}.tmp`);
  try {
    writeWhole(temporary, bytes);
    keepMode(path, temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

// Who may read the old file may read the new one, and nobody else.
function keepMode(path: string, temporary: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined) chmodSync(temporary, stats.mode & 0o7777);
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, 'wx');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
  } finally {
    closeSync(descriptor);
  }
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function wouldOverwrite(file: string, input: string): Diagnostic {
  return {
    code: 'output-is-input',
    severity: 'error',
    message: `the document would overwrite ${input}, which it is made from`,
    file,
    hint: 'name another output with -o',
  };
}

/** A diagnostic for a failed write; an error that is not the system's is a bug and thrown again. */
function writeProblem(
  error: unknown,
  file: string,
  hint: string = 'choose another place with -o; an older file there was left alone',
): Diagnostic {
  const code = errorCode(error);
  if (code === undefined) throw error;
  const message = `it could not be written: ${whyNotWritten(code)}`;
  return { code: 'cannot-write', severity: 'error', message, file, hint };
}

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
  return holds(path, bytes) ? 'same' : 'other';
}

function holds(path: string, bytes: Uint8Array): boolean {
  const { bytes: there } = readBounded(path, path, bytes.length);
  return there !== undefined && Buffer.compare(there, bytes) === 0;
}

/** True if there is something at `path` already, and not these bytes. */
export function isAnother(path: string, bytes: Uint8Array): boolean {
  return isTaken(path) && !holds(path, bytes);
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

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its folder may not be written to',
  EPERM: 'its folder may not be written to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'files may not be that large there',
  EIO: 'the disk or terminal does not answer',
  EISDIR: 'there is a folder of that name',
  ENOTSUP: 'there is a device or pipe of that name',
  ENXIO: 'there is a device or pipe of that name',
  EEXIST: 'a part of its path is a file, not a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENOENT: 'its folder could not be made',
  ELOOP: 'a link in its path leads to itself',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program has it open',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  // A NUL in a path.
  ERR_INVALID_ARG_VALUE: 'it is no name that a file can have',
};

/** For instance `the disk is full` for `ENOSPC`; the code itself where there are no words for it. */
export function whyNotWritten(code: string): string {
  return REASONS[code] ?? code;
}
