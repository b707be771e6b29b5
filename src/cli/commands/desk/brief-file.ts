// The file of a brief as the desk reads and writes it: by the hash of its bytes, whole or not at all.

import { createHash } from 'node:crypto';
import { byteOrderMark, decodeText } from '../../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isReadOnly, isThere } from '../../../files/disk/paths.ts';
import { readBounded } from '../../../files/disk/read-file.ts';
import { writeFile } from '../../../files/disk/write-file.ts';

/** What a file holds, or why that cannot be shown. */
export interface FileText {
  /** With line feeds alone, however the file has its line ends. */
  readonly text: string;
  /** Of the bytes, by which it is known again; empty where there is no file. */
  readonly hash: string;
  readonly isReadOnly: boolean;
  /** Why the text is not to be had. */
  readonly problem?: Diagnostic | undefined;
}

/** What came of saving. */
export type Saved =
  | { readonly kind: 'saved'; readonly hash: string }
  /** The file is another than the text was made from; here is what it holds. */
  | { readonly kind: 'overtaken'; readonly file: FileText }
  | { readonly kind: 'failed'; readonly problem: Diagnostic };

/** Reads the brief at `file`. */
export function readFileText(file: string): FileText {
  if (!isThere(file)) return { text: '', hash: '', isReadOnly: false };
  const { bytes, problem } = readBounded(file, file);
  if (bytes === undefined) return { text: '', hash: '', isReadOnly: true, problem };
  const hash = hashOf(bytes);
  const { text, diagnostics } = decodeText(bytes, file);
  if (text === undefined) return { text: '', hash, isReadOnly: true, problem: diagnostics[0] };
  return { text: hasWindowsLines(text) ? unix(text) : text, hash, isReadOnly: isReadOnly(file) };
}

/** Writes `text`, which was made from what had the hash `base`, if that is still what is there. */
export function saveText(file: string, base: string, text: string): Saved {
  const there = readFileText(file);
  if (there.hash !== base)
    return there.text === text && there.hash !== ''
      ? { kind: 'saved', hash: there.hash }
      : { kind: 'overtaken', file: there };
  const bytes = bytesOf(file, text);
  const hash = hashOf(bytes);
  if (hash === there.hash) return { kind: 'saved', hash };
  const problem = there.isReadOnly ? readOnlyProblem(file) : writeFile(file, bytes);
  return problem === undefined
    ? { kind: 'saved', hash }
    : { kind: 'failed', problem: kept(problem) };
}

/** The bytes that `text` has in this file: behind its mark, with its line ends. */
export function bytesOf(file: string, text: string): Uint8Array {
  const { bytes } = readBounded(file, file);
  const before = bytes === undefined ? undefined : decodeText(bytes, file).text;
  const lines = before !== undefined && hasWindowsLines(before) ? windows(text) : text;
  return Buffer.from(byteOrderMark(bytes) + lines);
}

// A text with both kinds of line ends keeps each as it is.
function hasWindowsLines(text: string): boolean {
  return text.includes('\r\n') && !/(?<!\r)\n|\r(?!\n)/.test(text);
}

function unix(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function windows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readOnlyProblem(file: string): Diagnostic {
  const message = 'it could not be written: the file may only be read';
  return { code: 'cannot-write', severity: 'error', message, file };
}

/** Nothing is lost: the page keeps what it has. */
function kept(problem: Diagnostic): Diagnostic {
  return { ...problem, hint: 'the file is as it was; what you write is kept in this browser' };
}
