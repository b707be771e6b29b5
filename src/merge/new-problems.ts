// The problems that a change brought into a brief.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Those of `after` that are not in `before`, wherever they stood. */
export function newProblems(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic[] {
  const known = new Map<string, number>();
  for (const each of before) known.set(keyOf(each), (known.get(keyOf(each)) ?? 0) + 1);
  return after.filter((each) => {
    const left = known.get(keyOf(each)) ?? 0;
    known.set(keyOf(each), left - 1);
    return left <= 0;
  });
}

function keyOf({ code, severity, message, file }: Diagnostic): string {
  return JSON.stringify([code, severity, message, file]);
}
