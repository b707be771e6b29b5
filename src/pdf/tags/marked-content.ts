// The marked content of pages: what is drawn belongs to a structure element, or is an artifact.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { ArtifactKind } from '../compose/node.ts';
import type { TaggedDocument } from '../file/tagged-document.ts';
import type { Word } from '../layout/words.ts';
import type { Content, StructureElement } from './structure-tree.ts';

/** What a page's marked content belongs to at a moment: an element by index, or an artifact. */
type Mark = number | ArtifactKind;

/** Artifact properties (ISO 32000-1, 14.8.2.2.2). */
const ARTIFACTS: Readonly<Record<ArtifactKind, string>> = {
  Header: '<</Type/Pagination/Subtype/Header/Attached[/Top]>>',
  Footer: '<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>',
  Watermark: '<</Type/Pagination/Subtype/Watermark>>',
  Repeat: '<</Type/Pagination>>',
  Layout: '<</Type/Layout>>',
};

export class MarkedContent {
  readonly #document: TaggedDocument;
  #mark: Mark | undefined;
  /** Content that waits for what is read before it; undefined: it goes to its element at once. */
  #waiting: [StructureElement<Reference>, Content<Reference>][] | undefined;

  constructor(document: TaggedDocument) {
    this.#document = document;
  }

  /** Closes the marked content that is open and opens what is wanted, if it is another. */
  switchTo(mark: Mark | undefined): void {
    const document = this.#document;
    if (this.#mark === mark) return;
    if (this.#mark !== undefined) document.addContent('EMC');
    this.#mark = mark;
    if (typeof mark === 'number') this.#openElement(document.structure.get(mark));
    else if (mark !== undefined) document.addContent(`/Artifact${ARTIFACTS[mark]}BDC`);
  }

  #openElement(element: StructureElement<Reference>): void {
    const document = this.#document;
    const mcid = document.openContent(element);
    const content = { mcid, page: document.page.dictionary };
    if (this.#waiting) this.#waiting.push([element, content]);
    else document.structure.append(element, content);
  }

  /**
   * Draws pieces one after the other whose elements get their content in the order in which the
   * pieces are read.
   */
  inReadingOrder<Piece extends { readonly order: number }>(
    pieces: readonly Piece[],
    draw: (piece: Piece) => void,
  ): void {
    // Content goes on into the next line only where nothing changes places.
    if (pieces.length > 1) this.switchTo(undefined);
    const drawn = pieces.map((piece) => {
      this.#waiting = [];
      draw(piece);
      return { order: piece.order, contents: this.#waiting };
    });
    this.#waiting = undefined;
    if (pieces.length > 1) this.switchTo(undefined);
    drawn.sort((one, other) => one.order - other.order);
    for (const [element, content] of drawn.flatMap(({ contents }) => contents))
      this.#document.structure.append(element, content);
  }
}

export function markOf({ style }: Word): Mark {
  return style.element ?? style.artifact ?? 'Layout';
}
