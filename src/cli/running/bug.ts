// A fault of this program, as opposed to one of the brief.

import type { World } from './world.ts';

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
