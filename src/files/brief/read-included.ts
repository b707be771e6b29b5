// Reads the files that a brief includes, none of them outside the brief's folder.

import { dirname, join, resolve } from 'node:path';
import type { IncludedText, IncludeReader } from '../../brief/include/include.ts';
import { decodeText } from '../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isInside } from '../disk/paths.ts';
import { type ReasonAgainst, readInside } from '../disk/read-file.ts';
import { type Revision, readRevision } from '../editions/read-revision.ts';

/** A reader of the files below `folder`, that of the brief; `read` gets the path of each. */
export function createIncludeReader(
  folder: string,
  read: (path: string) => void = () => {},
): IncludeReader {
  return (name) => {
    const file = join(folder, name);
    const found = readInside(folder, name, { shown: file });
    if (found.problem) return { problem: PROBLEMS[found.reason]?.(name) ?? found.problem };
    read(found.path);
    return decoded(found.bytes, file, name);
  };
}

function decoded(bytes: Uint8Array, file: string, name: string): IncludedText {
  const { text, diagnostics } = decodeText(bytes, file);
  return text === undefined ? { problem: diagnostics[0] ?? notAFile(name) } : { file, text };
}

/** A reader of what a brief of an earlier commit includes, as it was then. */
export function createCommittedReader({ commit, path, beside }: Revision): IncludeReader {
  return (name) => {
    const brief = path ?? beside;
    const folder = dirname(brief ?? '');
    if (brief === undefined || !isInside(resolve('/', folder), resolve('/', folder, name)))
      return { problem: outside(name) };
    const wanted = join(folder, name);
    const file = `${commit}:${wanted}`;
    const at = path === undefined ? { beside: wanted } : { path: wanted, beside };
    const read = readRevision({ commit, ...at }, file);
    return read.problem ? { problem: read.problem } : decoded(read.bytes, file, name);
  };
}

const PROBLEMS: Readonly<Partial<Record<ReasonAgainst, (file: string) => Diagnostic>>> = {
  missing,
  outside,
  'no file': notAFile,
};

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
