// The bytes of an article to text, in whatever encoding they were saved.

import { detect } from 'chardet';

export interface DecodedArticle {
  readonly text: string;
  readonly encoding: string;
  /** How many places stand as U+FFFD, since their bytes mean nothing. */
  readonly unread?: number;
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
// A page must say its encoding in its first kilobyte (HTML, 4.2.5.4).
const DECLARED =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;
const CONTROL = /[^\P{Cc}\t\n]/gu;

/**
 * Decodes by byte order mark, as UTF-8, as `told`, as the page declares, or as the bytes look;
 * undefined for no text.
 */
export function decodeArticle(bytes: Uint8Array, told?: string): DecodedArticle | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked !== undefined) return decodedAs(marked, bytes);
  const [utf8, ...others] = ['utf-8', told, declared(bytes), detect(bytes)];
  const sound = decodedAs(utf8!, bytes) ?? almostUtf8(bytes);
  if (sound) return sound;
  for (const encoding of others) {
    const decoded = encoding ? decodedAs(encoding, bytes) : undefined;
    if (decoded) return decoded;
  }
  return undefined;
}

function decodedAs(encoding: string, bytes: Uint8Array): DecodedArticle | undefined {
  const text = decodeAs(bytes, encoding);
  return text === undefined ? undefined : { text: plain(text), encoding };
}

/** One sign of nothing in so many characters is a fault of whoever saved the page, and no other kind of file. */
const SOUND = 1000;
/** In another encoding nearly every letter with an accent is no UTF-8. */
const ACCENTED = 20;

function almostUtf8(bytes: Uint8Array): DecodedArticle | undefined {
  const text = plain(new TextDecoder().decode(bytes));
  const unread = text.split('\uFFFD').length - 1;
  const accented = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  const isText = unread * SOUND < text.length && unread * ACCENTED < accented;
  return isText && !text.startsWith('%PDF-') ? { text, encoding: 'utf-8', unread } : undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const match = DECLARED.exec(head);
  return (match?.[1] ?? match?.[2])?.toLowerCase();
}

/** The text of `bytes`; undefined if they are none in this encoding, or the platform does not know it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const nulls = text.includes('\0') ? text.split('\0').length - 1 : 0;
    return nulls * SOUND > text.length ? undefined : withMarks(text, encoding);
  } catch {
    return undefined;
  }
}

// Node takes windows-1252 for ISO-8859-1, whose control characters no article means.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const LATIN = /^(?:windows-1252|iso-8859-1|latin1|us-ascii|ascii)$/i;

function withMarks(text: string, encoding: string): string {
  if (!LATIN.test(encoding)) return text;
  return text.replace(/[\u0080-\u009F]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80]!);
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
}
