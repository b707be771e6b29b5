// A pause between two briefs in which the event loop comes around.

/**
 * Waits for one turn of the event loop. What a finished document leaves to it is let go (without
 * that every document of a run stays in memory) and signals arrive.
 */
export function turnOfEvents(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
