// Reads an edition of a brief from wherever it is kept: a YAML file, a PDF of ours, a git revision.

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IncludeReader } from '../../brief/include/include.ts';
import type { Override } from '../../brief/parse-brief.ts';
import { decodeText } from '../../brief/yaml/decode-text.ts';
import { MAX_PDF_BYTES, readBriefInside } from '../../pdf/reading/brief-inside.ts';
import { parseRecord } from '../../provenance/record.ts';
import type { BriefText } from '../brief/read-brief.ts';
import { createCommittedReader, createIncludeReader } from '../brief/read-included.ts';
import { type Bytes, readBounded } from '../disk/read-bounded.ts';
import { type Revision, readRevision } from './read-revision.ts';

/** The text of an edition, and the file on the disk that it was read from, if it was one. */
export interface EditionText extends BriefText {
  readonly path?: string;
  /** What the build of a PDF put in place of values of the brief inside it. */
  readonly overrides?: readonly Override[];
  /** Reads what it includes, as it was then. */
  readonly include?: IncludeReader;
}

/** True if `named` is a file, or can be nothing else; then it stands for itself. */
export function isEditionFile(named: string): boolean {
  return existsSync(named) || (/\.(?:ya?ml|pdf)$/i.test(named) && !named.includes(':'));
}

/**
 * Reads what `named` names: a file, `REVISION:path`, or a revision alone, which means the file
 * `beside` as it was then. A file that is there goes before a revision of the same name.
 */
export function readEdition(named: string, beside: string | undefined): EditionText {
  if (isEditionFile(named)) return { ...readEditionFile(named), path: named };
  const [, commit, path] = /^([^:]+):(.+)$/s.exec(named) ?? [];
  if (commit !== undefined && path !== undefined)
    return readCommitted({ commit, path, beside }, named);
  const name = beside === undefined ? named : `${named}:${beside}`;
  return readCommitted({ commit: named, beside }, name);
}

function readCommitted(revision: Revision, name: string): EditionText {
  const include = createCommittedReader(revision);
  return { ...decoded(readRevision(revision, name), name), include };
}

function readEditionFile(file: string): EditionText {
  const read = readBounded(file, file, MAX_PDF_BYTES);
  if (read.bytes === undefined || !isPdf(read.bytes))
    return { ...decoded(read, file), include: createIncludeReader(dirname(file)) };
  const { inside, diagnostics } = readBriefInside(read.bytes, file);
  if (inside === undefined) return { file, diagnostics };
  const record = inside.record === undefined ? undefined : parseRecord(inside.record);
  return { ...decoded({ bytes: inside.bytes }, file), overrides: record?.set ?? [] };
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}

function decoded(read: Bytes, file: string): BriefText {
  if (read.problem) return { file, diagnostics: [read.problem] };
  return { file, ...decodeText(read.bytes, file) };
}
