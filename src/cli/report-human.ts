// Tells a run to a person: problems with code frames on stderr, written paths on stdout.

import { pathText } from '../brief/path-text.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { reportBug } from './bug.ts';
import { wantsColour } from './colour.ts';
import type { ReportOptions } from './options.ts';
import type { Outcome, Reporter } from './outcome.ts';
import { summaryLine } from './summary-line.ts';
import { count, emptyTally } from './tally.ts';
import type { World } from './world.ts';

/** A reporter for people; with `--quiet` it tells the errors only. */
export function reportForHumans(options: ReportOptions, verb: string, world: World): Reporter {
  const tally = emptyTally();
  const quiet = options.quiet === true;
  return {
    tell(outcome) {
      count(tally, outcome);
      printProblems(outcome, quiet, world);
      if (verb === 'checked' && !quiet) printSilenced(outcome, world);
      const { output } = outcome;
      if (output !== undefined && output !== '-' && !quiet) world.stdout.write(`${output}\n`);
    },
    tellBug(error, what) {
      tally.bugs += 1;
      reportBug(error, what, options.debug === true, world);
    },
    end(interrupted) {
      if (!quiet) world.stderr.write(`${summaryLine(tally, verb, interrupted)}\n`);
    },
  };
}

/** Prints the problems of an outcome; with `quiet` the errors only. */
export function printProblems(outcome: Outcome, quiet: boolean, world: World): void {
  const colour = wantsColour(world.stderr, world.env);
  for (const diagnostic of sortDiagnostics(outcome.diagnostics)) {
    if (quiet && !hasErrors([diagnostic])) continue;
    const text = outcome.texts.get(diagnostic.file);
    world.stderr.write(`${formatDiagnostic(diagnostic, text, { colour })}\n\n`);
  }
}

// Whoever reads a brief after its author should know what was waved through.
function printSilenced({ file, silenced }: Outcome, world: World): void {
  for (const { code, path, reason } of silenced) {
    world.stderr.write(`${file}: ignored[${code}]: ${pathText(path)}: ${reason}\n`);
  }
}
