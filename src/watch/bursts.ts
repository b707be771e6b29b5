// Many changes in quick succession become one: editors save in several steps.

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
