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
  export interface Page {
    readonly dictionary: Reference;
    readonly structParentTreeKey: number;
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, unknown>;
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
    addNamedDestination(name: string, ...args: unknown[]): void;
    addNamedEmbeddedFile(name: string, file: Reference): void;
    appendXML(xml: string): void;
    createStructParentTreeNextKey(): number;
    endMarkedContent(): this;
    endMarkings(): void;
    getFontType(bold: boolean, italics: boolean): FontStyleName;
    getStructParentTree(): {
      get(key: number): (Reference | null)[];
      add(key: number, value: Reference): void;
    };
    getStructTreeRoot(): Reference;
    annotate(x: number, y: number, w: number, h: number, options: object): this;
    link(x: number, y: number, w: number, h: number, url: string, options: object): this;
    markStructureContent(tag: string): {
      readonly refs: readonly { pageRef: Reference; mcid: number }[];
    };
    openImage(source: unknown): unknown;
    provideFont(family: string, bold: boolean, italics: boolean): unknown;
    ref(data?: object): Reference;
    end(): void;
    flushPages(): void;
    readonly _id: Uint8Array;
    readonly _info: Reference;
    readonly _offsets: readonly unknown[];
    readonly _root: Reference;
    _finalize(): void;
    _refEnd(reference: Reference): void;
    _write(data: string | Uint8Array): void;
    _addInfo(): void;
  }
  export type FontStyleName = 'normal' | 'bold' | 'italics' | 'bolditalics';
  export interface OutlineItem {
    readonly outlineData: Record<string, unknown>;
    addItem(title: string, options?: object): OutlineItem;
  }
}

declare module 'pdfmake/js/Line.js' {
  const module: { default: typeof Line };
  export default module;

  export interface Inline {
    text: string;
    x: number;
    width: number;
    height: number;
    leadingCut: number;
    trailingCut: number;
    fontSize: number;
    font: {
      readonly id: string;
      readonly ascender: number;
      lineHeight(size: number): number;
      ref(): unknown;
      widthOfString(text: string, size: number, features?: unknown): number;
    };
    [key: string]: unknown;
  }
  export class Line {
    constructor(maxWidth: number);
    inlines: Inline[];
    x?: number;
    y?: number;
    id?: string;
    lastLineInParagraph?: boolean;
    getHeight(): number;
    getAscenderHeight(): number;
    getWidth(): number;
    getAvailableWidth(): number;
    hasEnoughSpaceForInline(inline: Inline, next: readonly Inline[]): boolean;
    addInline(inline: Inline): void;
    clone(): Line;
    [key: string]: unknown;
  }
}

declare module 'pdfmake/js/StyleContextStack.js' {
  const module: { default: StyleLookup };
  export default module;

  /** Opaque: the styles of the nodes around a text. */
  export interface StyleStack {
    readonly defaultStyle: object;
  }
  export interface StyleLookup {
    getStyleProperty(item: object, stack: StyleStack, key: string, otherwise: unknown): unknown;
  }
}

declare module 'pdfmake/js/TextInlines.js' {
  import type { Inline } from 'pdfmake/js/Line.js';
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
  import type { StyleStack } from 'pdfmake/js/StyleContextStack.js';

  const module: { default: typeof TextInlines };
  export default module;

  export class TextInlines {
    constructor(document: PdfDocument);
    readonly pdfDocument: PdfDocument;
    measure(words: Inline[], stack: StyleStack): Inline[];
    widthOfText(text: string, inline: Inline): number;
  }
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Line } from 'pdfmake/js/Line.js';
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
  import type { TextInlines } from 'pdfmake/js/TextInlines.js';

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
    beginDetachedBlock(): void;
    endDetachedBlock(): void;
    getCurrentPage(): LaidOutPage;
  }
  export interface LaidOutPage {
    readonly items: { type: string; item: Record<string, unknown> }[];
    readonly pageSize: { width: number; height: number };
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
    addLine(line: Line): object;
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
    docMeasure: { textInlines: TextInlines; measureNode(node: object): object };
    docPreprocessor: { preprocessNode(node: object): object };
    nestedLevel: number;
    layoutDocument(
      content: object,
      document: object,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: unknown,
      footer: unknown,
      watermark: unknown,
    ): LaidOutPage[];
    tryLayoutDocument(content: object, document: PdfDocument, ...rest: unknown[]): object;
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
  import type { Line } from 'pdfmake/js/Line.js';
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';

  const module: { default: typeof Renderer };
  export default module;

  export class Renderer {
    constructor(document: PdfDocument);
    readonly pdfDocument: PdfDocument;
    renderPages(pages: readonly object[]): void;
    renderLine(line: Line, x: number, y: number): void;
    renderVector(vector: Record<string, unknown>): void;
    renderWatermark(page: object): void;
  }
}

declare module 'pdfmake/js/PageSize.js' {
  export function normalizePageSize(
    size: string,
    orientation?: string,
  ): { width: number; height: number };
  export function normalizePageMargin(margin: readonly number[]): object;
}
