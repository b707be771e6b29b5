// Reads the names of characters when a problem first needs one.

import { Script } from 'node:vm';
import { packagePath } from '../package-root.ts';
import { readPacked } from '../program/read-packed.ts';

interface Names {
  readonly unicodeReadableName: (character: string) => string | undefined;
}

let names: Names | undefined;

/** The name of a character in the Unicode Character Database, or what stands for one. */
export function characterName(character: string): string | undefined {
  names ??= load();
  return names.unicodeReadableName(character);
}

// packaging/data-files.ts puts them there: a script whose value they are.
function load(): Names {
  const script = Buffer.from(readPacked(packagePath('dist', 'character-names.js.br')));
  return new Script(script.toString('utf8')).runInThisContext() as Names;
}
