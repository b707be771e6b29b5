// `briefing check`: all problems of briefs, nothing written but what `--fix` mends.

import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { inputFiles } from '../../arguments/options.ts';
import { type ExitCode, UsageError } from '../../running/ending.ts';
import type { Outcome } from '../../running/outcome.ts';
import { type Job, runBriefs, type Shared, startRun } from '../../running/run-briefs.ts';
import type { World } from '../../running/world.ts';
import type { CheckCommandOptions } from './command.ts';
import { fixableSlips, fixFiles } from './fix-files.ts';

/** Checks the named briefs, else all in the folder `briefs`; takes the same way as a build. */
export async function check(
  named: readonly string[],
  options: CheckCommandOptions,
  world: World,
): Promise<ExitCode> {
  const files = inputFiles(named);
  refuseIdleOptions(files, options);
  const go = async (shared: Shared): Promise<ExitCode> =>
    runBriefs(await jobsFor(files, options, world), shared);
  return startRun(options, world, { verb: 'checked', files, go });
}

function refuseIdleOptions(files: readonly string[], { fix, dryRun }: CheckCommandOptions): void {
  if (dryRun && !fix) throw new UsageError('--dry-run goes with --fix');
  if (fix && files.includes('-'))
    throw new UsageError('--fix mends files; what comes from standard input is none');
}

async function jobsFor(
  files: readonly string[],
  options: CheckCommandOptions,
  world: World,
): Promise<readonly Job[]> {
  const problems = options.fix
    ? await fixFiles(files, options, world)
    : new Map<string, readonly Diagnostic[]>();
  // After the fact, and no matter of `--strict`: what a page says does not hang on it.
  const slips = (file: string): readonly Diagnostic[] =>
    file === '-' || (options.fix && !options.dryRun) ? [] : fixableSlips(file);
  return files.map((file) => ({
    file,
    finish: (_, outcome): Outcome => ({
      ...outcome,
      diagnostics: [...outcome.diagnostics, ...slips(file), ...(problems.get(file) ?? [])],
    }),
  }));
}
