// The codes of the system's errors.

/** The `code` of a system error, e.g. `ENOENT`; undefined if the value is no such error. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** True of what the system refused, as opposed to a fault of a program. */
export function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return errorCode(error) !== undefined && error instanceof Error && 'syscall' in error;
}
