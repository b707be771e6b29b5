// Reads an edition of a brief from wherever it is kept: a YAML file, a PDF of ours, a git revision.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Brief } from '../../brief/format/schema.ts';
import type { IncludeReader } from '../../brief/include/include.ts';
import { type Override, type ParsedBrief, parseBrief } from '../../brief/parse-brief.ts';
import { decodeText } from '../../brief/yaml/decode-text.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { MAX_PDF_BYTES, readBriefInside } from '../../pdf/reading/brief-inside.ts';
import { parseRecord } from '../../provenance/record.ts';
import type { BriefText } from '../brief/read-brief.ts';
import { createCommittedReader, createIncludeReader } from '../brief/read-included.ts';
import { type Bytes, readBounded } from '../disk/read-file.ts';
import { askGit } from './ask-git.ts';
import { isRevisionName, type Revision, readRevision } from './read-revision.ts';

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
  const { inside, record: text, diagnostics } = readBriefInside(read.bytes, file);
  if (inside === undefined) return { file, diagnostics };
  const record = text === undefined ? undefined : parseRecord(text);
  return { ...decoded({ bytes: inside.bytes }, file), overrides: record?.set ?? [] };
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}

function decoded(read: Bytes, file: string): BriefText {
  if (read.problem) return { file, diagnostics: [read.problem] };
  return { file, ...decodeText(read.bytes, file) };
}

/** The edition before; no brief if none was named or it cannot be used. */
export interface FormerEdition {
  readonly parsed?: ParsedBrief & { readonly brief: Brief };
  /** The text that problems point into. */
  readonly former?: { readonly file: string; readonly text: string };
  /** The file on the disk that it was read from, if it was one. */
  readonly path?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the edition that `named` names; a revision alone means `file` as it was then. */
export function readFormer(named: string | undefined, file: string): FormerEdition {
  if (named === undefined) return { diagnostics: [] };
  const read = readEdition(named, file === '-' ? undefined : file);
  const found = { path: read.path };
  if (read.text === undefined) return { ...found, diagnostics: read.diagnostics.map(asNewBrief) };
  const parsed = parseBrief(read.text, read.file, read.overrides, read.include);
  const { brief, diagnostics } = parsed;
  return {
    ...found,
    ...(brief && { parsed: { ...parsed, brief } }),
    former: { file: read.file, text: read.text },
    // What is doubtful in an old edition was said when it was built.
    diagnostics: diagnostics.filter((each) => hasErrors([each])),
  };
}

// A brief that is younger than the revision has nothing to be compared with; the rest have.
function asNewBrief(problem: Diagnostic): Diagnostic {
  if (problem.code !== 'revision-without-file') return problem;
  const hint = 'nothing is marked as changed; write REVISION:path if it had another name then';
  return { ...problem, severity: 'warning', hint };
}

/** Whole paths, there or not; none if the brief at `file` is in no repository. */
export function revisionPlaces(named: string, file: string): string[] {
  if (isEditionFile(named)) return [];
  const folder = dirname(file);
  const [own, common] = linesOf(['rev-parse', '--git-dir', '--git-common-dir'], folder).map(
    (path) => resolve(folder, path),
  );
  if (own === undefined || common === undefined) return [];
  const head = join(own, 'HEAD');
  const refs = [symbolic(head), fullName(named, folder)].filter((name) => name !== undefined);
  // Refs are a file each, or in one file, or in tables with one list of them.
  const tables = [own, common].map((each) => join(each, 'reftable', 'tables.list'));
  const shared = [...refs, 'packed-refs'].map((name) => join(common, name));
  return [...new Set([head, ...shared, ...tables.filter((path) => existsSync(path))])];
}

/** The branch that is checked out; undefined if it is none. */
function symbolic(head: string): string | undefined {
  try {
    return /^ref: (refs\/\S+)\s*$/.exec(readFileSync(head, 'utf8'))?.[1];
  } catch {
    // Gone between two looks.
    return undefined;
  }
}

/** For instance `refs/tags/v1` for `v1~2:briefs/a.yaml`; undefined for a commit that is no ref. */
function fullName(named: string, folder: string): string | undefined {
  const [name = ''] = named.split(/[~^:]|@\{/);
  if (!isRevisionName(name)) return undefined;
  const [found = ''] = linesOf(['rev-parse', '--quiet', '--symbolic-full-name', name], folder);
  return found.startsWith('refs/') ? found : undefined;
}

function linesOf(args: readonly string[], folder: string): string[] {
  const { status, stdout } = askGit(args, folder);
  return status === 0 ? stdout.toString('utf8').split('\n').filter(Boolean) : [];
}
