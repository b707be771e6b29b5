// Reads the files that a brief includes, none of them outside the brief's folder.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../brief/decode-text.ts';
import type { IncludedText, IncludeReader } from '../brief/include.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { resolveInside } from './inside.ts';
import { readBounded } from './read-bounded.ts';
import { errorCode, readProblem } from './read-problem.ts';

/** A reader of the files below `folder`, that of the brief; `read` gets the path of each. */
export function createIncludeReader(
  folder: string,
  read: (path: string) => void = () => {},
): IncludeReader {
  return (name) => {
    try {
      return readInside(folder, name, read);
    } catch (error) {
      return { problem: errorCode(error) === 'ENOENT' ? missing(name) : readProblem(error, name) };
    }
  };
}

function readInside(folder: string, name: string, read: (path: string) => void): IncludedText {
  const path = resolveInside(folder, name);
  if (path === undefined) return { problem: outside(name) };
  // A pipe would never end.
  if (!statSync(path).isFile()) return { problem: notAFile(name) };
  const file = join(folder, name);
  const { bytes, problem } = readBounded(path, file);
  if (problem) return { problem };
  read(path);
  const { text, diagnostics } = decodeText(bytes, file);
  return text === undefined ? { problem: diagnostics[0] ?? notAFile(name) } : { file, text };
}

function missing(file: string): Diagnostic {
  return {
    code: 'include-missing',
    severity: 'error',
    message: 'there is no such file to include',
    file,
    hint: 'write the path as it is from the folder of the brief',
  };
}

function outside(file: string): Diagnostic {
  return {
    code: 'include-outside',
    severity: 'error',
    message: 'this file lies outside the folder of the brief',
    file,
    hint: 'copy it into the folder of the brief; links that lead out of it do not count',
  };
}

function notAFile(file: string): Diagnostic {
  return {
    code: 'include-not-a-file',
    severity: 'error',
    message: 'this is no file that can be included',
    file,
    hint: 'name a YAML file with actors, sources or glossary',
  };
}
