// The exit statuses of the program; scripts rely on them.

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
