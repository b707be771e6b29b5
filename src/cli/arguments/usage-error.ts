// A command line that asks for something impossible; commander knows the simpler cases itself.

/** Thrown by commands before they do anything; printed as one line, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
