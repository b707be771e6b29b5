// The order in which problems are told: by file, then as one reads the file.
import type { Diagnostic } from './diagnostic.ts';

type Unhinted = Omit<Diagnostic, 'hint'>;

/** A sorted copy without exact repetitions; problems without a place come first in their file. */
export function sortDiagnostics<Problem extends Unhinted>(
  diagnostics: readonly Problem[],
): Problem[] {
  const seen = new Set<string>();
  return diagnostics.toSorted(compare).filter((diagnostic) => {
    const { code, file, message, span } = diagnostic;
    const key = JSON.stringify([code, file, message, span?.start, span?.end]);
    return !seen.has(key) && seen.add(key);
  });
}

function compare(a: Unhinted, b: Unhinted): number {
  return (
    compareText(a.file, b.file) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

// Not by locale: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
