// Ctrl-C and its like: what must not be cut in two is finished first.

import type { Signal, World } from './world.ts';

const SIGNALS: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Calls `act` at the first signal; the next one ends the process as usual. Gives what undoes this. */
export function onInterrupt(world: World, act: (signal: Signal) => void): () => void {
  const undo = (): void => {
    for (const [signal, listener] of listeners) world.off?.(signal, listener);
  };
  const listeners = SIGNALS.map((signal) => {
    const listener = (): void => {
      undo();
      act(signal);
    };
    return [signal, listener] as const;
  });
  for (const [signal, listener] of listeners) world.on?.(signal, listener);
  return undo;
}

/** Does `act` to its end; a signal that comes meanwhile takes effect afterwards. */
export async function uninterrupted<Result>(world: World, act: () => Result): Promise<Result> {
  let came: Signal | undefined;
  const undo = onInterrupt(world, (signal) => {
    came = signal;
  });
  const result = act();
  await turnOfEvents();
  undo();
  if (came !== undefined && world.pid !== undefined) world.kill?.(world.pid, came);
  return result;
}

/**
 * Waits for one turn of the event loop. What a finished document leaves to it is let go (without
 * that every document of a run stays in memory) and signals arrive.
 */
export function turnOfEvents(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
