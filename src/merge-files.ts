// Word files that were gone over and their brief, from the disk: `merge` and every press read them this way.

import { type ParsedBrief, parseBrief } from './brief/parse-brief.ts';
import { byteOrderMark } from './brief/yaml/decode-text.ts';
import { parsePath, valueAt } from './brief/yaml/path-text.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { readReviewed } from './docx/reading/read-reviewed.ts';
import type { Reviewed } from './docx/reading/reviewed.ts';
import { checkBrief, checkSalvaged } from './editorial/check-brief.ts';
import { readBrief } from './files/brief/read-brief.ts';
import { createIncludeReader } from './files/brief/read-included.ts';
import { folderOfBrief, readSources } from './files/brief/read-named.ts';
import { readBounded } from './files/disk/read-file.ts';
import { readStyle } from './files/look/read-style.ts';
import {
  type Decide,
  type Judge,
  type MergedReview,
  type MergeOptions,
  mergeReview,
  takeWhatFits,
} from './merge/merge-review.ts';
import { notOurs } from './merge/strangers.ts';
import type { ReviewRecord } from './provenance/review-record.ts';

/** How Word files are merged into their brief. */
export interface MergeSettings extends Omit<MergeOptions, 'file'> {
  /** What overdue and expired items are told by. */
  readonly now: Date;
  readonly decide?: Decide;
  /** A Word file as it was sent out, for those that lost their record on their way. */
  readonly sent?: string | undefined;
}

/** A Word file and what it brought. */
export interface ReadReview {
  readonly file: string;
  readonly review: MergedReview;
}

/** What the Word files brought. */
export interface MergedFiles {
  /** What the brief is called in problems. */
  readonly file: string;
  /** The text of the brief before, unless it could not be read. */
  readonly before?: string;
  /** With the changes that were taken. */
  readonly text?: string;
  /** Stands at the beginning of the file. */
  readonly byteOrderMark: string;
  readonly reviews: readonly ReadReview[];
  /** What kept the brief or a file from being read, or is wrong with the YAML. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The largest Word file that is read. */
const MAX_WORD_BYTES = 64 * 1024 * 1024;

/** Merges Word files into the brief at `file`, one after another; writes nothing. */
export async function mergeFiles(
  file: string,
  documents: readonly string[],
  { now, decide = takeWhatFits, sent, ...options }: MergeSettings,
  stdin: AsyncIterable<Uint8Array>,
): Promise<MergedFiles> {
  const read = await readBrief(file, stdin);
  const nothing = { file: read.file, byteOrderMark: '', reviews: [] };
  if (read.text === undefined) return { ...nothing, diagnostics: read.diagnostics };
  const judge = createJudge(file, read.file, now);
  const whole = judge.parse(read.text);
  if (whole.value === undefined) return { ...nothing, diagnostics: whole.diagnostics };
  const known = sent === undefined ? undefined : readDocument(sent, whole);
  if (known !== undefined && isProblem(known)) return { ...nothing, diagnostics: [known] };
  if (known?.record === undefined && sent !== undefined)
    return { ...nothing, diagnostics: [notOurs(sent)] };
  const reviews: ReadReview[] = [];
  const diagnostics: Diagnostic[] = [];
  let text = read.text;
  for (const name of documents) {
    const brief = judge.parse(text);
    const reviewed = readDocument(name, brief, known?.record);
    const review = isProblem(reviewed)
      ? reviewed
      : await mergeReview(reviewed, brief, judge, { ...options, file: name }, decide);
    if (isProblem(review)) diagnostics.push(review);
    else {
      reviews.push({ file: name, review });
      text = review.text;
      if (review.isStopped) break;
    }
  }
  const mark = byteOrderMark(read.bytes);
  return { file: read.file, before: read.text, text, byteOrderMark: mark, reviews, diagnostics };
}

function isProblem(value: object): value is Diagnostic {
  return 'severity' in value;
}

function readDocument(
  name: string,
  brief: ParsedBrief,
  known?: ReviewRecord,
): Reviewed | Diagnostic {
  const { bytes, problem } = readBounded(name, name, MAX_WORD_BYTES);
  return problem ?? readBytes({ name, bytes }, brief, known);
}

/** A Word file that is here. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function readBytes(
  { name, bytes }: WordFile,
  { value }: ParsedBrief,
  known?: ReviewRecord,
): Reviewed | Diagnostic {
  const textAt = (path: string): string | undefined => {
    const text = valueAt(value, parsePath(path) ?? []);
    return typeof text === 'string' ? text : undefined;
  };
  const reading = readReviewed(bytes, textAt, known);
  if ('reviewed' in reading) return reading.reviewed;
  const { refused: message, hint } = reading;
  return {
    ...{ code: 'review-unreadable', severity: 'error', message, file: name },
    ...(hint !== undefined && { hint }),
  };
}

/** Merges a Word file into a text of the brief at `file` that is being written; a refusal is a problem. */
export async function mergeBytes(
  file: string,
  text: string,
  document: WordFile,
  { now, decide }: { readonly now: Date; readonly decide: Decide },
): Promise<MergedReview | Diagnostic> {
  const judge = createJudge(file, file, now);
  const brief = judge.parse(text);
  const reviewed = readBytes(document, brief);
  if (isProblem(reviewed)) return reviewed;
  return mergeReview(reviewed, brief, judge, { file: document.name }, decide);
}

/** Checks the brief at `file` as `check` does; what it names is read once. */
function createJudge(file: string, name: string, now: Date): Judge {
  const folder = folderOfBrief(file);
  const reader = createIncludeReader(folder);
  const style = readStyle(folder).names;
  let sources: ReadonlyMap<string, Uint8Array> | undefined;
  return {
    parse: (text) => parseBrief(text, name, [], reader),
    problemsOf(parsed) {
      const { brief, salvaged } = parsed;
      const readable = brief ?? salvaged?.brief;
      if (readable === undefined) return parsed.diagnostics;
      sources ??= readSources({ ...parsed, brief: readable }, folder).texts;
      const checked = brief
        ? checkBrief({ ...parsed, brief }, sources, now, { style })
        : checkSalvaged({ ...parsed, salvaged: salvaged! }, sources, now, { style });
      return [...parsed.diagnostics, ...checked.diagnostics];
    },
  };
}
