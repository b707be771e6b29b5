// `briefing build`: documents of briefs.

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { prepareForInput } from '../files/small-input.ts';
import { writeFile } from '../files/write-file.ts';
import { emitStage } from './emit-stage.ts';
import type { Examined } from './examine.ts';
import type { ExitCode } from './exit-code.ts';
import { inputFiles } from './inputs.ts';
import type { BuildOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { planOutputs, type Task } from './plan-outputs.ts';
import { runBriefs } from './run-briefs.ts';
import { startRun } from './start-run.ts';
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
  prepareForInput(files);
  return startRun(options, 'built', world, (shared) => {
    const jobs = tasks.map((task) => ({
      file: task.file,
      finish: (examined: Examined, outcome: Outcome) =>
        options.emit
          ? emitStage(options.emit, examined, outcome, world)
          : writeDocument(task, examined, outcome, world),
    }));
    return runBriefs(jobs, shared);
  });
}

function planTasks(files: readonly string[], { emit, output }: BuildOptions): Task[] {
  if (emit && files.length > 1) throw new UsageError('--emit prints one brief; name one file');
  return planOutputs(files, emit ? '-' : output);
}

// One stream carries one thing, and a terminal is no place for a PDF.
function refuseMixedOutput(tasks: readonly Task[], { json }: BuildOptions, world: World): void {
  if (!tasks.some((task) => task.output === '-')) return;
  if (json)
    throw new UsageError('--json and the document cannot both go to standard output; use -o FILE');
  if (world.stdout.isTTY) {
    throw new UsageError(
      'a PDF is not for the terminal; use -o FILE, or send the output to a file',
    );
  }
}

function writeDocument(task: Task, examined: Examined, outcome: Outcome, world: World): Outcome {
  const { pdf, inputs } = examined;
  if (pdf === undefined || hasErrors(outcome.diagnostics)) return outcome;
  if (task.output === '-') {
    world.stdout.write(pdf);
    return { ...outcome, output: '-' };
  }
  const problem: Diagnostic | undefined = writeFile(task.output, pdf, inputs);
  if (problem) return { ...outcome, diagnostics: [...outcome.diagnostics, problem] };
  return { ...outcome, output: task.output };
}
