// One message as bytes: headers, text, HTML and the PDF; the same input always gives the same bytes.
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodedText, encodeNames, headerText } from './headers.ts';
import type { Mailbox } from './mailbox.ts';

/** Everything that stands in a message. */
export interface MessageParts {
  readonly from: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly language: string;
  readonly text: string;
  readonly html: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
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
  const { from, attachment, seed, language, isDraft, draftOf } = parts;
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
    attachments: [
      {
        filename: attachment.name,
        contentType: 'application/pdf',
        contentDisposition: 'attachment',
        content: Buffer.from(attachment.bytes),
      },
    ],
    baseBoundary: seed.slice(0, 32),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const node = composer.compile();
  encodeNames(node);
  return node.build();
}

/** Every kind of line end is one; of the other control characters only the tab stays. */
function bodyText(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}

/** Its name; no mail program knows it. */
export const DRAFT_OF = 'X-Briefing-Draft-Of';
