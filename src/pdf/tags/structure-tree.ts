// The structure tree of a tagged PDF (ISO 32000-1, 14.7): made from the document tree before
// layout, filled with marked content while pages are drawn, written once at the end.

export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'Aside'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Quote'
  | 'Link'
  | 'Annot'
  | 'Figure'
  | 'Caption'
  | 'Strong'
  | 'Em'
  | 'Span';

export interface StructureAttributes {
  readonly lang?: string | undefined;
  /** Expansion of an abbreviation (ISO 32000-1, 14.9.5). */
  readonly expansion?: string | undefined;
  readonly scope?: 'Column' | 'Row' | undefined;
  readonly rowSpan?: number | undefined;
  readonly colSpan?: number | undefined;
  /** Which way lines run (ISO 32000-1, table 344); inherited, from left to right at the root. */
  readonly writingMode?: 'LrTb' | 'RlTb' | undefined;
  readonly listNumbering?: 'None' | 'Decimal' | 'Unordered' | 'Description' | undefined;
  /** Words in place of a picture (ISO 14289-1, 7.3). */
  readonly alt?: string | undefined;
  /** Where a picture stands on its page (ISO 32000-1, 14.8.5.4.3); known when it is drawn. */
  readonly box?: { corners?: readonly number[] } | undefined;
  /** Name of the place that an entry of a table of contents is of (ISO 14289-2, 8.2.5.8). */
  readonly leadsTo?: string | undefined;
  /** What a link says of itself (`/Contents`, ISO 14289-1 7.18.5). */
  readonly linkText?: string | undefined;
}

/** Marked content or an annotation (its object) that belongs to an element; `page` is opaque here. */
export type Content<Page> =
  | { readonly mcid: number; readonly page: Page }
  | { readonly annotation: number; readonly page: Page };

export interface StructureElement<Page = object> {
  readonly index: number;
  readonly type: StructureType;
  readonly attributes: StructureAttributes;
  readonly parent: StructureElement<Page> | undefined;
  readonly kids: (StructureElement<Page> | Content<Page>)[];
}

const NONE: StructureAttributes = {};
const KEPT: ReadonlySet<StructureType> = new Set(['Document', 'Table', 'TR', 'TH', 'TD']);

/** A tree that is built first and filled in any order, over any number of pages. */
export class StructureTree<Page = object> {
  readonly root: StructureElement<Page>;
  /** What links inside the document lead to, by its name. */
  readonly places: Map<string, StructureElement<Page>> = new Map();
  /** The field of the brief that an element shows, and what is in it; written into no document. */
  readonly fields: Map<StructureElement<Page>, string> = new Map();
  readonly #elements: StructureElement<Page>[] = [];
  /** Inline elements without content. */
  readonly #waiting = new Set<StructureElement<Page>>();

  constructor(attributes: StructureAttributes = NONE) {
    this.root = this.#create('Document', undefined, attributes);
  }

  #create(
    type: StructureType,
    parent: StructureElement<Page> | undefined,
    attributes: StructureAttributes,
  ): StructureElement<Page> {
    const index = this.#elements.length;
    const element: StructureElement<Page> = { index, type, attributes, parent, kids: [] };
    this.#elements.push(element);
    return element;
  }

  /** A new last child of `parent`. */
  add(
    type: StructureType,
    parent: StructureElement<Page>,
    attributes: StructureAttributes = NONE,
  ): StructureElement<Page> {
    const element = this.#create(type, parent, attributes);
    parent.kids.push(element);
    return element;
  }

  /**
   * A new element inside a line of text: it joins `parent`'s kids when its first content is drawn,
   * so that text and inline elements keep their reading order.
   */
  addInline(
    type: StructureType,
    parent: StructureElement<Page>,
    attributes: StructureAttributes = NONE,
  ): StructureElement<Page> {
    const element = this.#create(type, parent, attributes);
    this.#waiting.add(element);
    return element;
  }

  get(index: number): StructureElement<Page> {
    return this.#elements[index]!;
  }

  /** Appends drawn content to an element. */
  append(element: StructureElement<Page>, content: Content<Page>): void {
    this.#attach(element);
    element.kids.push(content);
  }

  #attach(element: StructureElement<Page>): void {
    if (!this.#waiting.delete(element)) return;
    this.#attach(element.parent!);
    element.parent!.kids.push(element);
  }
}

/** Drops elements without content; cells stay, since a table must be regular (ISO 14289-1 7.5). */
export function prune<Page>({ kids }: StructureElement<Page>): void {
  let kept = 0;
  for (const kid of kids) {
    if (isElement(kid)) {
      prune(kid);
      if (kid.kids.length === 0 && !KEPT.has(kid.type)) continue;
    }
    kids[kept++] = kid;
  }
  kids.length = kept;
}

/** True for a child element, false for content. */
export function isElement<Page>(
  kid: StructureElement<Page> | Content<Page>,
): kid is StructureElement<Page> {
  return 'type' in kid;
}

/** The tree in words, an element a line: for golden files and `--emit structure`. */
export function formatStructure<Page>(element: StructureElement<Page>, depth = 0): string {
  const { lang, expansion, scope, rowSpan, colSpan, linkText, alt, writingMode } =
    element.attributes;
  const notes = [
    lang && `lang=${lang}`,
    writingMode && `writing=${writingMode}`,
    expansion && `E=${expansion}`,
    scope && `scope=${scope}`,
    (rowSpan ?? 1) > 1 && `rows=${rowSpan}`,
    (colSpan ?? 1) > 1 && `cols=${colSpan}`,
    linkText && `contents=${linkText}`,
    alt && `alt=${alt}`,
  ].filter(Boolean);
  const line = `${'  '.repeat(depth)}${[element.type, ...notes].join(' ')}\n`;
  return (
    line +
    element.kids.map((kid) => (isElement(kid) ? formatStructure(kid, depth + 1) : '')).join('')
  );
}
