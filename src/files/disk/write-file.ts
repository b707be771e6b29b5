// Writes a file whole or not at all: into a temporary file beside it, then renamed.

import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from './error-code.ts';
import { whyNotWritten } from './write-reasons.ts';

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
export function writeProblem(
  error: unknown,
  file: string,
  hint: string = 'choose another place with -o; an older file there was left alone',
): Diagnostic {
  const code = errorCode(error);
  if (code === undefined) throw error;
  const message = `it could not be written: ${whyNotWritten(code)}`;
  return { code: 'cannot-write', severity: 'error', message, file, hint };
}
