// Files inside a document by their names: pages may lead to them before they are written.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { TaggedDocument } from './tagged-document.ts';

/** What links to a file inside the document begin with. */
export const ATTACHMENT = 'attachment:';

const known = new WeakMap<TaggedDocument, Map<string, Reference>>();
const appearances = new WeakMap<TaggedDocument, Reference>();

/** The specification of the file with this name (ISO 32000-1, 7.11.3), to be filled and ended once. */
export function specificationOf(document: TaggedDocument, name: string): Reference {
  const own = known.get(document) ?? new Map<string, Reference>();
  known.set(document, own);
  const specification = own.get(name) ?? document.ref({});
  own.set(name, specification);
  return specification;
}

/**
 * The keys of an annotation that opens the file (ISO 32000-1, 12.5.6.15). The words on the page are
 * all that is to be seen of it: its own appearance, which archives ask for, is empty.
 */
export function attachmentKeys(document: TaggedDocument, name: string): string {
  let appearance = appearances.get(document);
  if (appearance === undefined) {
    appearance = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] });
    appearance.end(' ');
    appearances.set(document, appearance);
  }
  const { id } = specificationOf(document, name);
  return `/Subtype/FileAttachment/FS ${id} 0 R/Name/Paperclip/AP<</N ${appearance.id} 0 R>>`;
}
