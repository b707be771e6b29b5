// Reads the bytes of a PDF from a file or from standard input, bounded.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readBounded, readStream } from '../disk/read-bounded.ts';

/** A PDF, or what kept it from being read. */
export type PdfBytes =
  | { readonly name: string; readonly bytes: Uint8Array; readonly problem?: never }
  | { readonly name: string; readonly bytes?: never; readonly problem: Diagnostic };

/** Reads the PDF at `file`, `limit` bytes at most; `-` is standard input. */
export async function readPdf(
  file: string,
  stdin: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<PdfBytes> {
  const name = file === '-' ? '<stdin>' : file;
  const read = file === '-' ? await readStream(stdin, name, limit) : readBounded(file, name, limit);
  if (read.problem?.code !== 'file-too-large') return { name, ...read };
  const message = `the file is larger than ${limit / 1024 / 1024} MB`;
  const hint = 'is this the right file? no briefing is that long';
  return { name, problem: { ...read.problem, message, hint } };
}
