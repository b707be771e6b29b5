// Tells a run to GitHub Actions: one workflow command a problem, shown beside the line in a pull
// request (docs.github.com, “Workflow commands for GitHub Actions”).

import type { Silenced } from '../../build.ts';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/diagnostic.ts';
import { regionOf } from '../../diagnostics/position.ts';
import type { ReportOptions } from '../arguments/options.ts';
import { reportBug } from '../running/ending.ts';
import type { Outcome, Reporter } from '../running/outcome.ts';
import type { World } from '../running/world.ts';
import { addOutcome, emptyTally, summaryLine } from './counts.ts';

type Texts = Outcome['texts'];
type Kind = 'error' | 'warning' | 'notice';

const KINDS: Readonly<Record<Severity, Kind>> = {
  error: 'error',
  warning: 'warning',
  'to-do': 'notice',
};

/** A reporter for GitHub Actions; what a brief ignores becomes a notice with its reason. */
export function reportForGithub(options: ReportOptions, world: World, verb: string): Reporter {
  const tally = emptyTally();
  return {
    tell(outcome) {
      addOutcome(tally, outcome);
      const { diagnostics, silenced, texts } = outcome;
      const commands = [
        ...sortDiagnostics(diagnostics).map((each) => problemCommand(each, texts)),
        ...silenced.map((each) => ignoredCommand(each, texts)),
      ];
      for (const command of commands) world.stdout.write(`${command}\n`);
    },
    tellBug(error, what) {
      tally.bugs += 1;
      reportBug(error, what, options.debug === true, world);
    },
    end(interrupted) {
      if (!options.quiet) world.stderr.write(`${summaryLine(tally, verb, interrupted)}\n`);
    },
  };
}

function problemCommand(diagnostic: Diagnostic, texts: Texts): string {
  const { severity, code, message, hint } = diagnostic;
  const text = hint === undefined ? message : `${message}\nhint: ${hint}`;
  return command(KINDS[severity], code, text, diagnostic, texts);
}

function ignoredCommand({ code, reason, diagnostic }: Silenced, texts: Texts): string {
  const text = `${diagnostic.message}\nignored: ${reason}`;
  return command('notice', `ignored: ${code}`, text, diagnostic, texts);
}

function command(
  kind: Kind,
  title: string,
  message: string,
  diagnostic: Diagnostic,
  texts: Texts,
): string {
  const properties = Object.entries({ file: diagnostic.file, ...place(diagnostic, texts), title });
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${written.join(',')}::${escapeData(message)}`;
}

// Columns are for problems within one line.
function place(diagnostic: Diagnostic, texts: Texts): Readonly<Record<string, number>> {
  const region = regionOf(diagnostic, texts);
  if (region === undefined) return {};
  const { line, column, endLine, endColumn } = region;
  return endLine === line ? { line, endLine, col: column, endColumn } : { line, endLine };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
