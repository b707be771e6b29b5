// The loop of `build` and `check`: one brief after another, a bad one doesn't stop the rest.

import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { createRun, type Examined, examine, type Run } from '../../examine.ts';
import { BAD_BRIEF, BUG, type ExitCode, FINE, worst } from './exit-code.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Shared } from './start-run.ts';
import { turnOfEvents } from './turn-of-events.ts';

/** One brief, and what is done with its document; that may add to what came of it. */
export interface Job {
  readonly file: string;
  readonly finish: (examined: Examined, outcome: Outcome) => Outcome | Promise<Outcome>;
}

/** Does the jobs in turn and tells each as it is done. */
export async function runBriefs(jobs: readonly Job[], shared: Shared): Promise<ExitCode> {
  const run = createRun(shared.settings, shared.design);
  const codes = new Set<ExitCode>();
  for (const job of jobs) {
    codes.add(await runJob(job, run, shared));
    if (jobs.length > 1) await turnOfEvents();
  }
  shared.reporter.end();
  return worst([...codes]);
}

async function runJob(job: Job, run: Run, { reporter, world }: Shared): Promise<ExitCode> {
  try {
    const examined = await examine(job.file, run, world.stdin);
    const outcome = await job.finish(examined, outcomeOf(examined));
    reporter.tell(outcome);
    return hasErrors(outcome.diagnostics) ? BAD_BRIEF : FINE;
  } catch (error) {
    reporter.tellBug(error, job.file);
    return BUG;
  }
}
