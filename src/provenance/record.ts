// The record of a build that is embedded beside the brief: all that a rebuild needs to know of the
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { EditionChanges } from '../brief/edition/edition-change.ts';
import type { QuotationResult } from '../brief/quotation.ts';
import { recordedChanges, shortChanges } from './recorded-changes.ts';

/** Name of the record's file inside a PDF. */
export const RECORD_NAME = 'briefing-press.json';
/** The form of the record; a later form gets another number. */
export const RECORD_FORMAT = 'briefing-press/1';

/** How a document came about. */
export interface BuildRecord {
  /** Version of the program. */
  readonly version: string;
  /** Name of the template, and the hash of its files. */
  readonly template: string;
  readonly templateHash: string;
  /** Hash of the brief that it was made from; absent in records of older versions. */
  readonly briefHash?: string | undefined;
  /** Name of that brief, if the document does not carry it. */
  readonly brief?: string | undefined;
  /** Hash of the fonts that the pages are set in. */
  readonly fontsHash: string;
  /** What overdue items were told by. */
  readonly now: Date;
  /** The date that the document bears. */
  readonly created: Date;
  /** Page size, if the command line gave one. */
  readonly page?: 'A4' | 'Letter' | undefined;
  /** Values that the command line put in place of the brief's. */
  readonly set: readonly { readonly path: string; readonly value: string }[];
  /** What the check of each quotation found, in the order of the brief; empty if nothing could be checked. */
  readonly quotations: readonly QuotationResult[];
  /** What the page marks as changed, if the brief was compared with an edition before. */
  readonly changes?: EditionChanges | undefined;
  /** The briefs of a book, in the order of its chapters. */
  readonly book?: BookRecord | undefined;
}

/** Of a book, what is not the same for all its briefs. */
export interface BookRecord {
  /** The name of its file without the ending, as the foot of each page has it. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly chapters: readonly ChapterRecord[];
}

/** How one brief of a book came about. */
export interface ChapterRecord {
  /** What the brief is called inside the PDF. */
  readonly name: string;
  readonly briefHash: string;
  /** Whether the document carries it. */
  readonly isInside: boolean;
  /** What overdue items were told by. */
  readonly now: Date;
  readonly quotations: readonly QuotationResult[];
}

const KINDS = ['verbatim', 'normalised', 'altered', 'not-found', 'unchecked'] as const;
const QUOTATION = /^([a-z-]+)(?: (\d{1,6}) (\d{1,6})(?: (\d{1,6}))?)?( original)?$/;

// Made when a record is read: a build only writes one.
let made: ReturnType<typeof createSchema> | undefined;

function recordSchema(): ReturnType<typeof createSchema> {
  made ??= createSchema();
  return made;
}

function createSchema() {
  const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
  const hash = z.string().regex(/^[0-9a-f]{16}$/);
  return z.object({
    version: z.string().max(100),
    template: z.string().max(1000),
    templateHash: hash,
    briefHash: hash.optional(),
    brief: z.string().max(1000).optional(),
    fontsHash: hash,
    now: time,
    created: time.optional(),
    page: z.enum(['A4', 'Letter']).optional(),
    set: z.array(z.tuple([z.string(), z.string()])).default([]),
    quotations: z.array(z.string().transform(readQuotation)).default([]),
    changes: recordedChanges().optional(),
    book: z
      .object({
        id: z.string().max(1000),
        title: z.string().max(10_000),
        language: z.string().max(100),
        chapters: z.array(
          z.object({
            name: z.string().max(1000),
            briefHash: hash,
            isInside: z.boolean().default(true),
            now: time,
            quotations: z.array(z.string().transform(readQuotation)).default([]),
          }),
        ),
      })
      .optional(),
  });
}

function readQuotation(text: string, context: z.RefinementCtx): QuotationResult {
  const [, word, omissions = 0, insertions = 0, passages, original] = QUOTATION.exec(text) ?? [];
  const kind = KINDS.find((each) => each === word);
  if (kind !== undefined)
    return {
      kind,
      omissions: Number(omissions),
      insertions: Number(insertions),
      ...(passages !== undefined && { passages: Number(passages) }),
      ...(original !== undefined && { inOriginal: true }),
    };
  context.addIssue({ code: 'custom', message: 'is no result of a check' });
  return z.NEVER;
}

/** The record as JSON, as short as it can be: it stands in every document. */
export function formatRecord(record: BuildRecord): string {
  const { now, created, set, quotations, page, changes, book, ...plain } = record;
  return JSON.stringify({
    format: RECORD_FORMAT,
    ...plain,
    now: shortTime(now),
    ...(created.getTime() !== now.getTime() && { created: shortTime(created) }),
    ...(page && { page }),
    ...(set.length > 0 && { set: set.map(({ path, value }) => [path, value]) }),
    ...(quotations.some(({ kind }) => kind !== 'unchecked') && {
      quotations: quotations.map(quotationText),
    }),
    ...(changes && { changes: shortChanges(changes) }),
    ...(book && { book: { ...book, chapters: book.chapters.map(shortChapter) } }),
  });
}

function shortChapter({ now, quotations, isInside, ...plain }: ChapterRecord): object {
  return {
    ...plain,
    ...(isInside ? {} : { isInside }),
    now: shortTime(now),
    ...(quotations.some(({ kind }) => kind !== 'unchecked') && {
      quotations: quotations.map(quotationText),
    }),
  };
}

/** Reads a record; `undefined` if it is none of this form. */
export function parseRecord(json: string): BuildRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const read = z
    .object({ format: z.literal(RECORD_FORMAT) })
    .and(recordSchema())
    .safeParse(value);
  if (!read.success) return undefined;
  const { format: _, created, set, ...rest } = read.data;
  return {
    ...rest,
    created: created ?? rest.now,
    set: set.map(([path, text]) => ({ path, value: text })),
  };
}

/** The form that a record says it has; `undefined` if it is no record at all. */
export function recordFormat(json: string): string | undefined {
  return /^\{"format":"(briefing-press\/\d{1,9})"/.exec(json)?.[1];
}

function shortTime(date: Date): string {
  return date.toISOString().replace(/\.000Z$/, 'Z');
}

function quotationText(result: QuotationResult): string {
  const { kind, omissions, insertions, passages, inOriginal } = result;
  const counts = omissions + insertions === 0 ? [] : [omissions, insertions, passages ?? []].flat();
  return [kind, ...counts, ...(inOriginal ? ['original'] : [])].join(' ');
}

/** One fingerprint of a template's files, by path. */
export function templateFingerprint(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${path}\0${text.length}\0`).update(text);
  return short(hash.digest('hex'));
}

/** The fingerprint of a file. */
export function fileFingerprint(bytes: Uint8Array): string {
  return short(createHash('sha256').update(bytes).digest('hex'));
}

const known = new WeakMap<Uint8Array, string>();

/** One fingerprint of fonts, in any order. */
export function fontsFingerprint(fonts: readonly Uint8Array[]): string {
  const hashes = fonts.map((bytes) => {
    // Briefs of one run share their fonts.
    const hash = known.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
    known.set(bytes, hash);
    return hash;
  });
  return short(createHash('sha256').update(hashes.sort().join()).digest('hex'));
}

function short(hash: string): string {
  return hash.slice(0, 16);
}
