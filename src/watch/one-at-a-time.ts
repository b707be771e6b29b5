// Work that is asked for while it is being done is done once more afterwards, not twice at a time.

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
