// What was drawn of each text of the document tree, for the audit.

/** Nearly always a text is drawn word by word as it is: then it is enough to know how far. */
export class DrawnTexts {
  readonly #wanted: readonly { readonly text: string }[];
  /** How much of a text was drawn, by its index. */
  readonly #lengths: number[] = [];
  /** All that was drawn of those that were drawn otherwise. */
  readonly #others = new Map<number, string>();

  /** More may be wanted later. */
  constructor(wanted: readonly { readonly text: string }[]) {
    this.#wanted = wanted;
  }

  add(index: number, text: string): void {
    const length = this.#lengths[index] ?? 0;
    const other = this.#others.get(index);
    if (other === undefined && this.#wanted[index]!.text.startsWith(text, length))
      this.#lengths[index] = length + text.length;
    else this.#others.set(index, (other ?? this.of(index)) + text);
  }

  of(index: number): string {
    const wanted = this.#wanted[index]!.text;
    return this.#others.get(index) ?? wanted.slice(0, this.#lengths[index] ?? 0);
  }
}
