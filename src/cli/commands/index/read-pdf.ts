// The briefs inside one PDF of a library.

import type { Brief } from '../../../brief/format/schema.ts';
import { parseBrief } from '../../../brief/parse-brief.ts';
import { decodeText } from '../../../brief/yaml/decode-text.ts';
import { anchorOfChapter } from '../../../build/book/front.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readPdf } from '../../../files/disk/read-file.ts';
import {
  type BriefInside,
  MAX_PDF_BYTES,
  readBriefInside,
} from '../../../pdf/reading/brief-inside.ts';
import { parseRecord } from '../../../provenance/record.ts';
import type { World } from '../../running/world.ts';

/** A PDF, and what it holds. */
export interface FoundPdf {
  readonly file: string;
  readonly kind: 'briefs' | 'other' | 'unread';
  readonly briefs: readonly { readonly brief: Brief; readonly place: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the PDF at `file`; one without a brief is told of, one that cannot be read is an error. */
export async function readLibraryPdf(file: string, { stdin }: World): Promise<FoundPdf> {
  const { bytes, problem } = await readPdf(file, stdin, MAX_PDF_BYTES);
  if (problem) return { file, kind: 'unread', briefs: [], diagnostics: [problem] };
  const { inside, book, record: text, diagnostics } = readBriefInside(bytes, file);
  const record = text === undefined ? undefined : parseRecord(text);
  const all = book ?? (inside ? [inside] : []);
  if (all.length === 0) return withoutBrief(file, diagnostics);
  const read = all.map((each) => readInside(each, file, record?.set ?? []));
  const briefs = read.flatMap(({ brief }, index) => {
    const chapter = record?.book?.chapters.findIndex(({ name }) => name === all[index]!.name) ?? -1;
    // Viewers open a PDF at a place that it names.
    const place = chapter === -1 ? '' : `#nameddest=${anchorOfChapter(chapter)}`;
    return brief ? [{ brief, place }] : [];
  });
  const kind = briefs.length > 0 ? 'briefs' : 'unread';
  return { file, kind, briefs, diagnostics: read.flatMap((each) => each.diagnostics) };
}

function withoutBrief(file: string, problems: readonly Diagnostic[]): FoundPdf {
  const isOther = problems.every(
    ({ code }) => code === 'no-brief-inside' || code === 'book-inside',
  );
  const diagnostics = isOther
    ? problems.map((each) => ({ ...each, severity: 'warning' as const }))
    : problems;
  return { file, kind: isOther ? 'other' : 'unread', briefs: [], diagnostics };
}

function readInside(
  { name, bytes }: BriefInside,
  file: string,
  set: Parameters<typeof parseBrief>[2],
): { readonly brief?: Brief; readonly diagnostics: readonly Diagnostic[] } {
  const { text, diagnostics } = decodeText(bytes, name);
  const parsed = text === undefined ? undefined : parseBrief(text, name, set);
  if (parsed?.brief) return { brief: parsed.brief, diagnostics: [] };
  const [first] = parsed?.diagnostics ?? diagnostics;
  const problem: Diagnostic = {
    code: 'not-rebuilt',
    severity: 'error',
    message: `the brief inside it cannot be read here: ${first?.message ?? ''}`,
    file,
    hint: 'was it made by a newer version of the program?',
  };
  return { diagnostics: [problem] };
}
