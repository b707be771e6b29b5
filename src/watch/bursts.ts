// Many changes in quick succession become one: editors save in several steps, and what changes
// during a build is built once more afterwards, not twice at a time.

// Long enough for the steps of one save, too short to be noticed.
const SETTLED = 60;
/** Whatever keeps writing, something is seen of it now and then. */
const PATIENCE = 500;

/** Collects paths and hands them to `act` when no more come. */
export function bursts(act: (paths: ReadonlySet<string>) => void): {
  add(path: string): void;
  end(): void;
} {
  let paths = new Set<string>();
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    const burst = paths;
    paths = new Set();
    act(burst);
  };
  return {
    add(path) {
      const now = performance.now();
      if (paths.size === 0) since = now;
      paths.add(path);
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(SETTLED, since + PATIENCE - now)));
    },
    end: () => clearTimeout(timer),
  };
}

/** Asks for `work` on these paths; what is asked for meanwhile is put together. */
export function oneAtATime(
  work: (paths: ReadonlySet<string>) => Promise<void>,
): (paths: Iterable<string>) => Promise<void> {
  let waiting: Set<string> | undefined;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    for (;;) {
      const paths = waiting;
      if (paths === undefined) return;
      waiting = undefined;
      await work(paths);
    }
  };
  return (paths) => {
    waiting = new Set([...(waiting ?? []), ...paths]);
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
