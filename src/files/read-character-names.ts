// Reads the names of characters when a problem first needs one.

import { createRequire } from 'node:module';
import { packagePath } from './package-root.ts';

const require = createRequire(import.meta.url);

interface Names {
  readonly unicodeReadableName: (character: string) => string | undefined;
}

let names: Names | undefined;

/** The name of a character in the Unicode Character Database, or what stands for one. */
export function characterName(character: string): string | undefined {
  names ??= load();
  return names.unicodeReadableName(character);
}

/** Out of this package, where the names are one file, else out of the library. */
function load(): Names {
  try {
    return require(packagePath('dist', 'character-names.cjs')) as Names;
  } catch {
    return require('unicode-name') as Names;
  }
}
