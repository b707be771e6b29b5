// `briefing build`: documents of briefs.

import { availableParallelism, totalmem } from 'node:os';
import { inputFiles } from '../../arguments/options.ts';
import { type ExitCode, UsageError } from '../../running/ending.ts';
import { planOutputs, refuseMixedOutput, type Task } from '../../running/outputs.ts';
import { type Shared, startRun } from '../../running/run-briefs.ts';
import type { World } from '../../running/world.ts';
import type { BuildOptions } from './command.ts';

/** Builds the named briefs, else all in the folder `briefs`. */
export async function build(
  named: readonly string[],
  options: BuildOptions,
  world: World,
): Promise<ExitCode> {
  const files = inputFiles(named);
  const tasks = planTasks(files, options);
  if (!options.emit) refuseMixedOutput(tasks, options.json, world);
  if (options.watch) return watch(tasks, options, world);
  const go = (shared: Shared): Promise<ExitCode> => buildTasks(tasks, options, shared);
  // `--emit structure` needs the PDF.
  const formats = options.emit ? undefined : options.format;
  return startRun(options, world, { verb: 'built', files, formats, go });
}

async function watch(
  tasks: readonly Task[],
  options: BuildOptions,
  world: World,
): Promise<ExitCode> {
  if (tasks.some(({ file, output }) => file === '-' || output === '-'))
    throw new UsageError('--watch waits for files to change; name a file, and another for -o');
  return (await import('./watch-briefs.ts')).watchBriefs(tasks, options, world);
}

function planTasks(files: readonly string[], options: BuildOptions): Task[] {
  const { emit, output, audience, format } = options;
  if (emit && files.length > 1) throw new UsageError('--emit prints one brief; name one file');
  return emit ? planOutputs(files, '-', audience) : planOutputs(files, output, audience, format);
}

// Each way loads only what it needs: with workers, the typesetter isn't wanted here.
async function buildTasks(
  tasks: readonly Task[],
  options: BuildOptions,
  shared: Shared,
): Promise<ExitCode> {
  // Only this thread has the standard streams.
  const streams = tasks.some(({ file, output }) => file === '-' || output === '-');
  const jobs = streams ? 1 : countJobs(tasks.length, options.jobs);
  return jobs > 1
    ? (await import('./build-many.ts')).buildMany(tasks, jobs, shared)
    : (await import('./build-in-turn.ts')).buildInTurn(tasks, options, shared);
}

// Starting a worker and warming it up takes it about a second: as long as so many warm briefs.
const WORTH_A_WORKER = 32;
const MEMORY_OF_WORKER = 512 * 2 ** 20;

/** The jobs for so many briefs: as `wanted`, else what pays on this machine. */
export function countJobs(briefs: number, wanted: number | undefined): number {
  if (wanted !== undefined) return Math.min(wanted, briefs);
  const inMemory = Math.floor(totalmem() / MEMORY_OF_WORKER);
  const paying = Math.floor(briefs / WORTH_A_WORKER);
  return Math.max(1, Math.min(availableParallelism(), inMemory, paying));
}
