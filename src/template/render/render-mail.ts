// Renders the mail's files of a template: subject, text and HTML.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MailedView } from '../present/mail.ts';
import { PARAGRAPH_END } from '../prose/inline-markdown.ts';
import type { TemplateSource } from '../template-source.ts';
import { type MailFault, mailFaults } from './mail-faults.ts';
import { renderFiles } from './render-files.ts';
import { templateDiagnostic } from './template-diagnostic.ts';
import { TemplateFault } from './template-fault.ts';

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
  const faults = mailFaults(html);
  if (faults.length > 0) return { diagnostics: faults.map((fault) => toldInFile(fault, template)) };
  return { texts: { ...texts, html }, diagnostics };
}

/** Points at the tag, where it is written out in one place of one file. */
function toldInFile({ message, tag }: MailFault, template: TemplateSource): Diagnostic {
  const places = [...template.files].flatMap(([path, text]) => {
    const before = path.endsWith('.hbs') ? text.split(tag) : [];
    if (before.length < 2) return [];
    const lines = before[0]!.split('\n');
    const place = { line: lines.length, column: lines.at(-1)!.length + 1 };
    return before.length === 2 ? [{ path, place }] : [undefined, undefined];
  });
  const [found] = places.length === 1 ? places : [];
  return templateDiagnostic(
    template,
    new TemplateFault(
      found?.path ?? PIECES.html,
      `${message}, near “${excerpt(tag)}”`,
      found?.place,
    ),
  );
}

function excerpt(tag: string): string {
  return tag.length > 60 ? `${tag.slice(0, 60)}…` : tag;
}
