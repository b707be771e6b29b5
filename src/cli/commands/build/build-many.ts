// Builds many briefs on worker threads and tells them in the order in which they were named.

import { type Finished, runBatch } from '../../../batch.ts';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { closeWriteGate, createWriteGate } from '../../../files/disk/write-gate.ts';
import { packagePath } from '../../../files/package-root.ts';
import { BAD_BRIEF, BUG, type ExitCode, FINE, INTERRUPTED, worst } from '../../running/ending.ts';
import { onInterrupt } from '../../running/interrupts.ts';
import type { Outcome, Reporter } from '../../running/outcome.ts';
import type { Task } from '../../running/outputs.ts';
import type { Shared } from '../../running/run-briefs.ts';
import type { WorkerSettings } from './brief-worker.ts';

// From the sources too, the compiled file is run: Node 20 reads no TypeScript.
const PROGRAM = packagePath('dist', 'library', 'batch-worker.js');

/** Builds the briefs, `jobs` at a time. */
export async function buildMany(
  tasks: readonly Task[],
  jobs: number,
  { settings: run, reporter, world }: Shared,
): Promise<ExitCode> {
  const settings: WorkerSettings = { run, gate: createWriteGate() };
  const stop = new AbortController();
  const undo = onInterrupt(world, () => {
    closeWriteGate(settings.gate);
    stop.abort();
  });
  const codes = new Set<ExitCode>();
  const batch = { program: PROGRAM, jobs, settings, signal: stop.signal };
  try {
    for await (const finished of runBatch<Task, Outcome | undefined>(tasks, batch)) {
      codes.add(tell(finished, reporter));
    }
  } finally {
    undo();
  }
  reporter.end(stop.signal.aborted);
  return stop.signal.aborted ? INTERRUPTED : worst([...codes]);
}

function tell(
  { task, result, error }: Finished<Task, Outcome | undefined>,
  reporter: Reporter,
): ExitCode {
  if (error) {
    reporter.tellBug(error, task.file);
    return BUG;
  }
  // Stopped before its document was written.
  if (result === undefined) return FINE;
  reporter.tell(result);
  return hasErrors(result.diagnostics) ? BAD_BRIEF : FINE;
}
