// From a brief to its pages: again with less of what a template can spare, while they are too many.
import type { Brief } from '../brief/schema.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { type RenderedMarkup, readDocument } from '../document/read-document.ts';
import type { DocumentTree } from '../document/tree.ts';
import { type TypesetOptions, type TypesetResult, typesetPdf } from '../pdf/typeset-pdf.ts';
import { type PresentContext, present } from '../template/present.ts';
import { renderTemplate } from '../template/render-template.ts';
import type { TemplateSource } from '../template/template-source.ts';
import type { View } from '../template/view.ts';
import type { Part } from '../theme/parts.ts';
import type { Theme } from '../theme/theme.ts';

/** What came of the way from the view to the pages, as far as it led. */
export interface Pages {
  readonly stages: {
    readonly view: View;
    readonly markup?: RenderedMarkup;
    readonly tree?: DocumentTree;
  };
  readonly diagnostics: readonly Diagnostic[];
  readonly set?: TypesetResult;
}

/** What pages are made with; they are not set without options. */
export interface PageTools {
  readonly template: TemplateSource;
  readonly options: TypesetOptions | undefined;
}

/** Makes pages without what `theme` leaves out and, while they are too many, what it can spare. */
export function fittingPages(
  { leave_out: left = [], spare = [] }: Theme,
  make: (leftOut: readonly Part[]) => Pages,
): Pages {
  let pages = make(left);
  for (let count = 1; count <= spare.length && pages.set?.overflows; count++)
    pages = make([...left, ...spare.slice(0, count)]);
  return pages;
}

/** Presents, renders, reads and sets a brief; each step ends the way if it gives the next no use. */
export function makePages(
  brief: Brief,
  context: PresentContext,
  { template, options }: PageTools,
): Pages {
  const view = present(brief, context);
  const { markup, diagnostics } = renderTemplate(template, view);
  if (!markup || hasErrors(diagnostics)) return { stages: { view }, diagnostics };
  const place = { lang: brief.language, template: template.name };
  const { tree, diagnostics: faults } = readDocument(markup, place);
  const problems = [...diagnostics, ...faults];
  const stages = { view, markup, ...(tree && { tree }) };
  if (!tree || hasErrors(problems) || !options) return { stages, diagnostics: problems };
  const set = typesetPdf(tree, options);
  return { stages, set, diagnostics: [...problems, ...set.diagnostics] };
}
