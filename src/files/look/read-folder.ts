// Reads the text files of a template folder, bounded, and none that a link brings in from outside.

import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeText } from '../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isInside, namesIn } from '../disk/paths.ts';
import { readBounded, readProblem } from '../disk/read-file.ts';

/** Texts by their path below the folder, with `/` between the parts. */
export interface FolderTexts {
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_FILES = 500;
const MAX_DEPTH = 5;

interface Walk {
  readonly root: string;
  readonly name: string;
  readonly files: Map<string, string>;
  readonly diagnostics: Diagnostic[];
}

/** Reads every `.hbs` and `.yaml` file below `folder`, which problems call `name`. */
export function readFolder(folder: string, name: string): FolderTexts {
  const walk: Walk = { root: '', name, files: new Map(), diagnostics: [] };
  try {
    visitFolder({ ...walk, root: realpathSync(folder) }, '', 0);
  } catch (error) {
    walk.diagnostics.push(readProblem(error, name));
  }
  return walk;
}

/** True if `path`, below a template folder, is a file that is read, or may be a folder on the way to one. */
export function mayBeRead(path: string): boolean {
  const parts = path.split(/[\\/]/);
  if (parts.some((part) => isPassedOver(part))) return false;
  const name = parts.at(-1) ?? '';
  return isText(name) || !name.includes('.');
}

/** The files below a template folder that are read, with the folders they lie in. */
export function pathsToRead(folder: string): readonly string[] {
  const found: string[] = [];
  // Links can lead in circles.
  for (let level = [folder]; level.length > 0 && found.length < MAX_FILES; ) {
    const paths = level.flatMap((each) => namesIn(each).map((name) => join(each, name)));
    const read = paths.filter((path) => mayBeRead(basename(path))).slice(0, MAX_FILES);
    for (const each of read) found.push(each);
    level = read.filter((path) => !isText(path));
  }
  return found;
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isText(name: string): boolean {
  return /\.(?:hbs|ya?ml)$/i.test(name);
}

function visitFolder(walk: Walk, below: string, depth: number): void {
  const entries = readdirSync(join(walk.root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isPassedOver(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const problem = visit(walk, path, entry, depth);
    if (problem) walk.diagnostics.push(problem);
  }
}

function visit(walk: Walk, path: string, entry: Dirent, depth: number): Diagnostic | undefined {
  const shown = `${walk.name}/${path}`;
  try {
    let real = join(walk.root, path);
    let kind: Dirent | Stats = entry;
    // Only links lead elsewhere; asking where each file really is would take longer than reading it.
    if (!entry.isFile() && !entry.isDirectory()) {
      real = realpathSync(real);
      if (!isInside(walk.root, real)) return outside(shown);
      kind = statSync(real);
    }
    if (kind.isDirectory()) {
      if (depth >= MAX_DEPTH) return tooMuch(shown, 'folders are nested too deep');
      visitFolder(walk, path, depth + 1);
    } else if (kind.isFile() && isText(path)) {
      if (walk.files.size >= MAX_FILES) return tooMuch(shown, `it has over ${MAX_FILES} files`);
      addText(walk, path, real);
    }
    return undefined;
  } catch (error) {
    return readProblem(error, shown);
  }
}

function addText(walk: Walk, path: string, real: string): void {
  const shown = `${walk.name}/${path}`;
  const { bytes, problem } = readBounded(real, shown);
  if (problem) {
    walk.diagnostics.push(problem);
    return;
  }
  const { text, diagnostics } = decodeText(bytes, shown);
  for (const each of diagnostics) walk.diagnostics.push(each);
  if (text !== undefined) walk.files.set(path, text);
}

function outside(file: string): Diagnostic {
  return {
    code: 'template-outside',
    severity: 'error',
    message: "this is a link that leads out of the template's folder",
    file,
    hint: 'copy the file into the folder',
  };
}

function tooMuch(file: string, why: string): Diagnostic {
  return {
    code: 'template-too-large',
    severity: 'error',
    message: `the template is too large: ${why}`,
    file,
    hint: 'keep only the template in its folder',
  };
}
