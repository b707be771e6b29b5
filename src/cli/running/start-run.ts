// What every run begins with: the options made out, and the template they name read.

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { type RunSettings, textsOf } from '../../examine.ts';
import { isEditionFile } from '../../files/editions/read-edition.ts';
import type { Design } from '../../files/look/read-design.ts';
import { timeOfBuild } from '../arguments/clock.ts';
import type { BuildOptions, CheckOptions } from '../arguments/options.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { withProgress } from '../reporting/progress.ts';
import { createReporter } from '../reporting/report.ts';
import { BAD_BRIEF, type ExitCode } from './exit-code.ts';
import type { Reporter } from './outcome.ts';
import type { World } from './world.ts';

/** What the briefs of a run share. */
export interface Shared {
  readonly settings: RunSettings;
  /** The template that the settings name, read. */
  readonly design: Design | undefined;
  readonly reporter: Reporter;
  readonly world: World;
}

/** What is done with how many briefs. */
export interface Work {
  /** What a brief will be, e.g. `built`. */
  readonly verb: string;
  readonly briefs: number;
  readonly go: (shared: Shared) => Promise<ExitCode>;
}

/** Prepares the run that `options` describe and goes. */
export async function startRun(
  options: CheckOptions & Partial<Pick<BuildOptions, 'format' | 'emit'>>,
  world: World,
  { verb, briefs, go }: Work,
): Promise<ExitCode> {
  const { template } = options;
  // `--emit structure` needs the PDF.
  const formats = options.emit ? undefined : options.format;
  const settings = { ...settingsOf(options, briefs, world), formats };
  const reporter = createReporter(options, verb, world);
  const design = template === undefined ? undefined : await readNamed(template, reporter);
  if (template !== undefined && design === undefined) {
    reporter.end();
    return BAD_BRIEF;
  }
  const shown = withProgress(reporter, briefs, options, world);
  return go({ settings, design, reporter: shown, world });
}

/** What the options say of so many briefs, at this moment. */
export function settingsOf(options: CheckOptions, briefs: number, world: World): RunSettings {
  const { template, set: overrides = [], strict = false, page, since, audience } = options;
  if (since !== undefined && briefs > 1 && isEditionFile(since)) {
    throw new UsageError(
      `--since ${since} is one edition, but there are ${briefs} briefs; name one, or a git revision`,
    );
  }
  return {
    ...timeOfBuild(options.now, world.env),
    template,
    overrides,
    strict,
    page,
    since,
    audience,
  };
}

// Read before the first brief, so that its problems are told once.
async function readNamed(name: string, reporter: Reporter): Promise<Design | undefined> {
  const { readDesign } = await import('../../files/look/read-design.ts');
  const { design, template, diagnostics } = readDesign(name);
  refuseIfUnknown(name, diagnostics);
  if (diagnostics.length > 0) {
    const texts = textsOf(template);
    reporter.tell({ kind: 'template', file: name, diagnostics, silenced: [], texts });
  }
  return hasErrors(diagnostics) ? undefined : design;
}

/** A wrong name on the command line is a wrong command line. */
export function refuseIfUnknown(name: string, diagnostics: readonly Diagnostic[]): void {
  const unknown = diagnostics.find(
    ({ code, file }) => code === 'template-unknown' && file === name,
  );
  if (unknown) throw new UsageError(`${unknown.message}\n${unknown.hint ?? ''}`.trim());
}
