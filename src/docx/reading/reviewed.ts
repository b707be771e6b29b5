// A Word file that colleagues went over: what it says of the brief, field by field.
import type { ReviewRecord } from '../../provenance/review-record.ts';

export type { RecordedField, ReviewRecord } from '../../provenance/review-record.ts';

/** A Word file that colleagues went over. */
export interface Reviewed {
  /** What the file says of the brief that it was made of; `undefined`: none of ours. */
  readonly record: ReviewRecord | undefined;
  /** In the order of the document; a field may stand in several places. */
  readonly fields: readonly ReviewedField[];
  readonly comments: readonly ReviewComment[];
  /** Words that somebody wrote where no field is: told, never lost in silence. */
  readonly outside: readonly string[];
  /** Words of the template that somebody took out: numbers, labels, marks of sources. */
  readonly removed: readonly string[];
  /** Fields of the record that the document lacks: the brief keeps them. */
  readonly missing: readonly string[];
}

/**
 * A field in one place. Its pieces are in the form of the brief: what the template puts around the
 * words is not in them, marks of emphasis, links and citations are. All pieces that are not inserted
 * together are what the field was before tracked changes (and its recorded source, if nobody changed
 * it without tracking); all that are not deleted are what it says now.
 */
export interface ReviewedField {
  readonly path: string;
  readonly pieces: readonly Piece[];
}

/** Text as it is in the document; `mark` if a tracked change holds it. */
export interface Piece {
  readonly text: string;
  readonly mark?: ChangeMark;
}

/** Who inserted or deleted words, with tracking on. */
export interface ChangeMark {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  /** As the file has it. */
  readonly date?: string;
}

/** What somebody says in the margin. */
export interface Remark {
  readonly author: string;
  readonly date?: string;
  readonly text: string;
}

/** A comment and what others answered to it. */
export interface ReviewComment extends Remark {
  /** The words that it is about, as they now stand; empty if it is about a place. */
  readonly about: string;
  /** The field that these words are of. */
  readonly path?: string;
  readonly isDone: boolean;
  readonly replies: readonly Remark[];
}

/** What came of reading a file: a refusal is a sentence. */
export type Reading =
  | { readonly reviewed: Reviewed }
  | { readonly refused: string; readonly hint?: string };
