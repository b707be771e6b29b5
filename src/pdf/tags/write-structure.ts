// Writes a structure tree into a PDF document's objects (ISO 32000-1, 14.7.2 to 14.7.4).
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Standard } from '../../brief/format/terms.ts';
import { decimal, pdfText, WrittenObject } from '../file/pdf-syntax.ts';
import {
  type Content,
  isElement,
  prune,
  type StructureElement,
  type StructureTree,
  type StructureType,
} from './structure-tree.ts';

/** Takes objects; there are as many elements as words in a table, so they are written by hand. */
export interface ObjectWriter {
  /** A number for an object that is written later. */
  reserve(): number;
  writePlain(id: number, text: string): void;
}

type Element = StructureElement<Reference>;

/** Types that PDF 2.0 left in the namespace of PDF 1.7 (ISO 32000-2, 14.8.6). */
const OLD_TYPES: ReadonlySet<StructureType> = new Set(['BlockQuote', 'Quote', 'TOC', 'TOCI']);
const NAMESPACES = ['http://iso.org/pdf2/ssn', 'http://iso.org/pdf/ssn'] as const;
/** What types of PDF 2.0 are to those who know PDF 1.7 only. */
const ROLES = { Strong: 'Span', Em: 'Span' };
/** Kinds of lists that PDF 1.7 has no word for (ISO 32000-1, table 347). */
const OLD_LISTS: Readonly<Record<string, string>> = { Unordered: 'Disc', Description: 'None' };

/** The objects of a tree's elements, by number: pages refer to them before they are written. */
export class StructureObjects {
  readonly #writer: ObjectWriter;
  readonly #ids: number[] = [];
  readonly #standard: Standard;
  /** The namespaces of PDF 2.0 and of PDF 1.7; none in a PDF that knows but one. */
  #namespaces: readonly number[] = [];
  #places: StructureTree<Reference>['places'] = new Map();

  constructor(writer: ObjectWriter, standard: Standard) {
    this.#writer = writer;
    this.#standard = standard;
  }

  /** What the root of the tree says of the types in it. */
  rootKeys(): Record<string, unknown> {
    if (this.#standard === 'ua1') return { RoleMap: ROLES };
    this.#namespaces = NAMESPACES.map((name) => {
      const id = this.#writer.reserve();
      this.#writer.writePlain(id, `<</Type/Namespace/NS(${name})>>`);
      return id;
    });
    return { Namespaces: this.#namespaces.map((id) => new WrittenObject(id)) };
  }

  /** The type, and its namespace where there are more than one. */
  #typeOf(element: Element): string {
    const [current, former] = this.#namespaces;
    if (current === undefined) return `/S/${formerType(element)}`;
    const type = currentType(element);
    return `/S/${type}/NS ${OLD_TYPES.has(type) ? former : current} 0 R`;
  }

  idOf(element: Element): number {
    let id = this.#ids[element.index];
    if (id === undefined) {
      id = this.#writer.reserve();
      this.#ids[element.index] = id;
    }
    return id;
  }

  /** Writes all elements of a tree below the object `root`. Call once, after the last page. */
  write(tree: StructureTree<Reference>, root: number): void {
    prune(tree.root);
    this.#places = tree.places;
    this.#write(tree.root, root);
  }

  #write(element: Element, parent: number): void {
    const id = this.idOf(element);
    this.#writer.writePlain(
      id,
      `<<${this.#typeOf(element)}/P ${parent} 0 R${attributesOf(element, this.#standard)}${this.#referenceOf(element)}${this.#kidsOf(element)}>>`,
    );
    for (const kid of element.kids) if (isElement(kid)) this.#write(kid, id);
  }

  /** What an entry of contents leads to; PDF 1.7 has no word for it. */
  #referenceOf({ attributes: { leadsTo = '' } }: Element): string {
    const target = this.#places.get(leadsTo);
    return target && this.#standard !== 'ua1' ? `/Ref[${this.idOf(target)} 0 R]` : '';
  }

  #kidsOf({ kids }: Element): string {
    const page = kids.find((kid): kid is Content<Reference> => !isElement(kid))?.page;
    const parts = kids.map((kid) => {
      if (isElement(kid)) return `${this.idOf(kid)} 0 R`;
      if ('annotation' in kid)
        return `<</Type/OBJR/Obj ${kid.annotation} 0 R/Pg ${kid.page.id} 0 R>>`;
      return kid.page === page
        ? `${kid.mcid}`
        : `<</Type/MCR/Pg ${kid.page.id} 0 R/MCID ${kid.mcid}>>`;
    });
    const pageKey = page ? `/Pg ${page.id} 0 R` : '';
    return parts.length === 1 ? `/K ${parts[0]}${pageKey}` : `/K[${parts.join(' ')}]${pageKey}`;
  }
}

/** What an element is in PDF 1.7, which knows no asides. */
function formerType({ type }: Element): StructureType {
  return type === 'Aside' ? 'Div' : type;
}

/** What an element is in PDF 2.0, which is stricter about what may stand in what (ISO 32005, table 5). */
function currentType({ type, parent }: Element): StructureType {
  // A cell may hold quotations, but no block of them.
  if (type === 'BlockQuote' && isCell(parent)) return 'Div';
  if (type === 'P' && parent?.type === 'BlockQuote' && isCell(parent.parent)) return 'Quote';
  // A caption belongs to a group of its own, which a division is not.
  return type === 'Div' ? 'Sect' : type;
}

function isCell(element: Element | undefined): boolean {
  return element?.type === 'TD' || element?.type === 'TH';
}

function attributesOf({ attributes }: Element, standard: Standard): string {
  const { lang, expansion, alt, box, listNumbering, writingMode } = attributes;
  const owned = tableAttributes(attributes);
  if (box?.corners)
    owned.push(`<</O/Layout/Placement/Block/BBox[${box.corners.map(decimal).join(' ')}]>>`);
  if (listNumbering) {
    const word = standard === 'ua1' ? OLD_LISTS[listNumbering] : undefined;
    owned.push(`<</O/List/ListNumbering/${word ?? listNumbering}>>`);
  }
  if (writingMode) owned.push(`<</O/Layout/WritingMode/${writingMode}>>`);
  return [
    lang ? `/Lang${pdfText(lang)}` : '',
    expansion ? `/E${pdfText(expansion)}` : '',
    alt ? `/Alt${pdfText(alt)}` : '',
    owned.length > 1 ? `/A[${owned.join('')}]` : owned.length > 0 ? `/A${owned[0]}` : '',
  ].join('');
}

function tableAttributes({ scope, rowSpan = 1, colSpan = 1 }: Element['attributes']): string[] {
  if (!scope && rowSpan === 1 && colSpan === 1) return [];
  const scoped = scope ? `/Scope/${scope}` : '';
  const rows = rowSpan > 1 ? `/RowSpan ${rowSpan}` : '';
  const columns = colSpan > 1 ? `/ColSpan ${colSpan}` : '';
  return [`<</O/Table${scoped}${rows}${columns}>>`];
}

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
