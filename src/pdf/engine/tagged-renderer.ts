// pdfmake's renderer with marked content: every stretch of text goes into its structure element,
// all else is an artifact; one link annotation a line; what was drawn is counted for the audit.
import type { Inline, Line } from 'pdfmake/js/Line.js';
import type { OutlineItem, Reference } from 'pdfmake/js/PDFDocument.js';
import rendererModule, { type Renderer } from 'pdfmake/js/Renderer.js';
import type { ArtifactKind } from '../compose/node.ts';
import type { StructureElement } from '../structure-tree.ts';
import { mirroredVector } from './mirrored-vector.ts';
import type { TaggedDocument } from './tagged-document.ts';
import { type TextState, textOperators } from './text-operators.ts';

const Base: typeof Renderer = rendererModule.default;

/** What a page's marked content belongs to at a moment: an element by index, or an artifact. */
type Mark = number | ArtifactKind;

/** Artifact properties (ISO 32000-1, 14.8.2.2.2). */
const ARTIFACTS: Readonly<Record<ArtifactKind, string>> = {
  Header: '<</Type /Pagination /Subtype /Header /Attached [/Top]>>',
  Footer: '<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>',
  Watermark: '<</Type /Pagination /Subtype /Watermark>>',
  Repeat: '<</Type /Pagination>>',
  Layout: '<</Type /Layout>>',
};

export class TaggedRenderer extends Base {
  /** Drawn characters by text node of the document tree. */
  readonly drawn: Map<number, string> = new Map();
  /** Texts that reach over the edge of their page, by text node; -1 for furniture. */
  readonly cut: Set<number> = new Set();
  readonly #document: TaggedDocument;
  /** Repeated heads are clones of lines that share their inlines: the second time is an artifact. */
  readonly #seen = new WeakSet<object>();
  readonly #bookmarks: { readonly level: number; readonly item: OutlineItem }[] = [];
  #mark: Mark | undefined;
  /** Colour and font of the page as the last text left them; unknown after anything else. */
  #textState: TextState | undefined;

  /** The pages of a document that runs from right to left are laid out as if seen in a mirror. */
  readonly #mirrored: boolean;

  constructor(document: TaggedDocument, mirrored = false) {
    super(document);
    this.#document = document;
    this.#mirrored = mirrored;
  }

  override renderPages(pages: readonly object[]): void {
    const addPage = this.#document.addPage.bind(this.#document);
    // Marked content ends with its page (ISO 32000-1, 14.6.1).
    this.#document.addPage = (options?: object) => {
      this.#switchTo(undefined);
      this.#textState = undefined;
      return addPage(options);
    };
    super.renderPages(pages);
    this.#switchTo(undefined);
    this.#document.addPage = addPage;
  }

  override renderVector(vector: Record<string, unknown>): void {
    this.#switchTo('Layout');
    this.#textState = undefined;
    super.renderVector(this.#mirrored ? mirroredVector(vector, this.#document.page.width) : vector);
  }

  override renderWatermark(page: object): void {
    this.#switchTo('Watermark');
    this.#textState = undefined;
    super.renderWatermark(page);
  }

  override renderLine(line: Line, left: number, y: number): void {
    const x = this.#mirrored ? this.#document.page.width - left - line.getWidth() : left;
    const repeated = this.#seen.has(line.inlines);
    this.#seen.add(line.inlines);
    if (!repeated) this.#bookmark(line, y);
    const height = line.getHeight();
    const baseline = y + line.getAscenderHeight();
    if (line.id && !repeated) this.#destination(line.id, line.inlines[0]!, x, baseline);
    for (const stretch of stretches(line.inlines)) {
      this.#switchTo(repeated ? 'Repeat' : markOf(stretch[0]!));
      this.#draw(stretch, x, baseline);
      this.#measure(stretch, x, y, height);
      if (repeated) continue;
      this.#count(stretch);
      this.#annotate(stretch, x, y, height);
    }
  }

  #draw(inlines: readonly Inline[], x: number, baseline: number): void {
    const { page } = this.#document;
    for (const { font } of inlines) page.fonts[font.id] ??= font.ref();
    const drawn = textOperators(inlines, x, baseline, this.#textState);
    this.#textState = drawn.state;
    this.#document.addContent(drawn.operators);
  }

  /** Where links inside the document lead: the top of the line's first words. */
  #destination(name: string, first: Inline, x: number, baseline: number): void {
    const top = baseline - (first.font.ascender / 1000) * first.fontSize;
    this.#document.addNamedDestination(name, 'XYZ', x + first.x, top, null);
  }

  #measure(inlines: readonly Inline[], x: number, y: number, height: number): void {
    const { width, height: pageHeight } = this.#document.page;
    const { left, right } = extentOf(inlines);
    if (x + right <= width && y >= 0 && y + height <= pageHeight && x + left >= 0) return;
    for (const inline of inlines) this.cut.add((inline['_text'] as number | undefined) ?? -1);
  }

  #count(inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      const text = inline['_text'] as number | undefined;
      if (text !== undefined) this.drawn.set(text, (this.drawn.get(text) ?? '') + inline.text);
    }
  }

  /** Closes the marked content that is open and opens what is wanted, if it is another. */
  #switchTo(mark: Mark | undefined): void {
    const document = this.#document;
    if (this.#mark === mark) return;
    if (typeof this.#mark === 'number') document.endMarkedContent();
    else if (this.#mark !== undefined) document.addContent('EMC');
    this.#mark = mark;
    if (typeof mark === 'number') this.#openElement(document.structure.get(mark));
    else if (mark !== undefined) document.addContent(`/Artifact ${ARTIFACTS[mark]} BDC`);
  }

  #openElement(element: StructureElement<Reference>): void {
    const document = this.#document;
    const [content] = document.markStructureContent(element.type).refs;
    const { pageRef, mcid } = content!;
    document.getStructParentTree().get(document.page.structParentTreeKey)[mcid] =
      document.referenceOf(element);
    document.structure.append(element, { mcid, page: pageRef });
  }

  /** One annotation over the whole stretch of a link on this line (ISO 14289-1, 7.18.5). */
  #annotate(inlines: readonly Inline[], x: number, y: number, height: number): void {
    const first = inlines[0]!;
    const url = first['link'] as string | null | undefined;
    const destination = first['linkToDestination'] as string | null | undefined;
    if (!url && !destination) return;
    const element = this.#linkElement(first['_element'] as number | undefined);
    const { left, right } = extentOf(inlines);
    const width = right - left;
    const options = {
      structParent: {
        add: (added: { annotationRef: Reference }) =>
          this.#addAnnotation(element, added.annotationRef),
      },
      Contents: Object(element.attributes.linkText ?? url ?? destination) as object,
    };
    if (url) this.#document.link(x + left, y, width, height, url, options);
    else if (destination) {
      // pdfkit's own `goTo` makes an object of each action.
      const action = { S: 'GoTo', D: Object(destination) as object };
      const link = { Subtype: 'Link', A: action, ...options };
      this.#document.annotate(x + left, y, width, height, link);
    }
  }

  #linkElement(index: number | undefined): StructureElement<Reference> {
    let element = index === undefined ? undefined : this.#document.structure.get(index);
    while (element && element.type !== 'Link') element = element.parent;
    if (!element) throw new Error('A link was composed outside a Link element');
    return element;
  }

  #addAnnotation(element: StructureElement<Reference>, annotation: Reference): void {
    const document = this.#document;
    const key = document.createStructParentTreeNextKey();
    annotation.data['StructParent'] = key;
    document.getStructParentTree().add(key, document.referenceOf(element));
    document.structure.append(element, { annotation, page: document.page.dictionary });
  }

  /** A bookmark that lands on the heading itself, under the last one of a higher level. */
  #bookmark(line: Line, y: number): void {
    const heading = line['_heading'] as { title: string; level: number } | undefined;
    if (!heading) return;
    while ((this.#bookmarks.at(-1)?.level ?? 0) >= heading.level) this.#bookmarks.pop();
    const parent = this.#bookmarks.at(-1)?.item ?? this.#document.outline;
    const item = parent.addItem(heading.title, { expanded: true });
    const { page } = this.#document;
    item.outlineData['Dest'] = [page.dictionary, 'XYZ', null, page.height - y, null];
    this.#bookmarks.push({ level: heading.level, item });
  }
}

/** From where to where a stretch of a line reaches, without the space at its end. */
function extentOf(inlines: readonly Inline[]): { left: number; right: number } {
  const first = inlines[0]!;
  const last = inlines.at(-1)!;
  if (first['_base'] === undefined)
    return { left: first.x, right: last.x + last.width - last.trailingCut };
  // Where directions mix, the first word may stand anywhere; space is at the left of a turned word.
  const ends = inlines.map((inline) => {
    const turned = ((inline['_level'] as number | undefined) ?? 0) % 2 === 1;
    const left = inline.x + (turned ? inline.trailingCut : 0);
    return { left, right: inline.x + inline.width - (turned ? 0 : inline.trailingCut) };
  });
  const left = Math.min(...ends.map((each) => each.left));
  return { left, right: Math.max(left, ...ends.map((each) => each.right)) };
}

function markOf(inline: Inline): Mark {
  return (
    (inline['_element'] as number | undefined) ??
    (inline['_artifact'] as ArtifactKind | undefined) ??
    'Layout'
  );
}

/** Neighbouring inlines of one element and link. */
function stretches(inlines: readonly Inline[]): Inline[][] {
  const result: Inline[][] = [];
  let last: Inline | undefined;
  for (const inline of inlines) {
    if (last && BELONGING.every((key) => last?.[key] === inline[key])) result.at(-1)!.push(inline);
    else result.push([inline]);
    last = inline;
  }
  return result;
}

const BELONGING = ['_element', '_artifact', 'link', 'linkToDestination'] as const;
