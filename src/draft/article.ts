// What a draft is made from: the plain text of an article, and what its page says of itself.

export interface Article {
  /** Blocks with blank lines between them, or the lines of a plain text as they stood. */
  readonly text: string;
  /** The headline; absent if there is no telling. */
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** As the page gives it to machines, e.g. `2027-05-04T10:00:00Z`. */
  readonly published?: string;
  readonly language?: string;
  /** The encoding of its bytes. */
  readonly encoding: string;
}
