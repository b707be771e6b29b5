// The end of a command that watched files: a library may have left a folder open behind it.

import type { ExitCode } from './exit-code.ts';
import type { World } from './world.ts';

/** Long enough for what was printed last to be read. */
const GRACE = 250;

/**
 * Ends the process with this status unless it ends by itself. A watcher that is closed while it
 * still looks through a folder can leave it watched (chokidar 5), which would keep the process
 * alive for ever.
 */
export function leaveSoon(code: ExitCode, world: World): ExitCode {
  setTimeout(() => world.exit?.(code), GRACE).unref();
  return code;
}
