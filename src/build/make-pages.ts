// From a brief to its pages: again with less of what a template can spare, while they are too many.
import type { Brief } from '../brief/format/schema.ts';
import type { Part } from '../brief/parts.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../document/in-order.ts';
import { type RenderedMarkup, readDocument } from '../document/read-document.ts';
import type { DocumentTree } from '../document/tree.ts';
import { withoutMedia } from '../document/twins.ts';
import { type TypesetOptions, type TypesetResult, typesetPdf } from '../pdf/typeset-pdf.ts';
import type { Picture } from '../picture/picture.ts';
import { present, type View } from '../template/present/present.ts';
import type { PresentContext } from '../template/present/scope.ts';
import { renderTemplate } from '../template/render/render-template.ts';
import type { TemplateSource } from '../template/template-source.ts';
import type { Theme } from '../theme/theme.ts';
import { ranksOf } from './page-order.ts';
import type { Shown } from './wanted.ts';

/** What came of the way from the view to the pages, as far as it led. */
export interface Pages {
  readonly stages: {
    readonly view?: View;
    readonly markup?: RenderedMarkup;
    readonly tree?: DocumentTree;
  };
  readonly diagnostics: readonly Diagnostic[];
  readonly set?: TypesetResult;
  /** What the audit of the brief is told. */
  readonly shown?: Shown;
}

/** What pages are made with; they are not set without options. */
export interface PageTools {
  readonly template: TemplateSource;
  readonly options: TypesetOptions | undefined;
  /** By the names that markup has for them. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Keeps the document tree only. */
  readonly lean?: boolean | undefined;
}

/** Makes pages without what `theme` leaves out and, while they are too many, what it can spare. */
export function fittingPages(
  { leave_out: left = [], spare = [] }: Theme,
  make: (leftOut: readonly Part[]) => Pages,
): Pages {
  let pages = make(left);
  for (let count = 1; count <= spare.length && pages.set?.overflows; count++)
    pages = make([...spare.slice(0, count), ...left]);
  return pages;
}

/** Presents, renders, reads and sets a brief; each step ends the way if it gives the next no use. */
export function makePages(brief: Brief, context: PresentContext, tools: PageTools): Pages {
  // What is not kept can be forgotten while the pages are set.
  const read = makeTree(brief, context, tools);
  const { options } = tools;
  if (!read.shown || hasErrors(read.diagnostics) || !options) return read;
  const set = typesetPdf(read.shown.tree, options);
  return { ...read, set, diagnostics: [...read.diagnostics, ...set.diagnostics] };
}

function makeTree(
  brief: Brief,
  context: PresentContext,
  { template, pictures, lean }: PageTools,
): Pages {
  const view = present(brief, context);
  const { markup, diagnostics } = renderTemplate(template, view);
  if (!markup || hasErrors(diagnostics)) return { stages: { view }, diagnostics };
  const place = { lang: brief.language, template: template.name, files: template.files };
  const { tree: read, diagnostics: faults } = readDocument(markup, place);
  const { labels, leftOut = [] } = context;
  const ranks = ranksOf(brief, leftOut);
  const tree = read && ranks ? inOrder(read, ranks) : read;
  const stages = { ...(!lean && { view, markup }), ...(tree && { tree }) };
  const { references, notShown } = view;
  const shown = tree && {
    tree: withoutMedia(tree, ['twin-only']),
    ...{ labels, references, notShown, leftOut, pictures },
  };
  return { stages, ...(shown && { shown }), diagnostics: [...diagnostics, ...faults] };
}

/** The name with a stand-in for each of the characters that no font has. */
export function printable(name: string, missing: readonly string[] = []): string {
  return [...name].map((character) => (missing.includes(character) ? '?' : character)).join('');
}
