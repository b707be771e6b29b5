// Renders the mail's files of a template: subject, text and HTML.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { PARAGRAPH_END } from './inline-markdown.ts';
import { renderFiles } from './render-files.ts';
import type { TemplateSource } from './template-source.ts';
import type { MailedView } from './view-mail.ts';

/** The words of a mail. */
export interface MailTexts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface RenderedMail {
  readonly texts?: MailTexts;
  readonly diagnostics: readonly Diagnostic[];
}

const PIECES = {
  subject: 'mail-subject.hbs',
  text: 'mail-text.hbs',
  html: 'mail-html.hbs',
} as const;

/** Renders `mail-subject.hbs`, `mail-text.hbs` and `mail-html.hbs`. */
export function renderMail(template: TemplateSource, view: MailedView): RenderedMail {
  const { texts, diagnostics } = renderFiles(template, PIECES, view);
  if (texts === undefined) return { diagnostics };
  // The mail is no document tree, in which paragraphs would become blocks.
  const html = texts.html.replaceAll(PARAGRAPH_END, '<br><br>');
  return { texts: { ...texts, html }, diagnostics };
}
