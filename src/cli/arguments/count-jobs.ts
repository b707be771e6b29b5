// How many briefs are built at a time.

import { availableParallelism, totalmem } from 'node:os';
import { InvalidArgumentError } from 'commander';

// Starting a worker and warming it up takes it about a second: as long as so many warm briefs.
const WORTH_A_WORKER = 32;
const MEMORY_OF_WORKER = 512 * 2 ** 20;
const MOST_JOBS = 256;

/** Reads the value of `--jobs`. */
export function parseJobs(value: string): number {
  const jobs = Number(value);
  if (/^\d+$/.test(value) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`Write a number from 1 to ${MOST_JOBS}.`);
}

/** The jobs for so many briefs: as `wanted`, else what pays on this machine. */
export function countJobs(briefs: number, wanted: number | undefined): number {
  if (wanted !== undefined) return Math.min(wanted, briefs);
  const inMemory = Math.floor(totalmem() / MEMORY_OF_WORKER);
  const paying = Math.floor(briefs / WORTH_A_WORKER);
  return Math.max(1, Math.min(availableParallelism(), inMemory, paying));
}
