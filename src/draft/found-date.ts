// A date of an article, in its words and in the form of a brief.

/** A date as written and in the form of a brief, and where it stands. */
export interface FoundDate {
  /** The words of the article, e.g. `On March 11`. */
  readonly written: string;
  /** The year is open if it is not written. */
  readonly date: string;
  readonly at: number;
}
