// `briefing check`: all problems of briefs, nothing written.

import type { ExitCode } from './exit-code.ts';
import { inputFiles } from './inputs.ts';
import type { CheckOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { runBriefs } from './run-briefs.ts';
import { startRun } from './start-run.ts';
import type { World } from './world.ts';

/** Checks the named briefs, else all in the folder `briefs`; takes the same way as a build. */
export async function check(
  named: readonly string[],
  options: CheckOptions,
  world: World,
): Promise<ExitCode> {
  const files = inputFiles(named);
  const jobs = files.map((file) => ({ file, finish: (_: unknown, outcome: Outcome) => outcome }));
  const go = runBriefs.bind(undefined, jobs);
  return startRun(options, world, { verb: 'checked', briefs: files.length, go });
}
