// Tells each build of a watched brief in one line, and problems when there are new ones.

import { hasErrors, sortDiagnostics } from '../../../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../../diagnostics/format-diagnostic.ts';
import type { ReportOptions } from '../../arguments/options.ts';
import { count, problemCounts } from '../../reporting/counts.ts';
import { wantsColour } from '../../reporting/terminal.ts';
import { reportBug } from '../../running/ending.ts';
import type { Outcome } from '../../running/outcome.ts';
import { placesOfOutputs, type Task } from '../../running/outputs.ts';
import type { World } from '../../running/world.ts';

/** Tells what comes of each build of a task, and how many milliseconds it took. */
export interface WatchReporter {
  begin(briefs: number): void;
  tell(outcome: Outcome, task: Task, milliseconds: number): void;
  tellBug(error: unknown, file: string): void;
}

/** Lines for people go to stderr; to a program on stdout, the paths as they are written. */
export function createWatchReporter(
  { quiet = false, debug = false }: ReportOptions,
  world: World,
): WatchReporter {
  const last = new Map<string, string>();
  const { stdout, stderr } = world;
  return {
    begin(briefs) {
      if (!quiet) stderr.write(`watching ${count(briefs, 'brief')}; Ctrl-C ends\n`);
    },
    tell(outcome, task, milliseconds) {
      const problems = problemTexts(outcome, quiet, world);
      // Warnings that stay the same from save to save were read the first time.
      if (hasErrors(outcome.diagnostics) || last.get(outcome.file) !== problems)
        stderr.write(problems);
      last.set(outcome.file, problems);
      if (!quiet) stderr.write(`${line(outcome, task, milliseconds)}\n`);
      if (stdout.isTTY === true || quiet) return;
      for (const path of writtenIn(outcome)) stdout.write(`${path}\n`);
    },
    tellBug: (error, file) => reportBug(error, file, debug, world),
  };
}

function problemTexts({ diagnostics, texts }: Outcome, quiet: boolean, world: World): string {
  const colour = wantsColour(world.stderr, world.env);
  return (
    sortDiagnostics(diagnostics)
      // What is to do is counted: it stays from save to save.
      .filter(({ severity }) => severity === 'error' || (!quiet && severity === 'warning'))
      .map((each) => `${formatDiagnostic(each, texts.get(each.file), { colour })}\n\n`)
      .join('')
  );
}

// For instance `14:02:31 output/a.pdf (84 ms)`.
function line(outcome: Outcome, task: Task, milliseconds: number): string {
  const time = new Date().toTimeString().slice(0, 8);
  const counts = problemCounts(outcome.diagnostics);
  const took = `(${Math.round(milliseconds)} ms)`;
  const found = counts === '' ? '' : `: ${counts}`;
  const paths = writtenIn(outcome);
  const left = placesOfOutputs(task).filter((path) => !paths.includes(path));
  if (left.length === 0) return `${time} ${paths.join(', ')}${found} ${took}`;
  const stay = left.length === 1 ? 'is left as it was' : 'are left as they were';
  return `${time} ${[outcome.file, ...paths].join(', ')}${found}; ${left.join(', ')} ${stay} ${took}`;
}

function writtenIn({ output, more = [] }: Outcome): readonly string[] {
  return output === undefined ? [] : [output, ...more];
}
