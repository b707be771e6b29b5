// Renders the mail's files of a template, and looks at what a mail may not hold.

import { Parser } from 'htmlparser2';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MailedView } from '../present/mail.ts';
import { PARAGRAPH_END } from '../prose/inline-markdown.ts';
import type { TemplateSource } from '../template-source.ts';
import { renderFiles } from './render-template.ts';
import { TemplateFault, templateDiagnostic } from './template-fault.ts';

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

/** What is wrong with a tag of the mail, as it was written. */
export interface MailFault {
  readonly message: string;
  readonly tag: string;
}

/** They run, load or send something, or change where the links of the mail lead. */
const FORBIDDEN = new Set(
  'script iframe frame frameset object embed applet portal base link form input button svg math noscript template'.split(
    ' ',
  ),
);
/** Attributes that name an address. */
const ADDRESSES = new Set(
  'href src srcset action formaction background poster data xlink:href ping'.split(' '),
);
const LEADS = /^(?:https?:\/\/|mailto:|#)/i;
/** A picture that comes with the mail. */
const PICTURE = /^(?:cid:|data:image\/(?:png|jpeg|gif|webp);base64,)/i;

/** The faults of the HTML of a mail, in order. */
export function mailFaults(html: string): MailFault[] {
  const faults: MailFault[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = html.slice(parser.startIndex, parser.endIndex + 1);
      for (const message of faultsOf(name, attributes)) faults.push({ message, tag });
    },
  });
  parser.end(html);
  return faults;
}

function faultsOf(name: string, attributes: Readonly<Record<string, string>>): string[] {
  if (FORBIDDEN.has(name)) return [`<${name}> has no place in a mail`];
  if (name === 'meta' && /^\s*refresh/i.test(attributes['http-equiv'] ?? ''))
    return ['<meta http-equiv="refresh"> has no place in a mail'];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (attribute.startsWith('on')) return [`${attribute} would run a script in the mail`];
    const isFine =
      !ADDRESSES.has(attribute) ||
      LEADS.test(value) ||
      (attribute === 'src' && name === 'img' && PICTURE.test(value));
    return isFine
      ? []
      : [`${attribute} of <${name}> leads to http:, https: or mailto: and nowhere else`];
  });
}
