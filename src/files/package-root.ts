// Finds the folder of this package, from the sources as well as from the compiled files.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// This file is two folders below the root: in src/files/ or in dist/files/.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The path of a file or folder that comes with this package, e.g. `packagePath('templates')`. */
export function packagePath(...parts: readonly string[]): string {
  return join(root, ...parts);
}

/** The version in package.json. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  const { version } = manifest as { version: string };
  return version;
}
