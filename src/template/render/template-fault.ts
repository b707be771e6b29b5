// What is wrong in a file of a template: thrown where it is found, told as a diagnostic.

/** A fault with the file of the template that it stands in. */
export class TemplateFault extends Error {
  readonly path: string;
  /** Counted from 1; absent where nobody knows. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(path: string, message: string, place: Partial<Place> = {}) {
    super(message);
    this.path = path;
    this.line = place.line;
    this.column = place.column;
  }
}

/** Both are counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
