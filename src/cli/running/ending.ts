// How a run ends: its exit statuses, on which scripts rely, and what leads to them.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { whyNotWritten } from '../../files/disk/write-file.ts';
import type { StandardOutput } from '../../files/program/standard-output.ts';
import type { World } from './world.ts';

/** All is well; there may be warnings. */
export const FINE = 0;
/** A brief has errors. */
export const BAD_BRIEF = 1;
/** The command line is wrong. */
export const WRONG_USAGE = 2;
/** `diff --exit-code`: the editions differ in substance. */
export const DIFFERENT = 3;
/** A bug of ours (`EX_SOFTWARE` in sysexits.h). */
export const BUG = 70;

/** Stopped by Ctrl-C or another signal (as a shell says it). */
export const INTERRUPTED = 130;

export type ExitCode =
  | typeof FINE
  | typeof BAD_BRIEF
  | typeof WRONG_USAGE
  | typeof DIFFERENT
  | typeof BUG
  | typeof INTERRUPTED;

/** The one of several statuses that says most: a bug before errors, errors before success. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  const bad = [BUG, WRONG_USAGE, BAD_BRIEF] as const;
  return bad.find((code) => codes.includes(code)) ?? FINE;
}

/** Thrown by commands before they do anything; printed as one line, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A wrong name on the command line is a wrong command line. */
export function refuseIfUnknown(name: string, diagnostics: readonly Diagnostic[]): void {
  const unknown = diagnostics.find(
    ({ code, file }) => code === 'template-unknown' && file === name,
  );
  if (unknown) throw new UsageError(`${unknown.message}\n${unknown.hint ?? ''}`.trim());
}

/** Says in one line that the program has a bug; `what` was being done. With `--debug`, the stack. */
export function reportBug(error: unknown, what: string, debug: boolean, world: World): void {
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const ask = 'please report it with the brief, if you may share it';
  const more = debug ? '' : ' (--debug shows where it happened)';
  world.stderr.write(
    `briefing: this is a bug of ours, not of ${what}: ${message}; ${ask}${more}\n`,
  );
  if (debug && error instanceof Error) world.stderr.write(`${error.stack}\n`);
}

/**
 * Waits until all is written, so that nothing printed is lost without a word. `code` if it could be;
 * else it is told, and no success.
 */
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
