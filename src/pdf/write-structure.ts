// Writes a structure tree into a PDF document's objects (ISO 32000-1, 14.7.2 to 14.7.4).
import type { PdfDocument, Reference } from 'pdfmake/js/PDFDocument.js';
import { isElement, type StructureElement, type StructureTree } from './structure-tree.ts';

/** References of elements by index, made when first needed: pages refer to them before they are written. */
export type ElementReferences = (element: StructureElement<Reference>) => Reference;

export function createReferences(document: PdfDocument): ElementReferences {
  const made = new Map<number, Reference>();
  return (element) => {
    const known = made.get(element.index);
    if (known) return known;
    const reference = document.ref({ S: element.type });
    made.set(element.index, reference);
    return reference;
  };
}

/** Writes all elements under the document's StructTreeRoot. Call once, after the last page. */
export function writeStructure(
  document: PdfDocument,
  tree: StructureTree<Reference>,
  referenceOf: ElementReferences,
): void {
  tree.prune();
  const root = document.getStructTreeRoot();
  root.data['K'] = [referenceOf(tree.root)];
  const write = (element: StructureElement<Reference>, parent: Reference): void => {
    const reference = referenceOf(element);
    Object.assign(
      reference.data,
      { P: parent },
      attributesOf(element),
      kidsOf(element, referenceOf),
    );
    for (const kid of element.kids) if (isElement(kid)) write(kid, reference);
    reference.end();
  };
  write(tree.root, root);
}

function kidsOf(element: StructureElement<Reference>, referenceOf: ElementReferences): object {
  const first = element.kids.find((kid) => !isElement(kid));
  const page = first && !isElement(first) ? first.page : undefined;
  const kids = element.kids.map((kid) => {
    if (isElement(kid)) return referenceOf(kid);
    if ('annotation' in kid) return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
    return kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid };
  });
  return { K: kids.length === 1 ? kids[0] : kids, ...(page ? { Pg: page } : {}) };
}

function attributesOf(element: StructureElement<Reference>): object {
  const { lang, expansion, alt, scope, box, listNumbering } = element.attributes;
  const { rowSpan = 1, colSpan = 1 } = element.attributes;
  const table = {
    ...(scope ? { Scope: scope } : {}),
    ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
    ...(colSpan > 1 ? { ColSpan: colSpan } : {}),
  };
  const owned = [
    ...(Object.keys(table).length > 0 ? [{ O: 'Table', ...table }] : []),
    ...(box?.corners ? [{ O: 'Layout', Placement: 'Block', BBox: box.corners }] : []),
    ...(listNumbering ? [{ O: 'List', ListNumbering: listNumbering }] : []),
  ];
  return {
    ...(lang ? { Lang: text(lang) } : {}),
    ...(expansion ? { E: text(expansion) } : {}),
    ...(alt ? { Alt: text(alt) } : {}),
    ...(owned.length > 0 ? { A: owned.length === 1 ? owned[0] : owned } : {}),
  };
}

/** pdfkit writes String objects as text strings, primitive strings as names. */
function text(value: string): object {
  return Object(value) as object;
}
