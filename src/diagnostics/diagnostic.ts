// What is wrong with a user's input, as a value: collected and sorted here, printed elsewhere.

import type { Position } from './position.ts';

/**
 * How much a problem weighs: an error stops the build, a warning does not (unless `--strict`). A
 * to-do is no fault but something left to finish: a draft may have it, a final brief may not, where
 * it is an error.
 */
export type Severity = 'error' | 'warning' | 'to-do';

/** A range of UTF-16 offsets into the text of a file; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of two texts that were compared word for word; where they agree both are the same. */
export interface ComparedWords {
  /** What the text should have, by its source. */
  readonly expected: string;
  /** What it has. */
  readonly found: string;
}

/** One problem in the user's input. */
export interface Diagnostic {
  /** Stable identifier in kebab case, e.g. `unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that says what is wrong, without a final full stop. */
  readonly message: string;
  /** The file as the user named it; `<stdin>` for standard input, `--set` for an override. */
  readonly file: string;
  /** Where in the file; absent where the file could not be read as text. */
  readonly span?: Span;
  /** The place as people count it, from 1; a press gives it where there is one. */
  readonly position?: Position;
  /** What would mend it, in one sentence. */
  readonly hint?: string;
  /** For a text that differs from its source: both, stretch by stretch. */
  readonly compared?: readonly ComparedWords[];
}

/** How many problems there are of each severity. */
export function countSeverities(
  diagnostics: readonly Pick<Diagnostic, 'severity'>[],
): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, 'to-do': 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** True if any of the problems is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** In whole sentences. */
export interface Explanation {
  /** What is looked at, and when it is reported. */
  readonly meaning: string;
  /** Why it matters, with the standard or the custom that it comes from. */
  readonly why: string;
  /** What satisfies it. */
  readonly remedy: string;
}

/** By code; codes are stable, people may search for them. */
export type Explanations = Readonly<Record<string, Explanation>>;

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
