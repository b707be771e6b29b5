// Runs a program in a thread of its own, within bounds of time and memory: what it works on may come
// from a stranger, and libraries take no limits.

import { Worker } from 'node:worker_threads';

export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Stands for a result that would have taken more than the bounds. */
export const BEYOND_BOUNDS: unique symbol = Symbol('beyond bounds');

const OFTEN = 40;

/** The first message of `program`, which finds `task` as its `workerData`. What it prints is lost. */
export function runBounded<Result>(
  program: string,
  task: unknown,
  { seconds, megabytes }: Bounds,
): Promise<Result | typeof BEYOND_BOUNDS> {
  const worker = new Worker(program, {
    workerData: task,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 4 },
  });
  const most = process.memoryUsage.rss() + megabytes * 1024 * 1024;
  return new Promise<Result | typeof BEYOND_BOUNDS>((resolve, reject) => {
    // The limits of a thread do not count what stands outside of V8's heap, as bytes do.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) resolve(BEYOND_BOUNDS);
    }, OFTEN);
    const clock = setTimeout(() => resolve(BEYOND_BOUNDS), seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(BEYOND_BOUNDS);
      else reject(error);
    });
    worker.once('exit', () => {
      clearInterval(watch);
      clearTimeout(clock);
      reject(new Error(`${program} ended without a result`));
    });
  }).finally(() => void worker.terminate());
}
