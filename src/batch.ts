// Works through a long list on worker threads: bounded, results in the order of the list.

import { Tinypool } from 'tinypool';

/** What came of one task: its result, or the error that its worker ended with. */
export type Finished<Task, Result> =
  | { readonly task: Task; readonly result: Result; readonly error?: never }
  | { readonly task: Task; readonly result?: never; readonly error: Error };

/** How a batch is worked through. */
export interface BatchOptions {
  /** Path of the module whose export `work` does one task. */
  readonly program: string;
  /** How many worker threads. */
  readonly jobs: number;
  /** What `settingsOfBatch` gives in the workers; buffers in it may be shared. */
  readonly settings?: unknown;
  /** Ends the batch: no further task is begun, those under way are given up. */
  readonly signal?: AbortSignal;
}

// Results that wait for an earlier one are held in memory: so many for each worker.
const AHEAD = 16;

/** Does the tasks and gives what came of each, in order. A task that crashes its worker ends alone. */
export async function* runBatch<Task, Result>(
  tasks: readonly Task[],
  options: BatchOptions,
): AsyncGenerator<Finished<Task, Result>, void, void> {
  const { jobs, signal } = options;
  const pool = startPool(options);
  const failure = watchForFailure(pool);
  const stop = (): void => void pool.destroy();
  signal?.addEventListener('abort', stop);
  try {
    for await (const finished of inOrder<Task, Result>(tasks, pool, jobs * AHEAD, signal)) {
      if (failure.error) throw failure.error;
      // What was given up is no result.
      if (!(signal?.aborted && finished.error)) yield finished;
    }
  } finally {
    failure.unwatch();
    signal?.removeEventListener('abort', stop);
    await end(pool);
  }
}

async function* inOrder<Task, Result>(
  tasks: readonly Task[],
  pool: Tinypool,
  ahead: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Finished<Task, Result>, void, void> {
  const begun: Promise<Finished<Task, Result>>[] = [];
  for (const task of tasks) {
    if (signal?.aborted) break;
    begun.push(settled(task, pool.run(task)));
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (;;) {
    const first = begun.shift();
    if (first === undefined) return;
    yield await first;
  }
}

/** In a worker: the settings of the batch that it works for. */
export function settingsOfBatch<Settings>(): Settings {
  return Tinypool.workerData as Settings;
}

// All workers start at once and stay: a list that is worth threads keeps them busy to its end.
function startPool({ program, jobs, settings }: BatchOptions): Tinypool {
  return new Tinypool({
    filename: program,
    name: 'work',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
  });
}

/**
 * Stops all workers. The pool waits for each by Node's `once`, which asks a worker that fails while
 * it is stopped for a method that the pool's workers lack.
 */
async function end(pool: Tinypool): Promise<void> {
  for (const worker of pool.threads as { removeListener?: () => void }[])
    worker.removeListener ??= () => {};
  try {
    await pool.destroy();
  } catch {
    // It failed, and so has stopped; its tasks were told.
  }
}

interface Failure {
  error: Error | undefined;
  unwatch(): void;
}

// The pool says by an event, not by a task, that a worker could not start: then none ever will.
function watchForFailure(pool: Tinypool): Failure {
  // A worker that starts in the place of a crashed one doesn't keep the process alive by itself.
  const alive = setInterval(() => {}, 60_000);
  const failure: Failure = { error: undefined, unwatch: () => clearInterval(alive) };
  pool.on('error', (error: Error) => {
    failure.error ??= error;
    void end(pool);
  });
  return failure;
}

// Awaited much later than begun, so a rejection must not stand alone meanwhile.
async function settled<Task, Result>(
  task: Task,
  running: Promise<Result>,
): Promise<Finished<Task, Result>> {
  try {
    return { task, result: await running };
  } catch (error) {
    return { task, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
