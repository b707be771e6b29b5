// A problem at a path of a brief, before its place in the text and the words that help are found.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BriefCode } from '../codes.ts';
import type { Path } from './path-text.ts';

/** Words that would help, or what finds them: of thousands of problems only the first are told. */
export type Hint = string | (() => string | undefined);

/** A problem at a path of the brief; `at` says which part of the entry to point to. */
export interface PathProblem {
  readonly code: BriefCode;
  readonly message: string;
  readonly hint?: Hint;
  readonly path: Path;
  readonly at: 'value' | 'key';
  /** Words of the value that are meant; without them all of it is. */
  readonly words?: string;
}

/** A problem whose hint may still have to be found. */
export type Told = Omit<Diagnostic, 'hint'> & { readonly hint?: Hint };

/** The problem with the words of its hint. */
export function withHint({ hint, ...problem }: Told): Diagnostic {
  const words = typeof hint === 'function' ? hint() : hint;
  return words === undefined ? problem : { ...problem, hint: words };
}
