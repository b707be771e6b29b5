// One message as bytes: headers, text, HTML and the documents; the same input always gives the same bytes.
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodedText, encodeNames, headerText } from './headers.ts';
import type { Mailbox } from './mailbox.ts';

/** A document and its name, whose ending says what it is. */
export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything that stands in a message. */
export interface MessageParts {
  readonly from: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly language: string;
  readonly text: string;
  readonly html: string;
  /** The document that the text speaks of, and others beside it. */
  readonly attachments: readonly Attached[];
  readonly date: Date;
  /** Hexadecimal digits that are this message's alone: its Message-ID and boundaries. */
  readonly seed: string;
  /** A mail program opens a draft for writing, not for reading. */
  readonly isDraft: boolean;
  /** Tells drafts of different briefs apart. */
  readonly draftOf?: string | undefined;
}

/** The Message-ID of the message that grows from `seed`. */
export function messageId(seed: string, from: Mailbox | undefined): string {
  // Without a sender, a domain that nobody can own (RFC 2606).
  const domain = from?.address.split('@').at(-1) ?? 'briefing.invalid';
  return `<${seed.slice(0, 40)}@${domain}>`;
}

/** The message with CRLF line ends, ready for a file or a server. */
export async function composeMessage(parts: MessageParts): Promise<Uint8Array> {
  const { from, attachments, seed, language, isDraft, draftOf } = parts;
  const composer = new MailComposer({
    ...(from && { from }),
    to: [...parts.to],
    cc: [...parts.cc],
    subject: encodedText(headerText(parts.subject)),
    date: parts.date,
    messageId: messageId(seed, from),
    headers: {
      'Content-Language': encodedText(headerText(language)),
      ...(isDraft && { 'X-Unsent': '1' }),
      ...(draftOf !== undefined && { [DRAFT_OF]: draftOf }),
    },
    text: bodyText(parts.text),
    html: bodyText(parts.html),
    attachments: attachments.map(({ name, bytes }) => ({
      filename: name,
      contentType: mediaTypeOf(name),
      contentDisposition: 'attachment',
      content: Buffer.from(bytes),
    })),
    baseBoundary: seed.slice(0, 32),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const node = composer.compile();
  encodeNames(node);
  return node.build();
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

function mediaTypeOf(name: string): string {
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** Every kind of line end is one; of the other control characters only the tab stays. */
function bodyText(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}

/** Its name; no mail program knows it. */
export const DRAFT_OF = 'X-Briefing-Draft-Of';
