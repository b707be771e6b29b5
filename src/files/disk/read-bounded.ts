// Reads the bytes of a file or a stream up to a limit; never more than a chunk beyond it.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { fileTooLarge, MAX_BYTES } from '../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readProblem } from './read-problem.ts';

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
