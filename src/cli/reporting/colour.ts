// Whether to colour what is printed (https://no-color.org, https://force-color.org).

import type { Environment, Output } from '../running/world.ts';

/** True if `output` is a terminal, unless NO_COLOR or FORCE_COLOR says otherwise. */
export function wantsColour(output: Output, env: Environment): boolean {
  if (env.NO_COLOR) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return output.isTTY === true && env.TERM !== 'dumb';
}
