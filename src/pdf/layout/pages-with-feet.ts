// Pages of which each may keep something free at its foot.
import contextModule from 'pdfmake/js/DocumentContext.js';

const ContextOf = contextModule.default;

/** Where the layout stands; `reserved` is the height at the foot of a page, counted from 0. */
export class PagesWithFeet extends ContextOf {
  readonly #reserved: (page: number) => number;

  constructor(reserved: (page: number) => number) {
    super();
    this.#reserved = reserved;
  }

  override initializePage(): void {
    super.initializePage();
    this.availableHeight -= this.#reserved(this.page);
  }
}
