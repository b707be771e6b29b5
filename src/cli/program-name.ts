// What the user types to run this program.

import type { Environment } from './running/world.ts';

/** `briefing`, or `npx briefing` for somebody who runs it so, as it is found in this folder only. */
export function programName({ npm_command: command }: Environment): string {
  return command === 'exec' ? 'npx briefing' : 'briefing';
}
