// The bookmarks of a document: each heading under the last one of a higher level.
import type { OutlineItem, Reference } from 'pdfmake/js/PDFDocument.js';
import type { TaggedDocument } from '../file/tagged-document.ts';
import type { StructureElement } from '../tags/structure-tree.ts';

export class Bookmarks {
  readonly #document: TaggedDocument;
  readonly #open: { readonly level: number; readonly item: OutlineItem }[] = [];

  constructor(document: TaggedDocument) {
    this.#document = document;
  }

  /** A bookmark that lands on the heading itself. */
  add(
    { title, level }: { readonly title: string; readonly level: number },
    element: StructureElement<Reference> | undefined,
    y: number,
  ): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const above = [this.#document.outline, ...this.#open.map(({ item }) => item)];
    const item = above.at(-1)!.addItem(title);
    // All are open: each counts for all above it (ISO 32000-1, tables 152 and 153).
    for (const { outlineData } of above)
      outlineData['Count'] = ((outlineData['Count'] as number | undefined) ?? 0) + 1;
    delete item.outlineData['Dest'];
    Object.assign(item.outlineData, this.#document.landings.ofBookmark(element, y));
    this.#open.push({ level, item });
  }
}
