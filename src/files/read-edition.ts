// Reads an edition of a brief from wherever it is kept: a YAML file, a PDF of ours, a git revision.

import { existsSync } from 'node:fs';
import { decodeText } from '../brief/decode-text.ts';
import { type Bytes, readBounded } from './read-bounded.ts';
import type { BriefText } from './read-brief.ts';
import { isPdf, readPdfBrief } from './read-pdf-brief.ts';
import { readRevision } from './read-revision.ts';

/** PDFs are larger than the briefs inside them. */
const MAX_PDF = 100 * 1024 * 1024;

/** The text of an edition, and the file on the disk that it was read from, if it was one. */
export interface EditionText extends BriefText {
  readonly path?: string;
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
    return decoded(readRevision({ commit, path, beside }, named), named);
  const name = beside === undefined ? named : `${named}:${beside}`;
  return decoded(readRevision({ commit: named, beside }, name), name);
}

function readEditionFile(file: string): BriefText {
  const read = readBounded(file, file, MAX_PDF);
  if (read.bytes === undefined || !isPdf(read.bytes)) return decoded(read, file);
  return decoded(readPdfBrief(read.bytes, file), file);
}

function decoded(read: Bytes, file: string): BriefText {
  if (read.problem) return { file, diagnostics: [read.problem] };
  return { file, ...decodeText(read.bytes, file) };
}
