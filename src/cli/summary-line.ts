// The last line of a run: how many briefs went well and how many problems there are.

import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Outcome } from './outcome.ts';

/** For instance `2 briefs built, 1 failed (3 errors, 1 warning)`. */
export function summaryLine(outcomes: readonly Outcome[], verb: string): string {
  const briefs = outcomes.filter((outcome) => outcome.kind === 'brief');
  const failed = briefs.filter((outcome) => hasErrors(outcome.diagnostics)).length;
  const done = briefs.length - failed;
  const parts = [
    ...(done > 0 || failed === 0 ? [`${count(done, 'brief')} ${verb}`] : []),
    ...(failed > 0 ? [done > 0 ? `${failed} failed` : `${count(failed, 'brief')} failed`] : []),
  ];
  return `${parts.join(', ')}${problemCounts(outcomes)}`;
}

function problemCounts(outcomes: readonly Outcome[]): string {
  const all = outcomes.flatMap((outcome) => outcome.diagnostics);
  const errors = all.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = all.length - errors;
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return counts.length > 0 ? ` (${counts.join(', ')})` : '';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
