// Bytes from a file or standard input to text: UTF-8 within bounds, or a problem.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** The size above which a file is not read as a brief. */
export const MAX_BYTES: number = 5 * 1024 * 1024;

export interface DecodedText {
  /** The text without byte order mark; absent if the bytes are no UTF-8 text. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decodes UTF-8; bytes that are something else are told apart for the hint. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const problem = whyNotText(bytes, file);
  if (problem !== undefined) return { diagnostics: [problem] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    return { diagnostics: [badBytes(bytes, file)] };
  }
}

/** The byte order mark that the text of these bytes stands behind, if there is one. */
export function byteOrderMark(bytes: Uint8Array | undefined): string {
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
}

/** The problem of a file that is too large to be a brief. */
export function fileTooLarge(file: string): Diagnostic {
  const message = `the file is larger than ${MAX_BYTES / 1024 / 1024} MB`;
  return error(
    'file-too-large',
    message,
    file,
    'a brief is a few pages of text; is this the right file?',
  );
}

function whyNotText(bytes: Uint8Array, file: string): Diagnostic | undefined {
  if (bytes.length > MAX_BYTES) return fileTooLarge(file);
  if (looksLikeUtf16(bytes))
    return error('not-utf8', 'the file is encoded as UTF-16', file, 'save it as UTF-8');
  if (bytes.includes(0))
    return error('not-text', 'the file is not text', file, 'a brief is a text file in YAML');
  return undefined;
}

/** By the byte order mark, or by the zero that half of all bytes of Latin text are. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 64);
  if (sample.length < 4) return false;
  const zeroAt = (remainder: number): boolean =>
    sample.every((byte, index) => (byte === 0) === (index % 2 === remainder));
  return zeroAt(0) || zeroAt(1);
}

function badBytes(bytes: Uint8Array, file: string): Diagnostic {
  const { line, byte } = firstBadByte(bytes);
  const shown = byte.toString(16).toUpperCase().padStart(2, '0');
  const message = `line ${line} holds the byte ${shown}, which is not UTF-8`;
  return error(
    'not-utf8',
    message,
    file,
    'save the file as UTF-8; it may be Windows-1252 or Latin-1',
  );
}

/** Finds the byte by decoding ever larger beginnings, halving the steps. */
function firstBadByte(bytes: Uint8Array): { line: number; byte: number } {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // The byte to blame is the one that began the character which did not end.
  while (good > 0 && !isUtf8(bytes.subarray(0, good), false)) good -= 1;
  const line = bytes.subarray(0, good).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  return { line, byte: bytes[good] ?? 0 };
}

function isUtf8(bytes: Uint8Array, beginning: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: beginning });
    return true;
  } catch {
    return false;
  }
}

function error(code: string, message: string, file: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, file, hint };
}
