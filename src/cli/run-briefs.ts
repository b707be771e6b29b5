// The loop of `build` and `check`: one brief after another, a bad one doesn't stop the rest.

import { hasErrors } from '../diagnostics/diagnostic.ts';
import { reportBug } from './bug.ts';
import { type Examined, examine, type Run } from './examine.ts';
import { BAD_BRIEF, BUG, type ExitCode, FINE, worst } from './exit-code.ts';
import type { Outcome, Reporter } from './outcome.ts';
import type { World } from './world.ts';

/** One brief, and what is done with its document; that may add to what came of it. */
export interface Job {
  readonly file: string;
  readonly finish: (examined: Examined, outcome: Outcome) => Outcome;
}

/** What the jobs share. */
export interface Shared {
  readonly run: Run;
  readonly reporter: Reporter;
  readonly debug: boolean;
  readonly world: World;
}

/** Does the jobs in turn and tells each as it is done. */
export async function runBriefs(jobs: readonly Job[], shared: Shared): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const job of jobs) codes.push(await runJob(job, shared));
  shared.reporter.end();
  return worst(codes);
}

async function runJob(job: Job, { run, reporter, debug, world }: Shared): Promise<ExitCode> {
  try {
    const examined = await examine(job.file, run, world);
    const outcome = job.finish(examined, outcomeOf(examined));
    reporter.tell(outcome);
    return hasErrors(outcome.diagnostics) ? BAD_BRIEF : FINE;
  } catch (error) {
    reportBug(error, job.file, debug, world);
    return BUG;
  }
}

function outcomeOf({ name, text, template, silenced, diagnostics }: Examined): Outcome {
  const parts = template ? [...template.files] : [];
  const texts = new Map(parts.map(([path, part]) => [`${template?.name}/${path}`, part]));
  if (text !== undefined) texts.set(name, text);
  return { kind: 'brief', file: name, diagnostics, silenced, texts };
}
