// An article in a mail, or a page that a browser saved as one (MHTML).

import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Article, ArticleFault, Found } from '../../article.ts';
import { headlineOf, isPerson, isPublisher } from '../byline.ts';
import { readWholeHtml } from '../read-html.ts';
import { withoutQuoted } from './quoted-lines.ts';
import { isWebPage, readWebPage } from './read-web-page.ts';

/** Nobody sends an article inside of more mails than these. */
const MAX_DEPTH = 3;
const LIMITS = { forceRfc822Attachments: true, maxNestingDepth: 30, maxHeadersSize: 256 * 1024 };
/** Servers refuse larger mails. */
const MAX_BYTES = 36 * 1024 * 1024;
const MAX_PARTS = 2000;
/** A mail with fewer letters, which has another mail in it, only passes that on. */
const FEW = 400;

/** Reads a message with its header. */
export async function readMail(bytes: Uint8Array, depth = 1): Promise<Article | ArticleFault> {
  if (isWebPage(bytes)) return readWebPage(bytes);
  if (bytes.length > MAX_BYTES || hasManyParts(bytes)) return 'too-complex';
  const mail = await parsed(bytes);
  if (mail === undefined) return 'damaged';
  const body = bodyOf(mail);
  const inner = mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
  const isPassedOn = typeof body === 'string' || body.text.length < FEW;
  if (isPassedOn && inner.length === 1 && depth < MAX_DEPTH)
    return readMail(contentOf(inner[0]!), depth + 1);
  if (typeof body === 'string') return body;
  return { ...articleOf(mail, body), ending: 'eml' };
}

// Every line that may end a part is held against all that are open.
function hasManyParts(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = all.indexOf('\n--');
  for (let parts = 0; at !== -1; parts += 1) {
    if (parts > MAX_PARTS) return true;
    at = all.indexOf('\n--', at + 3);
  }
  return false;
}

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch {
    return undefined;
  }
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

/** The text, else the HTML, which many programs send alone or with an empty text. */
function bodyOf({ text = '', html = '' }: Email): Found | ArticleFault {
  const page = html === '' ? 'empty' : readWholeHtml(html);
  const plain = text.replace(/\r\n?/g, '\n').trim();
  // A stub says that one's program cannot show the mail.
  if (plain !== '' && (typeof page === 'string' || plain.length > 0.5 * page.text.length))
    return { text: `${plain}\n` };
  return page;
}

const FORWARDED =
  /^(?:fwd?|wg|tr|rv|i|enc|vs|пересл)\s*:|^-{2,}\s*(?:forwarded|original|weitergeleitete|ursprüngliche|message transféré|mensaje reenviado|пересылаемое)|^begin forwarded message:/imu;
const PREFIXES = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|vs|sv|пересл|отв)\s*:)+\s*/iu;

function articleOf(mail: Email, { text, doubt }: Found): Omit<Article, 'ending'> {
  const subject = mail.subject?.replace(PREFIXES, '').trim() ?? '';
  const isForwarded = FORWARDED.test(mail.subject ?? '') || FORWARDED.test(text);
  const own = withoutQuoted(text);
  const title = subject === '' ? headlineOf(own.text) : subject;
  const doubts = [
    doubt,
    own.doubt,
    isForwarded ? 'the mail was passed on: find out who wrote the article, and when' : undefined,
    unread(mail.attachments),
  ].filter((each) => each !== undefined);
  return {
    text: own.text,
    ...(title !== undefined && { title }),
    ...(!isForwarded && senderOf(mail)),
    ...(doubts.length > 0 && { doubt: doubts.join('; ') }),
  };
}

/** Whoever sends an article wrote or printed it, if nothing says otherwise. */
function senderOf({ from, headers }: Email): Partial<Article> {
  const name = from?.name ?? '';
  const written = headers.find(({ key }) => key === 'date')?.value;
  const published = dayOf(written ?? '');
  return {
    ...(isPublisher(name) ? { publisher: name } : isPerson(name) ? { author: name } : {}),
    ...(published !== undefined && { published }),
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day where the mail was sent. */
function dayOf(date: string): string | undefined {
  const [, day, name, year] = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(date) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  if (day === undefined || year === undefined || month === 0) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function unread(attachments: readonly Attachment[]): string | undefined {
  const own = attachments.filter(({ related, mimeType }) => !related && !/^image\//.test(mimeType));
  if (own.length === 0) return undefined;
  const names = own.slice(0, 5).map(({ filename, mimeType }) => filename ?? mimeType);
  const more = own.length > 5 ? [`${own.length - 5} more`] : [];
  return `attached and not read: ${new Intl.ListFormat('en').format([...names, ...more])}`;
}
