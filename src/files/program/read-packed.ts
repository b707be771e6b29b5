// Reads what comes compressed with this package, since it is large and rarely wanted.

import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** What packaging/data-files.ts adds to the names of the files that it compresses. */
export const PACKED = '.br';

/** The bytes of the file at `path`, which is one that was compressed or not, as its name says. */
export function readPacked(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return path.endsWith(PACKED) ? brotliDecompressSync(bytes) : bytes;
}
