// pdfmake's renderer with marked content: every stretch of text goes into its structure element,
// all else is an artifact; one link annotation a line; what was drawn is counted for the audit.
import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js';
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import rendererModule, { type Renderer } from 'pdfmake/js/Renderer.js';
import { DrawnTexts, type Edge } from '../audit.ts';
import type { AuditedText } from '../compose/composer.ts';
import type { PictureVector } from '../compose/node.ts';
import { ATTACHMENT, attachmentKeys } from '../file/file-specifications.ts';
import { pdfText } from '../file/pdf-syntax.ts';
import type { TaggedDocument } from '../file/tagged-document.ts';
import type { TextLine } from '../layout/line.ts';
import type { RunStyle, Word } from '../layout/words.ts';
import { MarkedContent, markOf } from '../tags/marked-content.ts';
import type { StructureElement } from '../tags/structure-tree.ts';
import { Bookmarks } from './bookmarks.ts';
import { FigureDrawing } from './figures.ts';
import { extentOf, groundsOf, piecesOf, stretches, underlinesOf } from './stretches.ts';
import { drawText, type TextState } from './text-operators.ts';
import { mirroredVector, type Vector, type VectorState, vectorOperators } from './vectors.ts';

const Base: typeof Renderer = rendererModule.default;

/** Nothing is known where a page begins, or goes on. */
const INITIAL_VECTOR: VectorState = { fill: undefined, stroke: undefined, lineWidth: Number.NaN };
const HEADING = /^H\d$/;
const NO_TEXT: TextState = { font: undefined, fontSize: 0, color: undefined };

export class TaggedRenderer extends Base {
  /** What was drawn of each text node of the document tree. */
  readonly drawn: DrawnTexts;
  /** Texts that reach over the edge of their page or column, by text node; -1 for furniture. */
  readonly cut: Map<number, Edge> = new Map();
  readonly figures: FigureDrawing;
  /** Numbers of the pages that destinations stand on. */
  readonly destinationPages: Map<string, number> = new Map();
  /** The places that the links of each page lead to, by its number. */
  readonly linksOn: Map<number, Set<string>> = new Map();
  readonly #document: TaggedDocument;
  readonly #bookmarks: Bookmarks;
  readonly #marked: MarkedContent;
  /** Colour and font of the page as the last text left them; unknown after anything else. */
  #textState: TextState | undefined;
  #vectorState = INITIAL_VECTOR;
  /** The same as it is at the end of each page. */
  readonly #textStates: (TextState | undefined)[] = [];

  /** The pages of a document that runs from right to left are laid out as if seen in a mirror. */
  readonly #mirrored: boolean;

  /** `texts` are those that must be drawn, for the audit. */
  constructor(document: TaggedDocument, texts: readonly AuditedText[], mirrored = false) {
    super(document);
    this.#document = document;
    this.#bookmarks = new Bookmarks(document);
    this.#marked = new MarkedContent(document);
    this.drawn = new DrawnTexts(texts);
    this.figures = new FigureDrawing(document, this.#marked, this);
    this.#mirrored = mirrored;
  }

  /** Draws what stands on a page of the body; head, foot and watermark come when all pages are known. */
  renderPage(page: LaidOutPage): void {
    this.#textState = undefined;
    this.#vectorState = INITIAL_VECTOR;
    this.renderPages([page]);
    this.#endPage();
  }

  /** Goes on with a page that was drawn before. */
  resumePage(index: number, items: LaidOutPage['items'], watermarked: LaidOutPage): void {
    this.#document.switchToPage(index);
    this.#textState = this.#textStates[index];
    this.#vectorState = INITIAL_VECTOR;
    for (const { type, item } of items)
      if (type === 'line') this.renderLine(item as TextLine, item.x, item.y);
      else this.renderVector(item);
    if (watermarked.watermark) this.renderWatermark(watermarked);
    this.#endPage();
  }

  /** Marked content ends with its page (ISO 32000-1, 14.6.1). */
  #endPage(): void {
    this.#marked.switchTo(undefined);
    this.#textStates.push(this.#textState);
  }

  override renderVector(vector: Record<string, unknown>): void {
    if (vector['_picture'] !== undefined) {
      this.#drawPicture(vector as unknown as PictureVector);
      return;
    }
    this.#drawVector(this.#mirror(vector as Vector));
  }

  /** Draws what has its place on the page as it is seen. */
  #drawVector(vector: Vector): void {
    this.#marked.switchTo('Layout');
    const fill = this.#textState?.color;
    const drawn = vectorOperators(vector, { ...this.#vectorState, fill });
    this.#vectorState = drawn.state;
    if (drawn.state.fill !== fill)
      this.#textState = { ...(this.#textState ?? NO_TEXT), color: drawn.state.fill };
    this.#document.addContent(drawn.operators);
  }

  #drawPicture(vector: PictureVector): void {
    const { _picture, ...box } = this.#mirror(vector);
    this.#textState = undefined;
    this.#vectorState = INITIAL_VECTOR;
    this.figures.draw(_picture, box);
    if (_picture.destination) this.#land(_picture.destination, box.x, box.y);
  }

  #mirror<Drawn extends Vector | PictureVector>(vector: Drawn): Drawn {
    return this.#mirrored ? mirroredVector(vector, this.#document.page.width) : vector;
  }

  override renderWatermark(page: object): void {
    this.#marked.switchTo('Watermark');
    super.renderWatermark(page);
  }

  override renderLine(line: TextLine, left: number, y: number): void {
    const x = this.#mirrored ? this.#document.page.width - left - line.getWidth() : left;
    // A repeated head is an artifact from the second time on.
    const repeated = line.draw();
    if (line.heading && !repeated) {
      const element = this.#elementAround(line.inlines[0]!.style.element, HEADING);
      this.#bookmarks.add(line.heading, element, y);
    }
    const height = line.getHeight();
    const baseline = y + line.getAscenderHeight();
    if (line.id && !repeated) this.#destination(line.id, line.inlines[0]!, x, baseline);
    for (const box of groundsOf(line.inlines, x, baseline)) this.#drawVector(box);
    const all = stretches(line.inlines);
    const directed = line.inlines[0]?.style.base !== undefined;
    if (directed) this.#drawDirected(all, x, baseline, repeated);
    for (const stretch of all) {
      if (!directed) this.#drawMarked(stretch, x, baseline, repeated);
      this.#measure(stretch, line, x, y);
      if (repeated) continue;
      this.#count(stretch);
      this.#annotate(stretch, x, y, height);
    }
    for (const box of underlinesOf(all, x, baseline)) this.#drawVector(box);
  }

  #drawMarked(words: readonly Word[], x: number, baseline: number, repeated: boolean): void {
    const mark = markOf(words[0]!);
    this.#marked.switchTo(repeated && typeof mark === 'number' ? 'Repeat' : mark);
    this.#draw(words, x, baseline);
  }

  /**
   * A line with right-to-left text is drawn from left to right: those who read a page without its
   * tags find their way by places.
   */
  #drawDirected(
    all: readonly (readonly Word[])[],
    x: number,
    baseline: number,
    repeated: boolean,
  ): void {
    this.#marked.inReadingOrder(piecesOf(all), ({ words }) =>
      this.#drawMarked(words, x, baseline, repeated),
    );
  }

  #draw(inlines: readonly Word[], x: number, baseline: number): void {
    const { page, content } = this.#document;
    const { fonts } = page;
    let last: RunStyle | undefined;
    for (const { style } of inlines) {
      if (style !== last) fonts[style.font.id] ??= style.font.ref();
      last = style;
    }
    this.#textState = drawText(content, inlines, x, baseline, this.#textState);
  }

  /** Where links inside the document lead: the top of the line's first words. */
  #destination(name: string, first: Word, x: number, baseline: number): void {
    const top = baseline - first.style.ascent;
    this.#land(name, x + first.x, top);
  }

  #land(name: string, x: number, y: number): void {
    this.destinationPages.set(name, this.#pageNumber);
    const element = this.#document.structure.places.get(name);
    this.#document.landings.name(name, x, y, element);
  }

  /** Number of the page of the body that is being drawn. */
  get #pageNumber(): number {
    return this.#textStates.length + 1;
  }

  #measure(inlines: readonly Word[], line: TextLine, x: number, y: number): void {
    const { width, height: pageHeight } = this.#document.page;
    const { left, right } = extentOf(inlines);
    const isInside =
      x + right <= width && y >= 0 && y + line.getHeight() <= pageHeight && x + left >= 0;
    if (isInside && !line.isTooWide) return;
    const edge = isInside ? 'column' : 'page';
    for (const { style } of inlines) this.cut.set(style.textIndex ?? -1, edge);
  }

  #count(inlines: readonly Word[]): void {
    for (const { style, text } of inlines)
      if (style.textIndex !== undefined) this.drawn.add(style.textIndex, text);
  }

  /** One annotation over the whole stretch of a link on this line (ISO 14289-1, 7.18.5). */
  #annotate(inlines: readonly Word[], x: number, y: number, height: number): void {
    const first = inlines[0]!;
    const { link: url, linkToDestination: destination } = first.style;
    if (!url && !destination) return;
    const element = this.#linkElement(first.style.element);
    const known = this.linksOn.get(this.#pageNumber) ?? new Set();
    if (destination) this.linksOn.set(this.#pageNumber, known.add(destination));
    const { left, right } = extentOf(inlines);
    const words = element.attributes.linkText ?? url ?? destination;
    const keys = `${leadKeys(this.#document, url, destination)}/Contents${pdfText(words!)}`;
    const annotation = this.#document.addLink(element, x + left, y, right - left, height, keys);
    const page = this.#document.page.dictionary;
    this.#document.structure.append(element, { annotation, page });
  }

  #linkElement(index: number | undefined): StructureElement<Reference> {
    const element = this.#elementAround(index, /^(?:Link|Annot)$/);
    if (!element) throw new Error('A link was composed outside a Link element');
    return element;
  }

  /** The nearest element of a type that some text belongs to. */
  #elementAround(index: number | undefined, type: RegExp): StructureElement<Reference> | undefined {
    let element = index === undefined ? undefined : this.#document.structure.get(index);
    while (element && !type.test(element.type)) element = element.parent;
    return element;
  }
}

/** What an annotation does: it opens an address, a place of the document or a file inside it. */
function leadKeys(document: TaggedDocument, url = '', destination = ''): string {
  if (url.startsWith(ATTACHMENT)) return attachmentKeys(document, url.slice(ATTACHMENT.length));
  const action = url ? `/S/URI/URI${pdfText(url)}` : `/S/GoTo/D${pdfText(destination)}`;
  return `/Subtype/Link/A<<${action}>>`;
}
