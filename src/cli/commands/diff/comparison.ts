// Two editions that were read, and what differs between them.

import type { EditionChanges } from '../../../brief/edition/edition-change.ts';
import type { Brief } from '../../../brief/format/schema.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';

/** An edition and what the user calls it. */
export interface NamedBrief {
  readonly name: string;
  readonly brief: Brief;
}

/** What each format is made from. */
export interface Comparison {
  readonly from: NamedBrief;
  readonly to: NamedBrief;
  readonly changes: EditionChanges;
  readonly warnings: readonly Diagnostic[];
}
