// A reference to an object that pdfkit did not make.

export class WrittenObject {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  /** pdfkit writes what is no plain object as the text that it gives of itself. */
  get [Symbol.toStringTag](): string {
    return 'WrittenObject';
  }

  toString(): string {
    return `${this.#id} 0 R`;
  }
}
