// The record inside a Word file: the brief that it was made of, and where its texts stand, so that
// what colleagues change in it finds its way back.
import * as z from 'zod';
import { type BuildRecord, formatRecord, parseRecord } from './record.ts';

/** The form of the record; a later form gets another number. */
const REVIEW_FORMAT = 'briefing-press-review/1';

/** What a Word file of ours carries of its brief. */
export interface ReviewRecord {
  /** Versions, template, clock and values of the command line, as the record inside a PDF has them. */
  readonly build: BuildRecord;
  /** The name of the brief's file. */
  readonly name: string;
  readonly edition: number | undefined;
  /** For whom the document is, if it is an edition for some readers. */
  readonly audience: string | undefined;
  /** SHA-256 of the brief's file as it was built, in hexadecimal. */
  readonly sha256: string;
  /** The brief as `embed` lets it travel; absent with `embed: none`. */
  readonly yaml: string | undefined;
  /** The texts of the brief that the document shows, each once, in the order of the document. */
  readonly fields: readonly RecordedField[];
  /** The words of each paragraph that has any, in order, with the tags of fields in place of theirs. */
  readonly frame: readonly string[];
}

/** A text of the brief, as it was when the document was made. */
export interface RecordedField {
  /** `claims[0].text`. */
  readonly path: string;
  /** The words as they were printed; paragraphs are parted by a blank line. */
  readonly printed: string;
  /** The value in the brief, with its marks (`*so*`, `[report ¶2]`); unknown with `embed: none`. */
  readonly source: string | undefined;
  /** How many letters of the value make how many of the printed words: `[written, printed]`, or a number if they are the same. */
  readonly lengths: readonly Lengths[];
  /** True for the words of others, which are not to be changed. */
  readonly isLocked: boolean;
}

export type Lengths = number | readonly [written: number, printed: number];

/** The record as JSON. What is printed as it is written stands there once. */
export function formatReview(review: ReviewRecord): string {
  const { build, fields, ...rest } = review;
  return JSON.stringify({
    format: REVIEW_FORMAT,
    build: JSON.parse(formatRecord(build)),
    ...rest,
    fields: fields.map(({ path, printed, source, lengths, isLocked }) => ({
      path,
      printed,
      ...(source !== printed && { source: source ?? null }),
      ...(lengths.some((each) => typeof each !== 'number') && { lengths }),
      ...(isLocked && { isLocked }),
    })),
  });
}

// Made when a record is read: a build only writes one.
let made: ReturnType<typeof createSchema> | undefined;

function createSchema() {
  const count = z.int().min(0).max(10_000_000);
  const text = z.string().max(10_000_000);
  return z.object({
    format: z.literal(REVIEW_FORMAT),
    build: z.record(z.string(), z.unknown()),
    name: z.string().max(1000),
    edition: z.int().optional(),
    audience: z.string().max(1000).optional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    yaml: text.optional(),
    fields: z
      .array(
        z.object({
          path: z.string().min(1).max(1000),
          printed: text,
          source: text.nullish(),
          lengths: z.array(z.union([count, z.tuple([count, count])])).optional(),
          isLocked: z.boolean().default(false),
        }),
      )
      .max(200_000),
    frame: z.array(text).max(500_000),
  });
}

/** Reads a record; `undefined` if it is none of this form. */
export function parseReview(json: string): ReviewRecord | undefined {
  made ??= createSchema();
  const read = made.safeParse(parsed(json));
  const build = read.success ? parseRecord(JSON.stringify(read.data.build)) : undefined;
  if (!read.success || build === undefined) return undefined;
  const { name, edition, audience, sha256, yaml, frame } = read.data;
  const fields = read.data.fields.map(({ source, lengths, ...field }): RecordedField => {
    const known = source === undefined ? field.printed : (source ?? undefined);
    return { ...field, source: known, lengths: lengths ?? [field.printed.length] };
  });
  return { build, name, edition, audience, sha256, yaml, frame, fields };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
