// The end of a run: nothing that was to be printed is lost without a word.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { whyNotWritten } from '../../files/disk/write-reasons.ts';
import type { StandardOutput } from '../../files/program/standard-output.ts';
import { BAD_BRIEF, DIFFERENT, type ExitCode, FINE } from './exit-code.ts';
import type { World } from './world.ts';

/** Waits until all is written. `code` if it could be; else it is told, and no success. */
export async function allWritten(
  code: ExitCode,
  stdout: StandardOutput,
  stderr: StandardOutput,
): Promise<ExitCode> {
  const lost = await stdout.settled();
  if (lost !== undefined)
    stderr.write(`error: what was printed is not whole: ${whyNotWritten(lost)}\n`);
  const unheard = await stderr.settled();
  const isWhole = lost === undefined && unheard === undefined;
  return isWhole || (code !== FINE && code !== DIFFERENT) ? code : BAD_BRIEF;
}

/** Prints a document on standard output; what kept it from being printed whole. */
export async function printDocument(
  document: string | Uint8Array,
  { stdout }: World,
): Promise<Diagnostic | undefined> {
  stdout.write(document);
  const code = await stdout.settled?.();
  if (code === undefined) return undefined;
  return {
    code: 'cannot-write',
    severity: 'error',
    message: `the document could not be printed whole: ${whyNotWritten(code)}`,
    file: '<stdout>',
    hint: 'what was written of it is no document; make room, or choose another place with -o',
  };
}
