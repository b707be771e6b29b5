// Files of npm packages of which this package carries a few: users need not install the rest.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, isAbsolute, join } from 'node:path';
import { packagePath } from '../package-root.ts';
import { PACKED, readPacked } from './read-packed.ts';

const require = createRequire(import.meta.url);

type Kind = 'engine' | 'fonts';

/**
 * The file on the disk of `path`, which starts with the name of a package: the copy among ours of
 * that kind, else the package's own. Throws if there is neither. An absolute path is its own file.
 */
export function carriedFile(kind: Kind, path: string): string {
  if (isAbsolute(path)) return path;
  const copy = packagePath('dist', kind, basename(path));
  const found = [copy, copy + PACKED].find((file) => existsSync(file));
  return found ?? require.resolve(path);
}

/** A file of a package that users install: beside this one, or where they stand. */
export function installedFile(path: string): string {
  try {
    return require.resolve(path);
  } catch {
    return createRequire(join(process.cwd(), 'package.json')).resolve(path);
  }
}

/** What that file holds. */
export function readCarried(kind: Kind, path: string): Uint8Array {
  return readPacked(carriedFile(kind, path));
}
