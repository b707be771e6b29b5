// What came of a brief or of its template, and who tells it.

import type { Silenced } from '../../build.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Examined, textsOfExamined } from '../../examine.ts';
import type { Delivery } from '../../smtp/send-messages.ts';

/** What came of one brief, of reading the template of all, or of what is made of several briefs. */
export interface Outcome {
  readonly kind: 'brief' | 'template' | 'whole';
  /** The file as the user named it. */
  readonly file: string;
  /** Where its document was written, `-` for standard output; absent if none was. */
  readonly output?: string | undefined;
  /** Where its further documents were written. */
  readonly more?: readonly string[];
  readonly silenced: readonly Silenced[];
  readonly diagnostics: readonly Diagnostic[];
  /** What came of each recipient of its mail, if it was sent. */
  readonly deliveries?: readonly Delivery[];
  /** What else a program is told of it, under this name. */
  readonly verdict?: Readonly<Record<string, unknown>> | undefined;
  /** Texts that diagnostics point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What came of a brief that nothing has been written of yet. */
export function outcomeOf(
  examined: Omit<Examined, 'inputs' | 'places' | 'pdf' | 'documents' | 'parsed' | 'design'>,
): Outcome {
  const { name, silenced, diagnostics } = examined;
  return { kind: 'brief', file: name, diagnostics, silenced, texts: textsOfExamined(examined) };
}

/** `outcome` with one document more: written to `output`, or the problem that kept it from being. */
export function withWritten(
  outcome: Outcome,
  output: string,
  problem: Diagnostic | undefined,
): Outcome {
  if (problem) return { ...outcome, diagnostics: [...outcome.diagnostics, problem] };
  if (outcome.output === undefined) return { ...outcome, output };
  return { ...outcome, more: [...(outcome.more ?? []), output] };
}

/** Tells one run: `tell` and `tellBug` as things come about, `end` once at the end. */
export interface Reporter {
  tell(outcome: Outcome): void;
  /** A fault of this program while it worked on `what`. */
  tellBug(error: unknown, what: string): void;
  end(interrupted?: boolean): void;
}
