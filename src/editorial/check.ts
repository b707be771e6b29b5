// What an editorial check is: a small pure function from the brief to findings, with its code.

import type { Brief } from '../brief/format/schema.ts';
import type { Path } from '../brief/yaml/path-text.ts';
import type { ComparedWords, Explanation, Severity } from '../diagnostics/diagnostic.ts';
import type { Atlas } from '../drawing/map/atlas.ts';
import type { Contents } from './contents.ts';
import type { Statement } from './likeness/statements.ts';
import type { CheckedQuotation, CheckedWording } from './quotation/check-quotations.ts';
import type { LocalSource } from './quotation/source-text.ts';
import type { PreferredName } from './wording/style-list.ts';

/** One thing that a check found; the code and the severity are the check's. */
export interface Finding {
  readonly path: Path;
  /** One sentence that says what is wrong, without a final full stop. */
  readonly message: string;
  readonly hint?: string;
  /** Words of the field that are meant; without them the whole field is. */
  readonly words?: string;
  /** How often the same words stand in the field before those that are meant. */
  readonly wordsBefore?: number;
  /** For a text that differs from its source: both, stretch by stretch. */
  readonly compared?: readonly ComparedWords[];
}

export interface CheckContext extends Contents {
  readonly brief: Brief;
  /** The sources of which there is a local text, by id. */
  readonly sources: ReadonlyMap<string, LocalSource>;
  /** One for each of the brief's quotes, in their order. */
  readonly quotations: readonly CheckedQuotation[];
  /** One for each clause of each text that the brief compares. */
  readonly wordings: readonly CheckedWording[];
  readonly now: Date;
  /** The names of the desk's style list. */
  readonly style: readonly PreferredName[];
  /** The world, where the brief has maps of it. */
  readonly world: Atlas | undefined;
  /** The items that are compared with each other. */
  readonly statements: readonly Statement[];
  /** True if somebody wrote comments into the brief. */
  readonly hasComments: () => boolean;
  /** The codes of all checks. */
  readonly codes: readonly string[];
  /** True if the `ignore` of the item at `at` has silenced `code` by now. */
  readonly isIgnoreUsed: (at: Path, code: string) => boolean;
}

export interface Check {
  readonly code: string;
  readonly severity: Severity;
  readonly explanation: Explanation;
  /** True if it reports what is missing, and so nothing of a brief of which parts were cut out. */
  readonly needsAll?: true;
  readonly find: (context: CheckContext) => Iterable<Finding>;
}
