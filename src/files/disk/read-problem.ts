// Says in words why a file could not be read or written, from the code of the system's error.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { likelyBrief } from '../brief/likely-brief.ts';
import { errorCode } from './error-code.ts';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

const missing: Problem = {
  code: 'file-missing',
  message: 'there is no such file',
  hint: 'check the path; it starts in the folder you are in',
};

const denied: Problem = {
  code: 'file-unreadable',
  message: 'the file may not be read',
  hint: 'change the permissions of the file',
};

const problems: Readonly<Record<string, Problem>> = {
  ENOENT: missing,
  // A NUL in a path: no system has such a file.
  ERR_INVALID_ARG_VALUE: missing,
  ENOTDIR: {
    code: 'file-missing',
    message: 'there is no such file: a part of its path is a file, not a folder',
  },
  EACCES: denied,
  EPERM: denied,
  EISDIR: {
    code: 'file-is-folder',
    message: 'this is a folder, not a file',
    hint: 'name the files in it, e.g. `briefing build folder/*.yaml`',
  },
  ELOOP: { code: 'file-unreadable', message: 'the file is a symbolic link to itself' },
  ENXIO: {
    code: 'file-unreadable',
    message: 'this is a pipe, a socket or a device, not a file',
    hint: 'write what comes out of it into a file, or read it from standard input (-)',
  },
  EAGAIN: { code: 'file-unreadable', message: 'nothing can be read from this device now' },
  EIO: { code: 'file-unreadable', message: 'the disk does not give it out' },
  EMFILE: { code: 'file-unreadable', message: 'too many files are open' },
  ENFILE: { code: 'file-unreadable', message: 'too many files are open' },
  ENAMETOOLONG: { code: 'file-missing', message: 'the path of the file is too long' },
};

/** A diagnostic for a failed read; an error that is not the system's is a bug and thrown again. */
export function readProblem(error: unknown, file: string): Diagnostic {
  const systemCode = errorCode(error);
  if (systemCode === undefined) throw error;
  const { code, message, hint } = problems[systemCode] ?? {
    code: 'file-unreadable',
    message: `the file could not be read (${systemCode})`,
  };
  if (code === missing.code && ADDRESS.test(file)) return address(file);
  const near = code === missing.code ? likelyBrief(file) : undefined;
  const help = near === undefined ? hint : `did you mean ${near}?`;
  return { code, severity: 'error', message, file, ...(help && { hint: help }) };
}

const ADDRESS = /^(?:https?|ftp|file):\/\//i;

function address(file: string): Diagnostic {
  const message = 'this is an address, and nothing is fetched from the network';
  const hint = 'save the page as a file and name that';
  return { code: missing.code, severity: 'error', message, file, hint };
}
