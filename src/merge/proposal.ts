// What somebody who went over a Word file wants changed in the brief, and why it cannot be, if so.
import type { WordStretch } from '../brief/edition/edition-change.ts';
import type { Path } from '../brief/yaml/path-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reviewer } from './reviewed-texts.ts';

/**
 * What can be done: `open` can be taken; `conflict` too, but what the brief says meanwhile is lost by
 * it; `done` stands in the brief already; `refused` cannot be taken.
 */
export type Standing = 'open' | 'conflict' | 'done' | 'refused';

/** A change of one text of the brief. */
export interface Proposal {
  readonly kind: 'text' | 'note';
  /** Where the text stands in the brief as it is now; where it stood, if it is gone. */
  readonly path: Path;
  /** Absent for words that nobody tracked. */
  readonly reviewers: readonly Reviewer[];
  /** True if somebody changed it without tracking. */
  readonly isUntracked: boolean;
  /** As the brief has it. */
  readonly from: string;
  /** As it would be; empty if the text is to go. */
  readonly to: string;
  readonly words: readonly WordStretch[];
  readonly standing: Standing;
  /** Why it cannot be taken, or not without a loss. */
  readonly problem?: Diagnostic;
}
