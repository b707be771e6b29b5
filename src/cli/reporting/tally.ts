// Counts what came of a run, so that the briefs themselves need not be kept.

import { countSeverities, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Outcome } from '../running/outcome.ts';

/** How many briefs went well or not, and how many problems there were. */
export interface Tally {
  done: number;
  failed: number;
  /** Briefs that a bug of ours kept from being done. */
  bugs: number;
  errors: number;
  warnings: number;
  toDos: number;
  /** Problems that briefs say to ignore. */
  ignored: number;
}

/** A count of nothing yet. */
export function emptyTally(): Tally {
  return { done: 0, failed: 0, bugs: 0, errors: 0, warnings: 0, toDos: 0, ignored: 0 };
}

/** Adds what came of one brief or template. */
export function count(tally: Tally, { kind, diagnostics, silenced }: Outcome): void {
  if (kind === 'brief') tally[hasErrors(diagnostics) ? 'failed' : 'done'] += 1;
  const counts = countSeverities(diagnostics);
  tally.errors += counts.error;
  tally.warnings += counts.warning;
  tally.toDos += counts['to-do'];
  tally.ignored += silenced.length;
}
