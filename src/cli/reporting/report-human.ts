// Tells a run to a person: problems with code frames on stderr, written paths on stdout.

import { pathText } from '../../brief/yaml/path-text.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostic, formatPlace, visible } from '../../diagnostics/format-diagnostic.ts';
import type { ReportOptions } from '../arguments/options.ts';
import { reportBug } from '../running/ending.ts';
import type { Outcome, Reporter } from '../running/outcome.ts';
import type { World } from '../running/world.ts';
import { addOutcome, emptyTally, summaryLine } from './counts.ts';
import { wantsColour } from './terminal.ts';

/**
 * A reporter for people; with `--quiet` it tells the errors only. What is to do is listed by a check:
 * elsewhere its count will do, since a draft is built many times.
 */
export function reportForHumans(options: ReportOptions, world: World, verb: string): Reporter {
  const tally = emptyTally();
  const quiet = options.quiet === true;
  const told: readonly Severity[] =
    verb === 'checked' ? ['error', 'warning', 'to-do'] : ['error', 'warning'];
  return {
    tell(outcome) {
      addOutcome(tally, outcome);
      printProblems(outcome, quiet ? ['error'] : told, world);
      if (verb === 'checked' && !quiet) printSilenced(outcome, world);
      const { output, more = [] } = outcome;
      if (output === undefined || output === '-' || quiet) return;
      for (const path of [output, ...more]) world.stdout.write(`${path}\n`);
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

/** Prints the problems of an outcome that have one of the severities. */
export function printProblems(
  outcome: Outcome,
  severities: readonly Severity[],
  world: World,
): void {
  const colour = wantsColour(world.stderr, world.env);
  for (const diagnostic of sortDiagnostics(outcome.diagnostics)) {
    if (!severities.includes(diagnostic.severity)) continue;
    const text = outcome.texts.get(diagnostic.file);
    world.stderr.write(`${formatDiagnostic(diagnostic, text, { colour })}\n\n`);
  }
}

// Whoever reads a brief after its author should know what was waved through.
function printSilenced({ silenced, texts }: Outcome, world: World): void {
  for (const { code, path, reason, diagnostic } of silenced) {
    const place = formatPlace(diagnostic, texts.get(diagnostic.file));
    const [what, why] = [visible(diagnostic.message), visible(reason)];
    world.stderr.write(
      `${place}: ignored[${code}]: ${pathText(path)}: ${what}\n  because: ${why}\n\n`,
    );
  }
}
