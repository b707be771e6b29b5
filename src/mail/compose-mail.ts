// From a brief and its PDF to messages; everything it depends on is an argument.

import { createHash } from 'node:crypto';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { largest } from '../diagnostics/extremes.ts';
import { readLabels } from '../template/labels/read-labels.ts';
import { presentMail } from '../template/present/mail.ts';
import type { View } from '../template/present/present.ts';
import { renderMail } from '../template/render/render-mail.ts';
import type { TemplateSource } from '../template/template-source.ts';
import {
  type AddressBook,
  readAddressBook,
  type SoundBrief,
  type TypedPeople,
} from './address-book.ts';
import { attachmentName } from './attachment-name.ts';
import { type Circumstances, checkMail, checkSize } from './check-mail.ts';
import { headerText } from './headers.ts';
import { type Mailbox, mailboxText } from './mailbox.ts';
import { type Attached, composeMessage, type MessageParts, messageId } from './message.ts';
import { wrapText } from './wrap-text.ts';

/** All that a mail is made from; the same input always gives the same bytes. */
export interface MailInput extends Circumstances {
  readonly parsed: SoundBrief;
  readonly template: TemplateSource;
  readonly view: View;
  /** What is attached, by the endings of the names; the text speaks of the first. */
  readonly documents: readonly (readonly [ending: string, bytes: Uint8Array])[];
  /** Colours of TLP labels on black. */
  readonly marking: Readonly<Record<string, string>>;
  readonly people: TypedPeople;
  /** One message a recipient instead of one for all. */
  readonly isSeparate: boolean;
  /** The `Date` of the message. */
  readonly date: Date;
  /** Tells drafts of different briefs apart. */
  readonly draftOf?: string | undefined;
  /** What changed the brief besides its text, so that it is in the Message-ID too. */
  readonly seed: string;
}

/** A message and to whom a server is to hand it. */
export interface Message {
  readonly id: string;
  readonly from: string | undefined;
  readonly recipients: readonly string[];
  readonly bytes: Uint8Array;
}

/** A mail in words, for the question whether to send it. */
export interface MailSummary {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
}

export interface ComposedMail {
  readonly messages: readonly Message[];
  readonly summary: MailSummary;
}

/** The mail, unless there are errors. */
export interface MailResult {
  readonly mail?: ComposedMail;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes the mail that carries the documents of a brief. */
export async function composeMail(input: MailInput): Promise<MailResult> {
  const { parsed, people, documents } = input;
  const { book, diagnostics: addressProblems } = readAddressBook(parsed, people);
  const diagnostics = [...addressProblems, ...checkMail(parsed, book, input)];
  if (hasErrors(diagnostics)) return { diagnostics };
  const attachments = documents.map(([ending, bytes]) => ({
    name: attachmentName(parsed.brief, parsed.file, ending),
    bytes,
  }));
  const [first] = attachments;
  if (first === undefined) return { diagnostics };
  const { texts, diagnostics: templateProblems } = render(input, first);
  for (const each of templateProblems) diagnostics.push(each);
  if (texts === undefined) return { diagnostics };
  const parts = { ...texts, attachments };
  const messages = await Promise.all(
    envelopes(book, input).map((people) => message(input, { ...parts, ...people })),
  );
  const size = largest(messages.map(({ bytes }) => bytes.length));
  for (const each of checkSize(parsed.file, size)) diagnostics.push(each);
  if (hasErrors(diagnostics)) return { diagnostics };
  return { mail: { messages, summary: summarise(book, texts.subject, attachments) }, diagnostics };
}

type Words = Pick<MessageParts, 'subject' | 'text' | 'html'>;
type Envelope = Pick<MessageParts, 'from' | 'to' | 'cc'>;

function render(
  { parsed: { brief }, template, view, marking }: MailInput,
  { name, bytes }: Attached,
): { texts?: Words; diagnostics: readonly Diagnostic[] } {
  const { labels, diagnostics } = readLabels(template, brief.language);
  // What is wrong with them was told when the document was made.
  if (labels === undefined) return { diagnostics };
  const attachment = { name, sha256: sha256(bytes), bytes: bytes.length };
  const mail = presentMail(brief, { labels, view, attachment, marking });
  const rendered = renderMail(template, { ...view, references: namesOnly(view), mail });
  if (rendered.texts === undefined) return { diagnostics: rendered.diagnostics };
  const { subject, text, html } = rendered.texts;
  return {
    texts: { subject: headerText(subject), text: wrapText(text, mail.direction), html },
    diagnostics: rendered.diagnostics,
  };
}

// A mail has no pages, and nothing in it to lead to.
function namesOnly({ references }: View): View['references'] {
  return new Map(
    [...references].map(
      ([id, each]) => [id, { ...each, href: undefined, text: each.mark }] as const,
    ),
  );
}

// In separate messages nobody sees who else got one.
function envelopes({ from, to, cc }: AddressBook, { isSeparate }: MailInput): Envelope[] {
  if (!isSeparate) return [{ from, to, cc }];
  return [...to, ...cc].map((each) => ({ from, to: [each], cc: [] }));
}

// The same brief to the same people has the same Message-ID whenever it is sent: a server that got
// it before can tell.
async function message(
  input: MailInput,
  parts: Words & Envelope & Pick<MessageParts, 'attachments'>,
): Promise<Message> {
  const { parsed, seed: extra, isSeparate, date, isSent, draftOf } = input;
  const alone = isSeparate ? (parts.to[0]?.address ?? '') : '';
  const source = [parsed.text, extra, parts.subject, parts.from?.address ?? '', alone];
  const seed = sha256(new TextEncoder().encode(source.join('\0')));
  const language = parsed.brief.language;
  const bytes = await composeMessage({
    ...parts,
    ...{ seed, date, language, draftOf },
    isDraft: !isSent,
  });
  return {
    id: messageId(seed, parts.from),
    from: parts.from?.address,
    recipients: [...parts.to, ...parts.cc].map(({ address }) => address),
    bytes,
  };
}

function summarise(
  { from, to, cc }: AddressBook,
  subject: string,
  attachments: readonly Attached[],
): MailSummary {
  const names = (list: readonly Mailbox[]): string[] => list.map(mailboxText);
  return {
    from: from === undefined ? '' : mailboxText(from),
    to: names(to),
    cc: names(cc),
    subject,
    attachments: attachments.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
