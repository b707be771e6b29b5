// Types of the pdfmake internals that are subclassed here (pdfmake 0.3.11 ships none for them).
// Only what is used is declared; `test/pdf/engine/canary.test.ts` holds it against the package.

declare module 'pdfmake/js/PDFDocument.js' {
  const module: { default: typeof PdfDocument };
  export default module;

  export interface Reference {
    readonly id: number;
    data: Record<string, unknown>;
    end(chunk?: Uint8Array | string): void;
  }
  export interface NameTree {
    _compareKeys: (a: string, b: string) => number;
    add(name: string, value: unknown): void;
  }
  export interface Page {
    readonly dictionary: Reference;
    readonly annotations: object[];
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, unknown>;
    readonly xobjects: Record<string, unknown>;
    write(operators: string | Uint8Array): void;
  }
  export class PdfDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs?: null,
      localAccessPolicy?: (path: string) => boolean,
    );
    readonly page: Page;
    readonly info: Record<string, unknown>;
    readonly fontCache: Record<string, Record<string, unknown>>;
    readonly _fontFamilies: Record<string, unknown>;
    readonly outline: OutlineItem;
    _fontCount: number;
    addPage(options?: object): this;
    addContent(operators: string): this;
    fillOpacity(opacity: number): this;
    addNamedDestination(name: string, ...args: unknown[]): void;
    addNamedEmbeddedFile(name: string, file: Reference): void;
    appendXML(xml: string, newLine?: boolean): void;
    endMarkings(): void;
    getFontType(bold: boolean, italics: boolean): FontStyleName;
    getStructTreeRoot(): Reference;
    openImage(source: unknown): unknown;
    provideFont(family: string, bold: boolean, italics: boolean): unknown;
    ref(data?: Record<string, unknown>): Reference;
    end(): void;
    flushPages(): void;
    switchToPage(index: number): Page;
    subset: number;
    subset_conformance: string;
    readonly _id: Uint8Array;
    readonly _info: Reference;
    readonly _offsets: unknown[];
    readonly _root: Reference;
    _finalize(): void;
    _refEnd(reference: Reference): void;
    _write(data: string | Uint8Array): void;
    _addInfo(): void;
  }
  export type FontStyleName = 'normal' | 'bold' | 'italics' | 'bolditalics';
  export interface OutlineItem {
    readonly outlineData: Record<string, unknown>;
    addItem(title: string): OutlineItem;
  }
}

declare module 'pdfmake/js/TextBreaker.js' {
  const module: { default: typeof TextBreaker };
  export default module;

  export class TextBreaker {
    /** Without a style stack, every style is the default. */
    getBreaks(texts: readonly string[], stack: null): { text: string; lineEnd?: boolean }[];
  }
}

declare module 'pdfmake/js/DocumentContext.js' {
  import type { Context } from 'pdfmake/js/LayoutBuilder.js';

  const module: { default: new () => Context };
  export default module;
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type { Context, Writer } from 'pdfmake/js/LayoutBuilder.js';

  const module: { default: new (context: Context) => Writer };
  export default module;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';

  const module: { default: typeof LayoutBuilder };
  export default module;

  export interface Context {
    x: number;
    y: number;
    page: number;
    availableWidth: number;
    availableHeight: number;
    readonly pages: readonly LaidOutPage[];
    readonly pageMargins: { left: number; top: number; right: number; bottom: number };
    moveDown(height: number): boolean;
    readonly snapshots: readonly object[];
    addMargin(left: number, right: number): void;
    moveTo(x: number, y: number): void;
    beginColumnGroup(marginXOfParent: readonly [number, number] | null): void;
    beginColumn(width: number, offset: number): void;
    completeColumnGroup(): object;
    resetMarginXTopParent(): void;
    beginDetachedBlock(): void;
    endDetachedBlock(): void;
    getCurrentPage(): LaidOutPage;
    /** Begins at the top of the current page. */
    initializePage(): void;
  }
  export type PageItem =
    | { readonly type: 'line'; readonly item: PlacedLine }
    | { readonly type: 'vector'; readonly item: Record<string, unknown> };
  /** What the writer asks of a line. */
  export interface PlacedLine {
    x: number;
    y: number;
    readonly inlines: readonly object[];
    getHeight(): number;
    getWidth(): number;
    clone(): PlacedLine;
  }
  export interface LaidOutPage {
    items: PageItem[];
    readonly pageSize: { width: number; height: number };
    watermark?: object;
  }
  export interface Repeatable {
    height: number;
    xOffset: number;
    /** By page index: where it was put already. */
    readonly insertedOnPages: readonly (true | undefined)[];
  }
  export interface Writer {
    transactionLevel: number;
    readonly repeatables: readonly Repeatable[];
    context(): Context;
    pushContext(width: number, height: number): void;
    popContext(): void;
    moveToNextPage(): void;
    addPage(size: object, orientation: null, margins: object): void;
    addLine(line: PlacedLine): object;
    addCanvas(node: object): object;
    addVector(
      vector: object,
      ignoreX?: boolean,
      ignoreY?: boolean,
      index?: number,
      page?: number,
    ): object;
    beginUnbreakableBlock(width: number, height: number): void;
    commitUnbreakableBlock(): void;
    currentBlockToRepeatable(): Repeatable;
    pushToRepeatables(repeatable: Repeatable): void;
    popFromRepeatables(): void;
  }
  export class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: object);
    readonly pageSize: { width: number; height: number };
    readonly pageMargins: { left: number; top: number; right: number; bottom: number };
    writer: Writer;
    nestedLevel: number;
    addWatermark(watermark: object | undefined, document: PdfDocument, defaults: object): void;
    // biome-ignore lint/suspicious/noExplicitAny: pdfmake's nodes are open objects
    processNode(node: any, alignable?: boolean): void;
    // biome-ignore lint/suspicious/noExplicitAny: pdfmake's nodes are open objects
    processVerticalContainer(node: any): void;
    // biome-ignore lint/suspicious/noExplicitAny: pdfmake's nodes are open objects
    processColumns(node: any): void;
    // biome-ignore lint/suspicious/noExplicitAny: pdfmake's nodes are open objects
    processLeaf(node: any): void;
    // biome-ignore lint/suspicious/noExplicitAny: pdfmake's nodes are open objects
    processCanvas(node: any): void;
  }
}

declare module 'pdfmake/js/Renderer.js' {
  import type { PlacedLine } from 'pdfmake/js/LayoutBuilder.js';
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';

  const module: { default: typeof Renderer };
  export default module;

  export class Renderer {
    constructor(document: PdfDocument);
    readonly pdfDocument: PdfDocument;
    renderPages(pages: readonly object[]): void;
    renderLine(line: PlacedLine, x: number, y: number): void;
    renderVector(vector: Record<string, unknown>): void;
    renderWatermark(page: object): void;
  }
}

declare module 'pdfmake/js/3rd-party/svg-to-pdfkit.js' {
  const module: {
    default: (document: object, svg: string, x: number, y: number, options: object) => void;
  };
  export default module;
}

declare module 'pdfmake/js/PageSize.js' {
  export function normalizePageSize(
    size: string,
    orientation?: string,
  ): { width: number; height: number };
  export function normalizePageMargin(margin: readonly number[]): object;
}
