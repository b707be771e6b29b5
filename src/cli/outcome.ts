// What came of a brief or of its template, and who tells it.

import type { Silenced } from '../build.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What came of one brief, or of reading the template of all. */
export interface Outcome {
  readonly kind: 'brief' | 'template';
  /** The file as the user named it. */
  readonly file: string;
  /** Where its document was written, `-` for standard output; absent if none was. */
  readonly output?: string | undefined;
  readonly silenced: readonly Silenced[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that diagnostics point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Tells one run: `tell` as things come about, `end` once at the end. */
export interface Reporter {
  tell(outcome: Outcome): void;
  end(): void;
}
