// `briefing build`: documents of briefs.

import { prepareForInput } from '../../../files/program/small-input.ts';
import { countJobs } from '../../arguments/count-jobs.ts';
import { inputFiles } from '../../arguments/inputs.ts';
import type { BuildOptions } from '../../arguments/options.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { ExitCode } from '../../running/exit-code.ts';
import { planOutputs, type Task } from '../../running/plan-outputs.ts';
import { type Shared, startRun } from '../../running/start-run.ts';
import type { World } from '../../running/world.ts';

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
    ? (await import('../../running/build-many.ts')).buildMany(tasks, jobs, shared)
    : (await import('../../running/build-in-turn.ts')).buildInTurn(tasks, options, shared);
}
