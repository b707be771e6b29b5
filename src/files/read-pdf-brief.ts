// The brief inside a PDF of ours.

import type { Bytes } from './read-bounded.ts';

/** True if the bytes are a PDF's. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}

/** The embedded brief of the PDF that the user knows as `file`. */
export function readPdfBrief(_bytes: Uint8Array, file: string): Bytes {
  const message = 'the brief inside a PDF cannot be read yet';
  return { problem: { code: 'pdf-without-brief', severity: 'error', message, file } };
}
