// A Word file that colleagues went over: what it says of the brief, field by field.
import type { BuildRecord } from '../../provenance/record.ts';

/** A Word file that colleagues went over. */
export interface Reviewed {
  /** What the file says of the brief that it was made of; `undefined`: none of ours. */
  readonly record: ReviewRecord | undefined;
  /** In the order of the document; a field may stand in several places. */
  readonly fields: readonly ReviewedField[];
  readonly comments: readonly ReviewComment[];
  /** Words that somebody wrote, or took out, where no field is: told, never lost in silence. */
  readonly outside: readonly string[];
  /** Fields of the record that the document lacks: the brief keeps them. */
  readonly missing: readonly string[];
}

/** What a Word file of ours carries of its brief. */
export interface ReviewRecord {
  /** Versions, template, clock and values of the command line, as the record inside a PDF has them. */
  readonly build: BuildRecord;
  /** The name of the brief's file. */
  readonly name: string;
  readonly edition: number | undefined;
  /** For whom the document is, if it is an edition for some readers. */
  readonly audience: string | undefined;
  /** SHA-256 of the brief's file as it was built, in hexadecimal. */
  readonly sha256: string;
  /** The brief as `embed` lets it travel; absent with `embed: none`. */
  readonly yaml: string | undefined;
  /** The texts of the brief that the document shows, each once, in the order of the document. */
  readonly fields: readonly RecordedField[];
}

/** A text of the brief, as it was when the document was made. */
export interface RecordedField {
  /** `claims[0].text`. */
  readonly path: string;
  /** The words as they were printed; paragraphs are parted by a blank line. */
  readonly printed: string;
  /** The value in the brief, with its marks (`*so*`, `[report ¶2]`); unknown with `embed: none`. */
  readonly source: string | undefined;
  /** True for the words of others, which are not to be changed. */
  readonly isLocked: boolean;
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
