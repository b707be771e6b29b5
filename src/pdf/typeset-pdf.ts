// Document tree in, PDF bytes out: composes nodes and structure together, lays out, draws, audits.
import { normalizePageMargin } from 'pdfmake/js/PageSize.js';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { ShownFields } from '../document/shown-fields.ts';
import type { DocumentTree } from '../document/tree.ts';
import type { Picture } from '../picture/picture.ts';
import { atPageSize, PAGE_SIZES, type PageSize, type Theme } from '../theme/theme.ts';
import type { FontFiles } from '../type/face.ts';
import type { Hyphenation } from '../type/hyphenation.ts';
import type { Shaper } from '../type/shaper.ts';
import { auditTexts } from './audit.ts';
import { auditFigures } from './audit-figures.ts';
import { bodyBlocks } from './compose/blocks.ts';
import { withClassification } from './compose/classification.ts';
import type { Composer } from './compose/composer.ts';
import { createComposer } from './compose/create-composer.ts';
import { drawFurniture } from './draw-furniture.ts';
import { TaggedRenderer } from './drawing/tagged-renderer.ts';
import { type EmbeddedFile, embedFiles } from './file/embedded-files.ts';
import type { DocumentInfo } from './file/metadata.ts';
import { TaggedDocument } from './file/tagged-document.ts';
import { usedFonts } from './file/used-fonts.ts';
import { createFaceSet, type FaceSet, faceFault } from './fonts/faces.ts';
import { missingGlyphs, type PlaceOfText, unprintable } from './fonts/missing-glyphs.ts';
import { type Feet, footHeights, haveRoom, higher } from './foot-heights.ts';
import { PageLayout } from './layout/page-layout.ts';
import { isSparse, pageOverflow, tightened } from './layout/page-limit.ts';
import { areRight, type PageNumbers, pageNumbers, unsettled } from './layout/page-numbers.ts';
import { shownFields } from './tags/shown-fields.ts';
import { formatStructure } from './tags/structure-tree.ts';

export interface TypesetOptions {
  readonly theme: Theme;
  /** Bytes of every font file that the theme names, by the theme's path. */
  readonly fonts: FontFiles;
  readonly shaper: Shaper;
  readonly hyphenation?: Hyphenation | undefined;
  /** The Unicode name of a character, for problems. */
  readonly characterName?: ((character: string) => string | undefined) | undefined;
  /** The brief's pictures by the name of their file. */
  readonly pictures?: ReadonlyMap<string, Picture> | undefined;
  readonly info: DocumentInfo;
  /** The files to embed, once it is known which of the fonts the pages are set in. */
  readonly embedded?: ((fonts: readonly Uint8Array[]) => readonly EmbeddedFile[]) | undefined;
  /** Overrides the theme's page size. */
  readonly pageSize?: PageSize | undefined;
  /** So many pages at most: gaps tighten before that is said to be too few. */
  readonly fit?: number | undefined;
  /** Word beside the head of a section that runs on to a new page. */
  readonly continued: string;
  /** Where a character of the text at a place in the brief stands in its file. */
  readonly locate?: NonNullable<PlaceOfText['locate']>;
  /** The brief's file name, for diagnostics. */
  readonly file: string;
}

export interface TypesetResult {
  /** Absent if anything could not be set whole. */
  readonly bytes?: Uint8Array;
  /** The structure tree in words; put together when asked for. */
  readonly structure: string;
  /** Where on the pages each field of the brief is shown. */
  readonly fields?: () => ShownFields;
  readonly pages: number;
  /** True if there are more pages than the theme allows. */
  readonly overflows?: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Characters that no font has in words that are not the brief's. */
  readonly unprintable?: readonly string[];
}

/** With numbers of pages in the text, layouts until these are right; others need one. Footnotes need more. */
const MAX_PASSES = 6;

/** Sets a document. Pure: the same tree and options give the same bytes. */
export function typesetPdf(tree: DocumentTree, given: TypesetOptions): TypesetResult {
  const faces = createFaceSet(given.theme, given.fonts, given.shaper);
  try {
    return settle(tree, { ...given, theme: withClassification(given.theme, tree.head), faces });
  } catch (error) {
    return { structure: '', pages: 0, diagnostics: [faceFault(error, faces, given.file)] };
  }
}

/** A document may be of use only with fewer pages than these. */
type SetOptions = TypesetOptions & { readonly faces: FaceSet; readonly fewerThan?: number };

function settle(tree: DocumentTree, options: SetOptions): TypesetResult {
  let numbers = pageNumbers();
  let feet: Feet = new Map();
  for (let pass = 1; ; pass++) {
    const setting = setBody(tree, options, { numbers, feet });
    const { composer, problems } = setting;
    const failed = { structure: '', pages: 0, diagnostics: problems };
    if (hasErrors(problems)) return { ...failed, unprintable: unprintable(composer.missing) };
    const { destinationPages } = setting.renderer;
    const needed = footHeights(setting, tree);
    if (haveRoom(feet, needed) && areRight(composer.pageNumbers, destinationPages)) {
      if (setting.pages >= (options.fewerThan ?? Number.POSITIVE_INFINITY)) return failed;
      const tighter = setTighter(setting, tree, options);
      return (
        tighter ?? overflowOf(setting, tree, { ...options, feet }) ?? finish(setting, tree, options)
      );
    }
    if (pass === MAX_PASSES + needed.size)
      return { structure: '', pages: 0, diagnostics: [unsettled(options.file)] };
    numbers = pageNumbers(destinationPages);
    feet = higher(feet, needed);
  }
}

/** The document a little tighter, if it is to have fewer pages, or one has next to nothing on it. */
function setTighter(
  setting: Setting,
  tree: DocumentTree,
  options: SetOptions,
): TypesetResult | undefined {
  const { theme, pageSize, fit = Number.POSITIVE_INFINITY } = options;
  const { pages, layout } = setting;
  const { y } = layout.flow.context;
  const isSpared = pages > fit || isSparse(atPageSize(theme, pageSize), pages, y);
  // What a template has no room for, it can spare.
  const isTold = !isSpared || pages > (theme.page.limit ?? pages);
  if (options.fewerThan !== undefined || isTold) return undefined;
  const fewerThan = Math.min(pages, fit + 1);
  for (const tight of tightened(theme)) {
    const result = settle(tree, { ...options, theme: tight, fewerThan });
    if (result.bytes) return result;
  }
  return undefined;
}

/** What a document is set with, its body set. */
interface Setting {
  readonly document: TaggedDocument;
  readonly composer: Composer;
  readonly layout: PageLayout;
  readonly renderer: TaggedRenderer;
  readonly pages: number;
  readonly problems: readonly Diagnostic[];
}

/** What only an earlier setting tells: each sets the body a little differently. */
interface Earlier {
  readonly numbers: PageNumbers;
  readonly feet: Feet;
}

function setBody(
  tree: DocumentTree,
  options: SetOptions,
  { numbers, feet }: Earlier,
  height?: number,
): Setting {
  const theme = atPageSize(options.theme, options.pageSize);
  const composer = createComposer(theme, tree, options, numbers);
  const size = { ...PAGE_SIZES[theme.page.size], ...(height !== undefined && { height }) };
  const document = new TaggedDocument(size, options.info, composer.structure, composer.faces);
  const renderer = new TaggedRenderer(document, composer.texts, composer.direction === 'rtl');
  const { left, top, right, bottom } = theme.page;
  const margins = normalizePageMargin([left, top, right, bottom]);
  const paper = { size, margins, reserved: (page: number) => feet.get(page + 1) ?? 0 };
  const layout = new PageLayout(document, paper, (page) => renderer.renderPage(page));
  const pages = layout.layOut(bodyBlocks(composer, tree.body, options.continued));
  const problems = [...composer.diagnostics, ...missingGlyphs(composer.missing, options)];
  return { document, composer, layout, renderer, pages, problems };
}

/** What is too much for the pages that there may be: measured on one page with room for all of it. */
function overflowOf(
  { pages }: Setting,
  tree: DocumentTree,
  options: SetOptions & { readonly feet: Feet },
): TypesetResult | undefined {
  const { theme, feet, fit = Number.POSITIVE_INFINITY } = options;
  const { top, bottom, limit: most = fit } = theme.page;
  const limit = Math.min(most, fit);
  if (pages <= limit) return undefined;
  const size = PAGE_SIZES[options.pageSize ?? theme.page.size];
  const body = size.height - top - bottom;
  const earlier = { numbers: pageNumbers(), feet: new Map() };
  const { layout } = setBody(tree, options, earlier, (pages + 1) * size.height);
  const notes = [...feet].reduce((sum, [page, each]) => (page > limit ? sum : sum + each), 0);
  const overflow = { limit, height: layout.flow.context.y - top + notes - limit * body };
  const diagnostics = [pageOverflow(tree, theme, overflow, options)];
  return { structure: '', pages, overflows: true, diagnostics };
}

function finish(setting: Setting, tree: DocumentTree, options: SetOptions): TypesetResult {
  const { document, composer, renderer, pages, problems } = setting;
  drawFurniture(setting, tree);
  const { embedded, info } = options;
  if (embedded) embedFiles(document, embedded(usedFonts(document, composer.faces)), info.now);
  const bytes = document.bytes();
  const diagnostics = [
    ...problems,
    ...auditTexts(composer.texts, renderer.drawn, renderer.cut, options.file),
    ...auditFigures(composer.drawings, renderer.figures, options.file),
  ];
  return {
    ...(hasErrors(diagnostics) ? {} : { bytes }),
    get structure() {
      return formatStructure(composer.structure.root);
    },
    fields: () => shownFields(composer.structure),
    pages,
    diagnostics,
  };
}
