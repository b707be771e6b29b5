// The local copy of a source: its bytes, their hash, and their text if they are one.

import { createHash } from 'node:crypto';
import { type SourceText, sourceText } from './source-text.ts';

export interface LocalSource {
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Absent if the bytes are not text in UTF-8. */
  readonly text?: SourceText;
}

/** Reads the bytes of a local copy. */
export function localSource(bytes: Uint8Array): LocalSource {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = decode(bytes);
  return text === undefined ? { sha256 } : { sha256, text: sourceText(text) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
