// Counts what came of a run, so that the briefs themselves need not be kept, and says it in words.

import { countSeverities, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Outcome } from '../running/outcome.ts';

/** How many briefs went well or not, and how many problems there were. */
export interface Tally {
  done: number;
  failed: number;
  /** Briefs that a bug of ours kept from being done. */
  bugs: number;
  error: number;
  warning: number;
  'to-do': number;
  /** Problems that briefs say to ignore. */
  ignored: number;
}

/** A count of nothing yet. */
export function emptyTally(): Tally {
  return { done: 0, failed: 0, bugs: 0, error: 0, warning: 0, 'to-do': 0, ignored: 0 };
}

/** Adds what came of one brief or template. */
export function addOutcome(tally: Tally, { kind, diagnostics, silenced }: Outcome): void {
  if (kind === 'brief') tally[hasErrors(diagnostics) ? 'failed' : 'done'] += 1;
  for (const { severity } of diagnostics) tally[severity] += 1;
  tally.ignored += silenced.length;
}

/** The last line of a run, for instance `2 briefs built, 1 failed (3 errors, 1 warning)`. */
export function summaryLine(tally: Tally, verb: string, interrupted: boolean = false): string {
  const { done, failed, bugs, ignored } = tally;
  const nothingElse = failed === 0 && bugs === 0;
  const parts = [
    (done > 0 || nothingElse) && `${count(done, 'brief')} ${verb}`,
    failed > 0 && `${done > 0 ? failed : count(failed, 'brief')} failed`,
    bugs > 0 && `${bugs} not ${verb} by a bug of ours`,
  ];
  const counts = list([severityWords(tally), ignored > 0 && `${ignored} ignored`]);
  return `${interrupted ? 'interrupted: ' : ''}${list(parts)}${counts === '' ? '' : ` (${counts})`}`;
}

/** For instance `2 errors, 1 warning, 5 to do`; empty if there are none. */
export function problemCounts(diagnostics: readonly Diagnostic[]): string {
  return severityWords(countSeverities(diagnostics));
}

function severityWords(counts: ReturnType<typeof countSeverities>): string {
  const { error, warning, 'to-do': toDo } = counts;
  return list([
    error > 0 && count(error, 'error'),
    warning > 0 && count(warning, 'warning'),
    toDo > 0 && `${toDo} to do`,
  ]);
}

/** For instance `1 brief`, `2 briefs`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function list(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(', ');
}
