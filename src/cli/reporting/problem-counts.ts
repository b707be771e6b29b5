// How many problems there are, in words.

import { countSeverities, type Diagnostic } from '../../diagnostics/diagnostic.ts';

/** For instance `2 errors, 1 warning, 5 to do`; empty if there are none. */
export function problemCounts(diagnostics: readonly Diagnostic[]): string {
  const { error, warning, 'to-do': toDo } = countSeverities(diagnostics);
  const parts = [
    error > 0 && count(error, 'error'),
    warning > 0 && count(warning, 'warning'),
    toDo > 0 && `${toDo} to do`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** For instance `1 brief`, `2 briefs`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
