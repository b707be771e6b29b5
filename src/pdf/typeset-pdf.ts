// Document tree in, PDF bytes out: composes nodes and structure together, lays out, draws, audits.
import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js';
import { normalizePageMargin } from 'pdfmake/js/PageSize.js';
import type { FontStyleName, Reference } from 'pdfmake/js/PDFDocument.js';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/tree.ts';
import type { Picture } from '../picture/picture.ts';
import { PAGE_SIZES, type PageSize, type Theme } from '../theme/theme.ts';
import type { Shaper } from '../type/shaper.ts';
import { auditPictures, auditTexts } from './audit.ts';
import { composeBlocks } from './compose/blocks.ts';
import { bodyBlocks } from './compose/body.ts';
import type { Composer, MissingGlyph } from './compose/composer.ts';
import { createFurniture, saidOnce } from './compose/furniture.ts';
import { linkTargets } from './compose/link-targets.ts';
import { type EmbeddedFile, embedFiles } from './embedded-files.ts';
import type { DocumentInfo } from './engine/document-info.ts';
import { FlowLayout } from './engine/flow-layout.ts';
import { TaggedDocument } from './engine/tagged-document.ts';
import { TaggedRenderer } from './engine/tagged-renderer.ts';
import { createFaceSet } from './faces.ts';
import { areRight, type PageNumbers, pageNumbers } from './page-numbers.ts';
import { createStructureTree, formatStructure } from './structure-tree.ts';

export interface TypesetOptions {
  readonly theme: Theme;
  /** Bytes of every font file that the theme names, by the theme's path. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly shaper: Shaper;
  /** The brief's pictures by the name of their file. */
  readonly pictures?: ReadonlyMap<string, Picture> | undefined;
  readonly info: DocumentInfo;
  /** The files to embed, once it is known which of the fonts the pages are set in. */
  readonly embedded?: ((fonts: readonly Uint8Array[]) => readonly EmbeddedFile[]) | undefined;
  /** Overrides the theme's page size. */
  readonly pageSize?: PageSize | undefined;
  /** Word beside the head of a section that runs on to a new page. */
  readonly continued: string;
  /** The brief's file name, for diagnostics. */
  readonly file: string;
}

export interface TypesetResult {
  /** Absent if anything could not be set whole. */
  readonly bytes?: Uint8Array;
  /** The structure tree in words; put together when asked for. */
  readonly structure: string;
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** With numbers of pages in the text, layouts until these are right; others need one. */
const MAX_PASSES = 6;

/** Sets a document. Pure: the same tree and options give the same bytes. */
export function typesetPdf(tree: DocumentTree, options: TypesetOptions): TypesetResult {
  let numbers = pageNumbers();
  for (let pass = 1; ; pass++) {
    const setting = setBody(tree, options, numbers);
    const { composer, problems } = setting;
    if (hasErrors(problems)) return { structure: '', pages: 0, diagnostics: problems };
    const { destinationPages } = setting.renderer;
    if (areRight(composer.pageNumbers, destinationPages)) return finish(setting, tree, options);
    if (pass === MAX_PASSES) return { structure: '', pages: 0, diagnostics: [unsettled(options)] };
    numbers = pageNumbers(destinationPages);
  }
}

/** What a document is set with, its body set. */
interface Setting {
  readonly document: TaggedDocument;
  readonly composer: Composer;
  readonly layout: FlowLayout;
  readonly renderer: TaggedRenderer;
  readonly pages: number;
  readonly problems: readonly Diagnostic[];
}

function setBody(tree: DocumentTree, options: TypesetOptions, numbers: PageNumbers): Setting {
  const theme = atPageSize(options.theme, options.pageSize);
  const composer = createComposer(theme, tree, options, numbers);
  const size = PAGE_SIZES[theme.page.size];
  const document = new TaggedDocument(size, options.info, composer.structure, composer.faces);
  const renderer = new TaggedRenderer(document, composer.texts);
  const layout = createLayout(document, theme, (page) => renderer.renderPage(page));
  const pages = layout.layOut(bodyBlocks(composer, tree.body, options.continued));
  const problems = [...composer.diagnostics, ...missingGlyphs(composer.missing, options.file)];
  return { document, composer, layout, renderer, pages, problems };
}

function finish(setting: Setting, tree: DocumentTree, options: TypesetOptions): TypesetResult {
  const { document, composer, renderer, pages } = setting;
  drawFurniture(setting, tree);
  if (options.embedded) embed(document, options);
  const bytes = document.bytes();
  const diagnostics = [
    ...setting.problems,
    ...auditTexts(composer.texts, renderer.drawn, renderer.cut, options.file),
    ...auditPictures(composer.drawings, renderer.drawnPictures, options.file),
  ];
  return {
    ...(hasErrors(diagnostics) ? {} : { bytes }),
    get structure() {
      return formatStructure(composer.structure.root);
    },
    pages,
    diagnostics,
  };
}

function unsettled({ file }: TypesetOptions): Diagnostic {
  return {
    code: 'page-numbers-unsettled',
    severity: 'error',
    message: 'a reference to a page moves the very page that it refers to',
    file,
    hint: 'word the sentence with the reference differently',
  };
}

function createComposer(
  theme: Theme,
  tree: DocumentTree,
  options: TypesetOptions,
  numbers: PageNumbers,
): Composer {
  const structure = createStructureTree<Reference>();
  const composer: Composer = {
    theme,
    faces: createFaceSet(theme, options.fonts, options.shaper),
    structure,
    said: saidOnce(tree.head, structure),
    targets: linkTargets(tree),
    texts: [],
    pictures: options.pictures ?? new Map(),
    drawings: [],
    pageNumbers: numbers,
    missing: [],
    diagnostics: [],
    explained: new Set(),
    lineHeights: new WeakMap(),
    compose: (blocks, place) => composeBlocks(composer, blocks, place),
  };
  return composer;
}

function createLayout(
  document: TaggedDocument,
  { page }: Theme,
  takePage: (page: LaidOutPage) => void,
): FlowLayout {
  const margins = normalizePageMargin([page.left, page.top, page.right, page.bottom]);
  return new FlowLayout(document, { size: PAGE_SIZES[page.size], margins }, takePage);
}

/** Running heads and feet and the watermark, on every page, now that their number is known. */
function drawFurniture(setting: Setting, tree: DocumentTree): void {
  const { document, composer, layout, renderer, pages } = setting;
  const { page } = composer.theme;
  const footTop = PAGE_SIZES[page.size].height - page.edge - 18;
  const furniture = createFurniture(composer, (nodes) => layout.layOutApart(nodes), [
    { kind: 'Header', top: page.edge, blocks: tree.head },
    { kind: 'Footer', top: footTop, blocks: tree.foot },
  ]);
  layout.addWatermark(watermarkOf(composer.theme, tree.watermark), document, { font: 'serif' });
  const { pages: laidOut } = layout.writer.context();
  for (let index = 0; index < pages; index++)
    renderer.resumePage(index, furniture(index + 1, pages), laidOut[index]!);
}

function watermarkOf({ text, colours }: Theme, word: string | undefined): object | undefined {
  return word === undefined
    ? undefined
    : {
        text: word,
        font: text['watermark']?.font ?? 'sans',
        bold: true,
        fontSize: watermarkSize(word, text['watermark']?.size ?? 150),
        color: colours['ink'],
        opacity: 0.07,
        angle: -54.7,
      };
}

/** Long words, such as WITHDRAWN, are set smaller to stay on the page's diagonal. */
function watermarkSize(word: string, size: number): number {
  return word.length <= 5 ? size : Math.min(size, (size * 5.5) / word.length);
}

/** The theme at another page size: the grid keeps its widths and stands in the middle. */
function atPageSize(theme: Theme, size: PageSize | undefined): Theme {
  if (size === undefined || size === theme.page.size) return theme;
  const margin = (PAGE_SIZES[size].width - theme.grid['right']!) / 2;
  return { ...theme, page: { ...theme.page, size, left: margin, right: margin } };
}

function embed(document: TaggedDocument, { embedded, theme, fonts, info }: TypesetOptions): void {
  const paths = Object.entries(document.fontCache).flatMap(([family, styles]) =>
    Object.keys(styles).map((style) => theme.fonts[family]?.[style as FontStyleName] ?? ''),
  );
  const used = paths.map((path) => fonts.get(path)).filter((bytes) => bytes !== undefined);
  embedFiles(document, embedded?.([...new Set(used)]) ?? [], info.now);
}

function missingGlyphs(missing: readonly MissingGlyph[], file: string): Diagnostic[] {
  const seen = new Set<string>();
  return missing.flatMap(({ codePoint, at }) => {
    const key = `${codePoint} ${at}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const code = codePoint.toString(16).toUpperCase().padStart(4, '0');
    return [
      {
        code: 'no-glyph',
        severity: 'error' as const,
        message: `No font has the character ${String.fromCodePoint(codePoint)} (U+${code})${at ? `, used at ${at}` : ''}`,
        file,
        hint: 'Replace it, or use a template whose fonts have it',
      },
    ];
  });
}
