// Reads the text of a brief from a file or from standard input.

import { decodeText } from '../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Bytes, readBounded, readStream } from '../disk/read-file.ts';

/** How a brief that came through standard input is called in problems. */
const STDIN_NAME = '<stdin>';

/** The text of a brief, or what kept it from being read. */
export interface BriefText {
  readonly file: string;
  readonly text?: string;
  /** The bytes that the text was decoded from. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the brief at `file`; `-` is standard input. */
export async function readBrief(
  file: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<BriefText> {
  return file === '-'
    ? decode(await readStream(stdin, STDIN_NAME), STDIN_NAME)
    : decode(readBounded(file, file), file);
}

function decode(read: Bytes, file: string): BriefText {
  return read.problem ? { file, diagnostics: [read.problem] } : decodeBrief(read.bytes, file);
}

/** The text of a brief whose bytes are known. */
export function decodeBrief(bytes: Uint8Array, file: string): BriefText {
  return { file, bytes, ...decodeText(bytes, file) };
}
