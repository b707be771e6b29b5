// Document tree in, PDF bytes out: composes nodes and structure together, lays out, draws, audits.
import { normalizePageMargin } from 'pdfmake/js/PageSize.js';
import type { FontStyleName, Reference } from 'pdfmake/js/PDFDocument.js';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/tree.ts';
import { PAGE_SIZES, type PageSize, type Theme } from '../theme/theme.ts';
import type { Shaper } from '../type/shaper.ts';
import { auditTexts } from './audit.ts';
import { composeBlocks } from './compose/blocks.ts';
import type { Composer, MissingGlyph } from './compose/composer.ts';
import { composeBand, saidOnce } from './compose/furniture.ts';
import { indent } from './compose/indent.ts';
import { linkTargets } from './compose/link-targets.ts';
import type { LayoutNode } from './compose/node.ts';
import { type EmbeddedFile, embedFiles } from './embedded-files.ts';
import { FlowLayout } from './engine/flow-layout.ts';
import { type DocumentInfo, TaggedDocument } from './engine/tagged-document.ts';
import { TaggedRenderer } from './engine/tagged-renderer.ts';
import { createFaceSet } from './faces.ts';
import { createStructureTree, formatStructure } from './structure-tree.ts';

export interface TypesetOptions {
  readonly theme: Theme;
  /** Bytes of every font file that the theme names, by the theme's path. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly shaper: Shaper;
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
  /** The structure tree in words. */
  readonly structure: string;
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sets a document. Pure: the same tree and options give the same bytes. */
export function typesetPdf(tree: DocumentTree, options: TypesetOptions): TypesetResult {
  const theme = atPageSize(options.theme, options.pageSize);
  const composer = createComposer(theme, tree, options);
  const body = composeBody(composer, tree, options.continued);
  const problems = [...composer.diagnostics, ...missingGlyphs(composer.missing, options.file)];
  if (hasErrors(problems)) return { structure: '', pages: 0, diagnostics: problems };

  const size = PAGE_SIZES[theme.page.size];
  const document = new TaggedDocument(size, options.info, composer.structure, composer.faces);
  const pages = layOut(document, composer, tree, body);
  const renderer = new TaggedRenderer(document);
  renderer.renderPages(pages);
  if (options.embedded) embed(document, options);
  const bytes = document.bytes();
  const diagnostics = [
    ...problems,
    ...auditTexts(composer.texts, renderer.drawn, renderer.cut, options.file),
  ];
  return {
    ...(hasErrors(diagnostics) ? {} : { bytes }),
    structure: formatStructure(composer.structure.root),
    pages: pages.length,
    diagnostics,
  };
}

function createComposer(theme: Theme, tree: DocumentTree, options: TypesetOptions): Composer {
  const structure = createStructureTree<Reference>();
  const composer: Composer = {
    theme,
    faces: createFaceSet(theme, options.fonts, options.shaper),
    structure,
    said: saidOnce(tree.head, structure),
    targets: linkTargets(tree),
    texts: [],
    missing: [],
    diagnostics: [],
    explained: new Set(),
    compose: (blocks, place) => composeBlocks(composer, blocks, place),
  };
  return composer;
}

function composeBody(composer: Composer, tree: DocumentTree, continued: string): LayoutNode {
  const { theme } = composer;
  const width = theme.grid['right']! - theme.grid['text']!;
  const place = {
    parent: composer.structure.root,
    at: undefined,
    width,
    continued,
    atMargin: true,
  };
  const composed = composeBlocks(composer, tree.body, place);
  for (const each of composed) indent(each, 0);
  // Page 1 has no running title: its body begins higher.
  const lift: LayoutNode = { canvas: [], margin: [0, theme.page.firstTop - theme.page.top, 0, 0] };
  if (composed[0]) delete composed[0].node._before;
  return { stack: [lift, ...composed.map((each) => each.node)] };
}

function layOut(
  document: TaggedDocument,
  composer: Composer,
  tree: DocumentTree,
  body: LayoutNode,
) {
  const { page, text, colours } = composer.theme;
  const size = PAGE_SIZES[page.size];
  const layout = new FlowLayout(
    { ...size, orientation: 'portrait' },
    normalizePageMargin([page.left, page.top, page.right, page.bottom]),
    {},
  );
  const head = (number: number, pages: number): LayoutNode => ({
    stack: composeBand(composer, tree.head, {
      kind: 'Header',
      top: page.edge,
      page: number,
      pages,
    }),
  });
  const footTop = page.bottom - page.edge - 18;
  const foot = (number: number, pages: number): LayoutNode => ({
    stack: composeBand(composer, tree.foot, { kind: 'Footer', top: footTop, page: number, pages }),
  });
  const watermark = tree.watermark && {
    text: tree.watermark,
    font: text['watermark']?.font ?? 'sans',
    bold: true,
    fontSize: watermarkSize(tree.watermark, text['watermark']?.size ?? 150),
    color: colours['ink'],
    opacity: 0.07,
    angle: -54.7,
  };
  return layout.layoutDocument(
    body,
    document,
    {},
    { font: 'serif' },
    undefined,
    head,
    foot,
    watermark,
  );
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
