// Finds the structure element of marked content and annotations (ISO 32000-1, 14.7.4.4).

/** The number tree that pages and annotations point into; elements are object numbers. */
export class ParentTree {
  readonly #values: (number | number[])[] = [];

  /** The key of an annotation that belongs to an element. */
  addAnnotation(element: number): number {
    return this.#values.push(element) - 1;
  }

  /** The key of a page, and the list that its marked content's elements go into. */
  addPage(): { readonly key: number; readonly elements: number[] } {
    const elements: number[] = [];
    return { key: this.#values.push(elements) - 1, elements };
  }

  get nextKey(): number {
    return this.#values.length;
  }

  /** pdfkit writes what is no plain object as the text that it gives of itself. */
  get [Symbol.toStringTag](): string {
    return 'ParentTree';
  }

  toString(): string {
    const entries = this.#values.map((value, key) =>
      typeof value === 'number' ? `${key} ${value} 0 R` : `${key} [${value.map(refer).join(' ')}]`,
    );
    return `<</Nums [${entries.join(' ')}]>>`;
  }
}

function refer(id: number): string {
  return `${id} 0 R`;
}
