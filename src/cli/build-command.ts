// `briefing build`: documents of briefs.

import { prepareForInput } from '../files/small-input.ts';
import { countJobs } from './count-jobs.ts';
import type { ExitCode } from './exit-code.ts';
import { inputFiles } from './inputs.ts';
import type { BuildOptions } from './options.ts';
import { planOutputs, type Task } from './plan-outputs.ts';
import { type Shared, startRun } from './start-run.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** Builds the named briefs, else all in the folder `briefs`. */
export async function build(
  named: readonly string[],
  options: BuildOptions,
  world: World,
): Promise<ExitCode> {
  const files = inputFiles(named);
  const tasks = planTasks(files, options);
  if (!options.emit) refuseMixedOutput(tasks, options, world);
  if (options.watch) return watch(tasks, options, world);
  prepareForInput(files);
  const go = (shared: Shared): Promise<ExitCode> => buildTasks(tasks, options, shared);
  return startRun(options, world, { verb: 'built', briefs: tasks.length, go });
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

// One stream carries one thing, and a terminal is no place for a PDF.
function refuseMixedOutput(
  tasks: readonly Task[],
  { json, format }: BuildOptions,
  world: World,
): void {
  if (!tasks.some((task) => task.output === '-')) return;
  if (json)
    throw new UsageError('--json and the document cannot both go to standard output; use -o FILE');
  if (world.stdout.isTTY && format.includes('pdf')) {
    throw new UsageError(
      'a PDF is not for the terminal; use -o FILE, or send the output to a file',
    );
  }
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
