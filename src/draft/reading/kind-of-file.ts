// What kind of file some bytes are, by the bytes and not by the name: a PDF called `.txt` is a PDF.

import type { RefusedKind } from '../article.ts';

/** Kinds that can be read. */
export type ReadableKind = 'pdf' | 'zip' | 'rtf' | 'mail' | 'text';

const BEGINNING = 300;
const HEAD = 4096;

/** What files of a kind begin with, in hexadecimal. */
const SIGNATURES: readonly (readonly [RefusedKind | 'compound' | ReadableKind, RegExp])[] = [
  ['zip', /^504b(?:0304|0506)/],
  ['rtf', /^(?:[02][09ad])*7b5c727466/],
  ['compound', /^d0cf11e0a1b11ae1/],
  // PNG, JPEG, GIF, BMP, TIFF, WebP, HEIC and AVIF, Photoshop.
  [
    'picture',
    /^(?:89504e47|ffd8ff|47494638|424d.{8}0{8}|49492a00|4d4d002a|52494646.{8}57454250|000000..66747970(?:68656963|68656978|6d696631|61766966)|38425053)/,
  ],
  // MP3, Ogg, FLAC, WAVE and AVI, MPEG-4, Matroska.
  [
    'sound',
    /^(?:494433|fff[23ab]|4f676753|664c6143|52494646.{8}(?:57415645|41564920)|000000..66747970|1a45dfa3)/i,
  ],
  // gzip, RAR, 7-Zip, bzip2, xz, Zstandard, tar.
  ['archive', /^(?:1f8b|52617221|377abcaf|425a68|fd377a58|28b52ffd|.{514}7573746172)/],
  ['web-archive', /^62706c6973743030/],
];

/** `%PDF-` may stand behind what a server or a mail put before it. */
const PDF = /%PDF-\d/;
const MAIL_FIELD = /^[\w-]+:(?:[ \t]|\r?\n[ \t]|\r?$)/;
const MAIL =
  /^(?:MIME-Version|Received|Return-Path|Message-ID|Delivered-To|Snapshot-Content-Location):/im;

/** The kind of `bytes`; the name decides only where bytes cannot. */
export function kindOfFile(bytes: Uint8Array, name: string): ReadableKind | RefusedKind {
  const hex = Buffer.from(bytes.subarray(0, BEGINNING)).toString('hex');
  const found = SIGNATURES.find(([, signature]) => signature.test(hex))?.[0];
  if (found === 'compound') return kindOfCompound(bytes);
  if (found !== undefined) return found;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const pdf = PDF.exec(head)?.index;
  // An article may tell of the mark; it stands at the beginning of a line, and of the file.
  if (pdf === 0 || (pdf !== undefined && pdf <= 1024 && /endobj|\d obj/.test(head))) return 'pdf';
  return isMail(head, name) ? 'mail' : 'text';
}

function isMail(head: string, name: string): boolean {
  const start = head.replace(/^(?:\xEF\xBB\xBF)?(?:From .*\r?\n)?/, '');
  if (!MAIL_FIELD.test(start)) return false;
  const [fields = ''] = start.split(/\r?\n\r?\n/, 1);
  return /\.(?:eml|mht|mhtml|mbox)$/i.test(name) || MAIL.test(fields);
}

// Old Office files, Outlook's messages and new Office files with a password share one container,
// which names its parts in UTF-16.
function kindOfCompound(bytes: Uint8Array): RefusedKind {
  const holds = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le');
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('__substg1.0_')) return 'outlook';
  if (holds('WordDocument')) return 'old-word';
  return 'other';
}
