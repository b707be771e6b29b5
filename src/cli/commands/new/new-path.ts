// Where `briefing new` puts a brief, and what it calls it.

import { basename, dirname, join, relative, sep } from 'node:path';
import { BRIEFS_FOLDER } from '../../../files/brief/briefs-folder.ts';
import { isFile, isFolder } from '../../../files/disk/is-folder.ts';
import { packagePath } from '../../../files/package-root.ts';
import { UsageError } from '../../arguments/usage-error.ts';

const SCHEMA = 'brief.schema.json';
const ENDING = /\.ya?ml$/i;

/** A bare name goes into the folder of briefs if there is one; with a folder or an ending it is a path. */
export function pathOfNew(name: string): string {
  const plain = basename(name).replace(ENDING, '');
  if (
    name === '-' ||
    /[\\/]$/.test(name) ||
    plain === '' ||
    plain.startsWith('.') ||
    plain.includes('\0')
  )
    throw new UsageError(`a brief needs a name, such as strait-talks; “${name}” is none`);
  const file = ENDING.test(name) ? name : `${name}.yaml`;
  const isBare = file !== name && basename(name) === name;
  return isBare && isFolder(BRIEFS_FOLDER) ? join(BRIEFS_FOLDER, file) : file;
}

/** The name of the file as words: `strait-talks` is `Strait talks`. */
export function titleOfNew(path: string): string {
  const words = basename(path)
    .replace(ENDING, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? 'A brief' : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Where an editor finds the JSON Schema: in the package if that is below the folder we are in, else
 * beside the brief if `briefing schema` has put it there. No path of this machine goes into a brief.
 */
export function schemaFor(path: string): string | undefined {
  const schema = packagePath('dist', SCHEMA);
  if (!relative('.', schema).startsWith('..')) return slashes(relative(dirname(path), schema));
  return isFile(join(dirname(path), SCHEMA)) ? `./${SCHEMA}` : undefined;
}

/** A path as YAML texts write it, on every system. */
export function slashes(path: string): string {
  return path.split(sep).join('/');
}
