// Document tree in, PDF bytes out: composes nodes and structure together, lays out, draws, audits.

import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js';
import { normalizePageMargin } from 'pdfmake/js/PageSize.js';
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import { directionOf } from '../brief/languages.ts';
import { type Diagnostic, hasErrors, type Span } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/tree.ts';
import { PAGE_SIZES, type PageSize, type Theme } from '../theme/theme.ts';
import type { FontFiles } from '../type/font-files.ts';
import { type Hyphenation, type HyphenPoints, hyphenPointsOf } from '../type/hyphenation.ts';
import type { Shaper } from '../type/shaper.ts';
import { auditTexts } from './audit.ts';
import { composeBlocks } from './compose/blocks.ts';
import { bodyBlocks } from './compose/body.ts';
import type { Composer, MissingGlyph } from './compose/composer.ts';
import { coveredPieces } from './compose/coverage.ts';
import { createFurniture } from './compose/furniture.ts';
import { blockStyle } from './compose/style.ts';
import type { DocumentInfo } from './engine/document-info.ts';
import { FlowLayout } from './engine/flow-layout.ts';
import { TaggedDocument } from './engine/tagged-document.ts';
import { TaggedRenderer } from './engine/tagged-renderer.ts';
import { createFaceSet } from './faces.ts';
import { createStructureTree, formatStructure } from './structure-tree.ts';

/** A file to be embedded as the document's source (ISO 19005-3, 6.8). */
export interface EmbeddedSource {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

export interface TypesetOptions {
  readonly theme: Theme;
  /** Bytes of every font file that the theme names, by the theme's path. */
  readonly fonts: FontFiles;
  readonly shaper: Shaper;
  readonly hyphenation?: Hyphenation | undefined;
  readonly info: DocumentInfo;
  readonly source?: EmbeddedSource | undefined;
  /** Overrides the theme's page size. */
  readonly pageSize?: PageSize | undefined;
  /** Word beside the head of a section that runs on to a new page. */
  readonly continued: string;
  /** Where a character of the text at a place in the brief stands in its file. */
  readonly locate?: (at: string | undefined, character: string) => Span | undefined;
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

/** Sets a document. Pure: the same tree and options give the same bytes. */
export function typesetPdf(tree: DocumentTree, options: TypesetOptions): TypesetResult {
  const theme = atPageSize(options.theme, options.pageSize);
  const composer = createComposer(theme, options, tree);
  const size = PAGE_SIZES[theme.page.size];
  const document = new TaggedDocument(size, options.info, composer.structure, composer.faces);
  if (options.source) embed(document, options.source, options.info.now);
  const renderer = new TaggedRenderer(document, composer.texts, composer.direction === 'rtl');
  const layout = createLayout(document, theme, (page) => renderer.renderPage(page));
  const pages = layout.layOut(bodyBlocks(composer, tree.body, options.continued));
  const problems = [...composer.diagnostics, ...missingGlyphs(composer.missing, options)];
  if (hasErrors(problems)) return { structure: '', pages: 0, diagnostics: problems };

  drawFurniture({ document, composer, layout, renderer }, tree, pages);
  const bytes = document.bytes();
  const diagnostics = [
    ...problems,
    ...auditTexts(composer.texts, renderer.drawn, renderer.cut, options.file),
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

function createComposer(theme: Theme, options: TypesetOptions, { lang }: DocumentTree): Composer {
  const composer: Composer = {
    theme,
    faces: createFaceSet(theme, options.fonts, options.shaper),
    hyphenPoints: hyphenPoints(options.hyphenation),
    lang,
    direction: directionOf(lang),
    structure: createStructureTree<Reference>(
      directionOf(lang) === 'rtl' ? { writingMode: 'RlTb' } : {},
    ),
    texts: [],
    missing: [],
    diagnostics: [],
    lineHeights: new WeakMap(),
    compose: (blocks, place) => composeBlocks(composer, blocks, place),
  };
  return composer;
}

/** The points of a language, made once a document. */
function hyphenPoints(hyphenation: Hyphenation | undefined): Composer['hyphenPoints'] {
  const known = new Map<string, HyphenPoints | undefined>();
  return (lang) => {
    if (!known.has(lang)) {
      const hyphenator = hyphenation?.get(lang);
      known.set(lang, hyphenator && hyphenPointsOf(hyphenator, lang));
    }
    return known.get(lang);
  };
}

function createLayout(
  document: TaggedDocument,
  { page }: Theme,
  takePage: (page: LaidOutPage) => void,
): FlowLayout {
  const margins = normalizePageMargin([page.left, page.top, page.right, page.bottom]);
  return new FlowLayout(document, { size: PAGE_SIZES[page.size], margins }, takePage);
}

/** What a document is set with. */
interface Setting {
  readonly document: TaggedDocument;
  readonly composer: Composer;
  readonly layout: FlowLayout;
  readonly renderer: TaggedRenderer;
}

/** Running heads and feet and the watermark, on every page, now that their number is known. */
function drawFurniture(setting: Setting, tree: DocumentTree, pages: number): void {
  const { document, composer, layout, renderer } = setting;
  const { page } = composer.theme;
  const footTop = PAGE_SIZES[page.size].height - page.edge - 18;
  const furniture = createFurniture(composer, (nodes) => layout.layOutApart(nodes), [
    { kind: 'Header', top: page.edge, blocks: tree.head },
    { kind: 'Footer', top: footTop, blocks: tree.foot },
  ]);
  layout.addWatermark(watermarkOf(composer, tree.watermark), document, { font: 'serif' });
  const { pages: laidOut } = layout.writer.context();
  for (let index = 0; index < pages; index++)
    renderer.resumePage(index, furniture(index + 1, pages), laidOut[index]!);
}

function watermarkOf(composer: Composer, word: string | undefined): object | undefined {
  if (word === undefined) return undefined;
  const { theme, lang } = composer;
  const style = { ...blockStyle(theme, ['watermark'], 0), bold: true };
  const [first] = coveredPieces(composer, word, style, { at: undefined, lang });
  return {
    text: word,
    font: first?.font ?? style.font,
    bold: true,
    fontSize: watermarkSize(word, style.size),
    color: theme.colours['ink'],
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

function embed(document: TaggedDocument, source: EmbeddedSource, now: Date): void {
  document.file(Buffer.from(source.bytes), {
    name: source.name,
    type: source.mediaType,
    description: source.description,
    relationship: 'Source',
    creationDate: now,
    modifiedDate: now,
  });
}

function missingGlyphs(
  missing: readonly MissingGlyph[],
  { file, locate }: TypesetOptions,
): Diagnostic[] {
  const seen = new Set<string>();
  return missing.flatMap(({ codePoint, at, install }) => {
    const key = `${codePoint} ${at}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const character = String.fromCodePoint(codePoint);
    const span = locate?.(at, character);
    const name = `${character} (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`;
    const place = at && span === undefined ? `, used at ${at}` : '';
    return [
      {
        code: 'no-glyph',
        severity: 'error' as const,
        message: `No font has the character ${name}${place}`,
        file,
        ...(span && { span }),
        hint:
          install === undefined
            ? 'Replace it, or use a template whose fonts have it'
            : `Install its font beside this program: npm install ${install}`,
      },
    ];
  });
}
