// Reads the bytes of a file or a stream up to a limit, never more than a chunk beyond it, and says in
// words why it could not.

import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { fileTooLarge, MAX_BYTES } from '../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { likelyBrief } from '../brief/find-briefs.ts';
import { errorCode, resolveInside } from './paths.ts';

/** Either the bytes or what is wrong. */
export type Bytes =
  | { readonly bytes: Uint8Array; readonly problem?: never }
  | { readonly bytes?: never; readonly problem: Diagnostic };

const CHUNK = 256 * 1024;

const READ_NOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** What a shell opened for us, e.g. `<(…)`: its other end writes. */
const OWN_STREAM = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;

/** The bytes of the file at `path`, which the user knows as `name`. */
export function readBounded(path: string, name: string, limit: number = MAX_BYTES): Bytes {
  let descriptor: number | undefined;
  try {
    // A pipe that nobody writes into would keep us waiting for ever.
    const isStream = OWN_STREAM.test(path);
    descriptor = openSync(path, isStream ? 'r' : READ_NOW);
    const size = sizeOf(descriptor, isStream);
    if (size > limit) return { problem: fileTooLarge(name) };
    return readDescriptor(descriptor, name, { limit, size });
  } catch (error) {
    return { problem: readProblem(error, name) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The bytes of a stream such as standard input. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limit: number = MAX_BYTES,
): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > limit) return { problem: fileTooLarge(name) };
      chunks.push(chunk);
    }
  } catch (error) {
    return { problem: readProblem(error, name) };
  }
  return { bytes: Buffer.concat(chunks) };
}

function sizeOf(descriptor: number, isStream: boolean): number {
  const stats = fstatSync(descriptor);
  if (stats.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  if (stats.isFIFO() && !isStream) throw Object.assign(new Error('is a pipe'), { code: 'ENXIO' });
  return stats.size;
}

interface Expected {
  readonly limit: number;
  readonly size: number;
}

// Pipes and devices have no size, so the limit holds while reading too. No chunk is larger than
// what is still to come: a template has many small files, and memory costs time to clear.
function readDescriptor(descriptor: number, name: string, { limit, size }: Expected): Bytes {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const room = length > size ? CHUNK : size + 1 - length;
    const chunk = new Uint8Array(Math.min(room, CHUNK));
    const count = readSync(descriptor, chunk);
    length += count;
    if (length > limit) return { problem: fileTooLarge(name) };
    chunks.push(chunk.subarray(0, count));
    if (count === 0) return { bytes: Buffer.concat(chunks) };
  }
}

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

const missing: Problem = {
  code: 'file-missing',
  message: 'there is no such file',
  hint: 'check the path; it starts in the folder you are in',
};

const denied: Problem = {
  code: 'file-unreadable',
  message: 'the file may not be read',
  hint: 'change the permissions of the file',
};

const problems: Readonly<Record<string, Problem>> = {
  ENOENT: missing,
  // A NUL in a path: no system has such a file.
  ERR_INVALID_ARG_VALUE: missing,
  ENOTDIR: {
    code: 'file-missing',
    message: 'there is no such file: a part of its path is a file, not a folder',
  },
  EACCES: denied,
  EPERM: denied,
  EISDIR: {
    code: 'file-is-folder',
    message: 'this is a folder, not a file',
    hint: 'name the files in it, e.g. `briefing build folder/*.yaml`',
  },
  ELOOP: { code: 'file-unreadable', message: 'the file is a symbolic link to itself' },
  ENXIO: {
    code: 'file-unreadable',
    message: 'this is a pipe, a socket or a device, not a file',
    hint: 'write what comes out of it into a file, or read it from standard input (-)',
  },
  EAGAIN: { code: 'file-unreadable', message: 'nothing can be read from this device now' },
  EIO: { code: 'file-unreadable', message: 'the disk does not give it out' },
  EMFILE: { code: 'file-unreadable', message: 'too many files are open' },
  ENFILE: { code: 'file-unreadable', message: 'too many files are open' },
  ENAMETOOLONG: { code: 'file-missing', message: 'the path of the file is too long' },
};

/** A diagnostic for a failed read; an error that is not the system's is a bug and thrown again. */
export function readProblem(error: unknown, file: string): Diagnostic {
  const systemCode = errorCode(error);
  if (systemCode === undefined) throw error;
  const { code, message, hint } = problems[systemCode] ?? {
    code: 'file-unreadable',
    message: `the file could not be read (${systemCode})`,
  };
  if (code === missing.code && ADDRESS.test(file)) return address(file);
  const near = code === missing.code ? likelyBrief(file) : undefined;
  const help = near === undefined ? hint : `did you mean ${near}?`;
  return { code, severity: 'error', message, file, ...(help && { hint: help }) };
}

const ADDRESS = /^(?:https?|ftp|file):\/\//i;

function address(file: string): Diagnostic {
  const message = 'this is an address, and nothing is fetched from the network';
  const hint = 'save the page as a file and name that';
  return { code: missing.code, severity: 'error', message, file, hint };
}

/** A PDF, or what kept it from being read. */
export type PdfBytes =
  | { readonly name: string; readonly bytes: Uint8Array; readonly problem?: never }
  | { readonly name: string; readonly bytes?: never; readonly problem: Diagnostic };

/** Reads the PDF at `file`, `limit` bytes at most; `-` is standard input. */
export async function readPdf(
  file: string,
  stdin: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<PdfBytes> {
  const name = file === '-' ? '<stdin>' : file;
  const read = file === '-' ? await readStream(stdin, name, limit) : readBounded(file, name, limit);
  if (read.problem?.code !== 'file-too-large') return { name, ...read };
  const message = `the file is larger than ${limit / 1024 / 1024} MB`;
  const hint = 'is this the right file? no briefing is that long';
  return { name, problem: { ...read.problem, message, hint } };
}

/** Why a file inside a folder cannot be had, as far as there are other words for it. */
export type ReasonAgainst = 'missing' | 'outside' | 'no file' | 'too large' | 'unreadable';

/** Where a file really is and what it holds, or what is wrong with it. */
export type FileInside =
  | { readonly path: string; readonly bytes: Uint8Array; readonly problem?: never }
  | { readonly bytes?: never; readonly reason: ReasonAgainst; readonly problem: Diagnostic };

/** Reads the file at `name`, a path from `folder`: links must not lead out of that. */
export function readInside(
  folder: string,
  name: string,
  { shown = name, limit = MAX_BYTES }: { readonly shown?: string; readonly limit?: number } = {},
): FileInside {
  const refused = (reason: ReasonAgainst): FileInside => ({
    reason,
    problem: {
      code: 'file-unreadable',
      severity: 'error',
      message: `the file is ${reason}`,
      file: name,
    },
  });
  try {
    const path = resolveInside(folder, name);
    if (path === undefined) return refused('outside');
    // A pipe would never end.
    if (!statSync(path).isFile()) return refused('no file');
    const { bytes, problem } = readBounded(path, shown, limit);
    if (bytes !== undefined) return { path, bytes };
    return { reason: problem.code === 'file-too-large' ? 'too large' : 'unreadable', problem };
  } catch (error) {
    const problem = readProblem(error, name);
    return { reason: errorCode(error) === 'ENOENT' ? 'missing' : 'unreadable', problem };
  }
}
