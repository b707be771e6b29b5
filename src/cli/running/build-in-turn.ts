// Builds briefs one after another in this thread: the quickest way for a few.

import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Examined } from '../../examine.ts';
import { writeFile } from '../../files/disk/write-file.ts';
import type { BuildOptions } from '../arguments/options.ts';
import { printDocument } from './all-written.ts';
import { emitStage } from './emit-stage.ts';
import type { ExitCode } from './exit-code.ts';
import { uninterrupted } from './interrupts.ts';
import { type Outcome, withWritten } from './outcome.ts';
import { outputsOf, type Task } from './plan-outputs.ts';
import { runBriefs } from './run-briefs.ts';
import type { Shared } from './start-run.ts';
import type { World } from './world.ts';

/** Builds the briefs in turn, or prints what one step gave. */
export async function buildInTurn(
  tasks: readonly Task[],
  { emit }: BuildOptions,
  shared: Shared,
): Promise<ExitCode> {
  const { world } = shared;
  const jobs = tasks.map((task) => ({
    file: task.file,
    finish: (examined: Examined, outcome: Outcome) =>
      emit
        ? emitStage(emit, examined, outcome, world)
        : writeDocuments(task, examined, outcome, world),
  }));
  return runBriefs(jobs, { ...shared, settings: { ...shared.settings, lean: !emit } });
}

async function writeDocuments(
  task: Task,
  { documents, inputs }: Examined,
  outcome: Outcome,
  world: World,
): Promise<Outcome> {
  if (hasErrors(outcome.diagnostics)) return outcome;
  let told = outcome;
  for (const { output, bytes } of outputsOf(task, documents)) {
    const problem =
      output === '-'
        ? await printDocument(bytes, world)
        : await uninterrupted(world, () => writeFile(output, bytes, inputs));
    told = withWritten(told, output, problem);
  }
  return told;
}
