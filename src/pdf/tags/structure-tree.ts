// The structure tree of a tagged PDF (ISO 32000-1, 14.7): made from the document tree before
// layout, filled with marked content while pages are drawn, written once at the end.

export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
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
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Quote'
  | 'Link'
  | 'Figure'
  | 'Caption'
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
  readonly listNumbering?: 'None' | 'Decimal' | 'Disc' | undefined;
  /** Words in place of a picture (ISO 14289-1, 7.3). */
  readonly alt?: string | undefined;
  /** Where a picture stands on its page (ISO 32000-1, 14.8.5.4.3); known when it is drawn. */
  readonly box?: { corners?: readonly number[] } | undefined;
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

/** A tree that is built first and filled in any order, over any number of pages. */
export interface StructureTree<Page = object> {
  readonly root: StructureElement<Page>;
  /** A new last child of `parent`. */
  add(
    type: StructureType,
    parent: StructureElement<Page>,
    attributes?: StructureAttributes,
  ): StructureElement<Page>;
  /**
   * A new element inside a line of text: it joins `parent`'s kids when its first content is drawn,
   * so that text and inline elements keep their reading order.
   */
  addInline(
    type: StructureType,
    parent: StructureElement<Page>,
    attributes?: StructureAttributes,
  ): StructureElement<Page>;
  get(index: number): StructureElement<Page>;
  /** Appends drawn content to an element. */
  append(element: StructureElement<Page>, content: Content<Page>): void;
  /** Drops elements without content; cells stay, since a table must be regular (ISO 14289-1 7.5). */
  prune(): void;
}

const NONE: StructureAttributes = {};
const KEPT: ReadonlySet<StructureType> = new Set(['Document', 'Table', 'TR', 'TH', 'TD']);

export function createStructureTree<Page>(ofRoot: StructureAttributes = {}): StructureTree<Page> {
  type Element = StructureElement<Page>;
  const elements: Element[] = [];
  const waiting = new Set<Element>();
  const create = (
    type: StructureType,
    parent: Element | undefined,
    attributes: StructureAttributes,
  ): Element => {
    const element: Element = { index: elements.length, type, attributes, parent, kids: [] };
    elements.push(element);
    return element;
  };
  const attach = (element: Element): void => {
    if (!waiting.delete(element)) return;
    attach(element.parent!);
    element.parent!.kids.push(element);
  };
  const prune = (element: Element): void => {
    const { kids } = element;
    let kept = 0;
    for (const kid of kids) {
      if (isElement(kid)) {
        prune(kid);
        if (kid.kids.length === 0 && !KEPT.has(kid.type)) continue;
      }
      kids[kept++] = kid;
    }
    kids.length = kept;
  };
  const root = create('Document', undefined, ofRoot);
  return {
    root,
    add(type, parent, attributes = NONE) {
      const element = create(type, parent, attributes);
      parent.kids.push(element);
      return element;
    },
    addInline(type, parent, attributes = NONE) {
      const element = create(type, parent, attributes);
      waiting.add(element);
      return element;
    },
    get: (index) => elements[index]!,
    append(element, content) {
      attach(element);
      element.kids.push(content);
    },
    prune: () => prune(root),
  };
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
