// What a book is called.

/** What a book is called, and the language of its labels. */
export interface BookName {
  /** The name of its file without the ending, for the foot of each page. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
}
