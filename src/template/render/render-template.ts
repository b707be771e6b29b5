// Renders a view through the page's files of a template: body, running head and running foot.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { View } from '../present/present.ts';
import type { TemplateSource } from '../template-source.ts';
import { renderFiles } from './render-files.ts';

/** The three pieces of HTML that a document is read from. */
export interface TemplateMarkup {
  readonly body: string;
  readonly head: string;
  readonly foot: string;
}

export interface RenderResult {
  readonly markup?: TemplateMarkup;
  readonly diagnostics: readonly Diagnostic[];
}

/** The files that are rendered; all others are partials of these. */
const PIECES = {
  body: 'document.hbs',
  head: 'running-head.hbs',
  foot: 'running-foot.hbs',
} as const;

/** Renders `document.hbs`, `running-head.hbs` and `running-foot.hbs` with `partials/*.hbs`. */
export function renderTemplate(template: TemplateSource, view: View): RenderResult {
  const { texts, diagnostics } = renderFiles(template, PIECES, view);
  return texts ? { markup: texts, diagnostics } : { diagnostics };
}
