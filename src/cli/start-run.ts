// What every run begins with: the options made out, and the template they name read.

import { hasErrors } from '../diagnostics/diagnostic.ts';
import { createDesignReader, type DesignReader } from '../files/read-brief-design.ts';
import { readDesign } from '../files/read-design.ts';
import { timeOfBuild } from './clock.ts';
import { BAD_BRIEF, type ExitCode } from './exit-code.ts';
import type { CheckOptions } from './options.ts';
import type { Reporter } from './outcome.ts';
import { createReporter } from './report.ts';
import type { Shared } from './run-briefs.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** Prepares the run that `options` describe and hands it to `go`; `verb` is what a brief will be. */
export async function startRun(
  options: CheckOptions,
  verb: string,
  world: World,
  go: (shared: Shared) => Promise<ExitCode>,
): Promise<ExitCode> {
  const time = timeOfBuild(options.now, world.env);
  const reporter = createReporter(options, verb, world);
  const { template } = options;
  const designOf = template === undefined ? createDesignReader() : namedDesign(template, reporter);
  if (designOf === undefined) {
    reporter.end();
    return BAD_BRIEF;
  }
  const { set: overrides = [], strict = false, page, debug = false } = options;
  return go({ run: { ...time, designOf, overrides, strict, page }, reporter, debug, world });
}

// Read before the first brief, so that its problems are told once.
function namedDesign(name: string, reporter: Reporter): DesignReader | undefined {
  const { design, diagnostics } = readDesign(name);
  const unknown = diagnostics.find(
    ({ code, file }) => code === 'template-unknown' && file === name,
  );
  // A wrong name on the command line is a wrong command line.
  if (unknown) throw new UsageError(`${unknown.message}\n${unknown.hint ?? ''}`.trim());
  if (diagnostics.length > 0) {
    reporter.tell({ kind: 'template', file: name, diagnostics, silenced: [], texts: new Map() });
  }
  if (design === undefined || hasErrors(diagnostics)) return undefined;
  return () => ({ design, diagnostics: [] });
}
