// A run: the options made out, the template they name read, and one brief after another; a bad one
// doesn't stop the rest.

import type { Format } from '../../build/formats.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { createRun, type Examined, examine, type Run, type RunSettings } from '../../examine.ts';
import { isEditionFile } from '../../files/editions/read-edition.ts';
import type { Design } from '../../files/look/read-design.ts';
import { prepareForInput } from '../../files/program/v8-flags.ts';
import { textsOfTemplate } from '../../template/template-source.ts';
import { timeOfBuild } from '../arguments/clock.ts';
import type { CheckOptions } from '../arguments/options.ts';
import { withProgress } from '../reporting/progress.ts';
import { createReporter } from '../reporting/report.ts';
import {
  BAD_BRIEF,
  BUG,
  type ExitCode,
  FINE,
  refuseIfUnknown,
  UsageError,
  worst,
} from './ending.ts';
import { turnOfEvents } from './interrupts.ts';
import { type Outcome, outcomeOf, type Reporter } from './outcome.ts';
import type { World } from './world.ts';

/** What the briefs of a run share. */
export interface Shared {
  readonly settings: RunSettings;
  /** The template that the settings name, read. */
  readonly design: Design | undefined;
  readonly reporter: Reporter;
  readonly world: World;
}

/** What is done with which briefs. */
export interface Work {
  /** What a brief will be, e.g. `built`. */
  readonly verb: string;
  readonly files: readonly string[];
  /** The documents to make; all steps on the way are kept without it. */
  readonly formats?: readonly Format[] | undefined;
  readonly go: (shared: Shared) => Promise<ExitCode>;
}

/** Prepares the run that `options` describe and goes. */
export async function startRun(
  options: CheckOptions,
  world: World,
  { verb, files, formats, go }: Work,
): Promise<ExitCode> {
  const { template } = options;
  prepareForInput(files);
  const settings = { ...settingsOf(options, files.length, world), formats };
  const reporter = await createReporter(options, verb, world);
  const design = template === undefined ? undefined : await readNamed(template, reporter);
  if (template !== undefined && design === undefined) {
    reporter.end();
    return BAD_BRIEF;
  }
  const shown = withProgress(reporter, files.length, options, world);
  return go({ settings, design, reporter: shown, world });
}

/** What the options say of so many briefs, at this moment. */
export function settingsOf(options: CheckOptions, briefs: number, world: World): RunSettings {
  const { template, set = [], strict = false, page, since, audience } = options;
  const { embed, record, largePrint } = options;
  const overrides = [
    ...set,
    ...(embed === undefined ? [] : [{ path: 'embed', value: embed }]),
    ...(record === undefined ? [] : [{ path: 'design.record', value: record }]),
    ...(largePrint ? [{ path: 'design.large_print', value: 'true' }] : []),
  ];
  if (since !== undefined && briefs > 1 && isEditionFile(since)) {
    throw new UsageError(
      `--since ${since} is one edition, but there are ${briefs} briefs; name one, or a git revision`,
    );
  }
  const time = timeOfBuild(options.now, world.env);
  return { ...time, template, overrides, strict, page, since, audience };
}

// Read before the first brief, so that its problems are told once.
async function readNamed(name: string, reporter: Reporter): Promise<Design | undefined> {
  const { readDesign } = await import('../../files/look/read-design.ts');
  const { design, template, diagnostics } = readDesign(name);
  refuseIfUnknown(name, diagnostics);
  if (diagnostics.length > 0) {
    const texts = textsOfTemplate(template);
    reporter.tell({ kind: 'template', file: name, diagnostics, silenced: [], texts });
  }
  return hasErrors(diagnostics) ? undefined : design;
}

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
