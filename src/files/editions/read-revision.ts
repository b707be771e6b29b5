// Reads a file as it was in an earlier commit, by asking git for that one object and nothing else.

import type { SpawnSyncReturns } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { fileTooLarge } from '../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../disk/paths.ts';
import type { Bytes } from '../disk/read-file.ts';
import { askGit } from './ask-git.ts';

/** A commit and the file in it; without a path, the file `beside` as it was then. */
export interface Revision {
  readonly commit: string;
  readonly path?: string;
  readonly beside: string | undefined;
}

/** Longer than any name of a commit. */
const LONGEST = 1000;

/** The bytes of the file in that commit, which the user knows as `name`. */
export function readRevision({ commit, path, beside }: Revision, name: string): Bytes {
  if (!isRevisionName(commit) || (path !== undefined && !isRevisionName(path)))
    return { problem: unknown(name) };
  const folder = path === undefined && beside !== undefined ? dirname(beside) : '.';
  const found = askGit(['rev-parse', '--verify', '--quiet', `${commit}^{commit}`], folder);
  const hash = found.stdout?.toString('latin1').trim() ?? '';
  if (found.error !== undefined) return { problem: failed(found.error, name) };
  if (found.status !== 0 || !/^[0-9a-f]{40,64}$/.test(hash))
    return { problem: isNoRepository(found) ? noRepository(name) : unknown(name) };
  // `../` is the folder that git runs in; without it the path starts at the top of the repository.
  const blob = `${hash}:${path ?? `./${basename(beside ?? '')}`}`;
  const read = askGit(['cat-file', 'blob', blob], folder);
  if (read.error !== undefined) return { problem: failed(read.error, name) };
  return read.status === 0 ? { bytes: read.stdout } : { problem: withoutFile(commit, name) };
}

/** False for what begins with a hyphen and would be an option: no name of a commit does. */
export function isRevisionName(text: string): boolean {
  return text !== '' && text.length < LONGEST && !text.startsWith('-') && !/\p{Cc}/u.test(text);
}

function isNoRepository({ stderr }: SpawnSyncReturns<Buffer>): boolean {
  return /not a git repository|dubious ownership/.test(stderr.toString('utf8'));
}

function failed(error: Error, file: string): Diagnostic {
  const code = errorCode(error);
  if (code === 'ENOBUFS') return fileTooLarge(file);
  if (code === 'ENOENT')
    return problem('git-missing', 'there is no such file, and no git to ask for a revision', file);
  if (code === undefined) throw error;
  return problem('git-failed', `git could not be run (${code})`, file);
}

function unknown(file: string): Diagnostic {
  const message = 'this is neither a file nor a revision of the repository';
  return problem(
    'revision-unknown',
    message,
    file,
    'name a file, a PDF, or a revision such as HEAD~1',
  );
}

function noRepository(file: string): Diagnostic {
  const message = 'there is no such file, and no git repository that could have it as a revision';
  return problem('revision-unknown', message, file, 'name a YAML file or a PDF of the old edition');
}

function withoutFile(commit: string, file: string): Diagnostic {
  const message = `${commit} has no such file`;
  const hint = 'write REVISION:path if the brief had another name then';
  return problem('revision-without-file', message, file, hint);
}

function problem(code: string, message: string, file: string, hint?: string): Diagnostic {
  return { code, severity: 'error', message, file, ...(hint !== undefined && { hint }) };
}
