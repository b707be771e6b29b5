// Where links and bookmarks of a document land: a place of a page, and in PDF 2.0 the element there.
import type { NameTree, PdfDocument, Reference } from 'pdfmake/js/PDFDocument.js';
import type { Standard } from '../../brief/format/terms.ts';
import type { StructureElement } from '../tags/structure-tree.ts';
import { compareNames, WrittenObject } from './pdf-syntax.ts';

type Element = StructureElement<Reference>;

export class Landings {
  readonly #document: PdfDocument;
  readonly #standard: Standard;
  readonly #idOf: (element: Element) => number;
  readonly #names: NameTree;

  constructor(document: PdfDocument, standard: Standard, idOf: (element: Element) => number) {
    this.#document = document;
    this.#standard = standard;
    this.#idOf = idOf;
    this.#names = ((document._root.data['Names'] as Reference).data as { Dests: NameTree }).Dests;
    // pdfkit would sort by the rules of a language.
    this.#names._compareKeys = compareNames;
  }

  /** Names a place of the page, for links inside the document. */
  name(name: string, x: number, y: number, element: Element | undefined): void {
    this.#names.add(name, this.#landing(x, y, element));
  }

  /** The keys of a bookmark that lands at the height of a heading. */
  ofBookmark(heading: Element | undefined, y: number): Record<string, unknown> {
    const landing = this.#landing(null, y, heading);
    return Array.isArray(landing) ? { Dest: landing } : { A: { S: 'GoTo', ...landing } };
  }

  /** PDF/UA-2 wants the element itself beside the place (ISO 14289-2, 8.8). */
  #landing(
    x: number | null,
    y: number,
    element: Element | undefined,
  ): readonly unknown[] | Record<string, unknown> {
    const { page } = this.#document;
    const place = ['XYZ', x, page.height - y, null];
    const onPage = [page.dictionary, ...place];
    if (this.#standard === 'ua1' || element === undefined) return onPage;
    return { D: onPage, SD: [new WrittenObject(this.#idOf(element)), ...place] };
  }
}
