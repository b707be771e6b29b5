// How many problems there are, in words.

import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** For instance `2 errors, 1 warning`; empty if there are none. */
export function problemCounts(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const parts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')];
  return parts.filter(Boolean).join(', ');
}

/** For instance `1 brief`, `2 briefs`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
