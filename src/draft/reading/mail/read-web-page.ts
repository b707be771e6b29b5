// A page that a browser saved as one file (MHTML): the page is the first part, the rest are its pictures.

import PostalMime from 'postal-mime';
import type { Article, ArticleFault } from '../../article.ts';
import { decodeArticle } from '../decode-article.ts';
import { addressOfPage } from '../page-text.ts';
import { readPage } from '../read-html.ts';

const HEAD = 32 * 1024;
/** An article with more bytes has its pictures in the text. */
const MAX_PAGE = 5 * 1024 * 1024;

/** True if the header is that of a saved page, and not of a mail. */
export function isWebPage(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return (
    /^Snapshot-Content-Location:/im.test(head) ||
    (/^Content-Type:\s*multipart\/related\b/im.test(head) && !/^(?:To|Received):/im.test(head)) ||
    (/^Content-Type:\s*text\/html\b/im.test(head) && /^Content-Location:/im.test(head))
  );
}

/** Reads the page in it. */
export async function readWebPage(bytes: Uint8Array): Promise<Article | ArticleFault> {
  const first = firstPart(bytes);
  if (first.length > 2 * MAX_PAGE) return 'too-complex';
  try {
    const page = await PostalMime.parse(asFile(first), { maxNestingDepth: 3 });
    const location = page.headers.find(({ key }) => key === 'content-location')?.value;
    const saved = /^Snapshot-Content-Location:\s*(\S+)/im.exec(headOf(bytes))?.[1];
    return pageIn(page.attachments[0]?.content, charsetOf(first), saved ?? location);
  } catch {
    return 'damaged';
  }
}

function pageIn(
  content: ArrayBuffer | Uint8Array | string | undefined,
  charset: string | undefined,
  location: string | undefined,
): Article | ArticleFault {
  if (content === undefined || typeof content === 'string') return 'empty';
  const decoded = decodeArticle(new Uint8Array(content), charset);
  if (decoded === undefined) return 'not-text';
  if (decoded.text.length > MAX_PAGE) return 'too-complex';
  const found = readPage(decoded.text);
  if (typeof found === 'string') return found;
  const url = found.url ?? addressOfPage(location);
  return {
    ...found,
    ...(url !== undefined && { url }),
    encoding: decoded.encoding,
    ending: 'mhtml',
  };
}

// Whatever it says of itself, its bytes are wanted, decoded from what mails make of them.
function asFile(part: Uint8Array): Uint8Array {
  const mark = Buffer.from('Content-Disposition: attachment\r\n');
  return Buffer.concat([mark, part]);
}

function charsetOf(part: Uint8Array): string | undefined {
  return /^Content-Type:[^\n]*(?:\n[ \t][^\n]*)*?charset\s*=\s*"?([\w.:-]+)/im.exec(
    headOf(part),
  )?.[1];
}

function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return head.split(/\r?\n\r?\n/, 1)[0]!;
}

/** The bytes between the first two boundaries, or all if there are none. */
function firstPart(bytes: Uint8Array): Uint8Array {
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/i.exec(headOf(bytes));
  if (boundary === null) return bytes;
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = `\n--${boundary[1] ?? boundary[2]}`;
  const start = all.indexOf(mark, headOf(bytes).length);
  if (start === -1) return bytes;
  const after = all.indexOf('\n', start + mark.length) + 1;
  const end = all.indexOf(mark, after);
  return all.subarray(after, end === -1 ? undefined : end);
}
