// Builds that nobody sees, while nobody waits: code that has run a few times runs several times faster.

import { turnOfEvents } from './turn-of-events.ts';

/** After so many builds there is little more to gain. */
const ROUNDS = 8;
/** A long document is warm after its first build, and nobody wants to wait behind another one. */
const LONGEST = 400;

/** Calls `build` a few times, as long as `isIdle`. */
export async function warmUp(build: () => Promise<unknown>, isIdle: () => boolean): Promise<void> {
  for (let round = 0; round < ROUNDS && isIdle(); round++) {
    const begun = performance.now();
    try {
      await build();
    } catch {
      // Told when it was built in earnest.
      return;
    }
    if (performance.now() - begun > LONGEST) return;
    // Whatever came meanwhile goes first.
    await turnOfEvents();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
