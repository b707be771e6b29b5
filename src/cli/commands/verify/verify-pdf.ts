// Proves that a PDF is what the program makes of the brief inside it, or says what differs.

import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { type BriefInside, readBriefInside } from '../../../pdf/reading/brief-inside.ts';
import { comparePdfs } from '../../../pdf/reading/compare-pdfs.ts';
import { judgeSignatures, type Signature } from '../../../pdf/signing/judge-signatures.ts';
import { type BuildRecord, fileFingerprint, parseRecord } from '../../../provenance/record.ts';
import { type Rebuilt, rebuild, type VerifyWith } from './rebuild.ts';
import { rebuildBook } from './rebuild-book.ts';
import {
  briefChanged,
  noRecord,
  notSigned,
  otherBrief,
  pdfAppended,
  pdfDiffers,
  recordDifferences,
} from './verify-problems.ts';

/** What came of one PDF. */
export interface Verdict {
  readonly file: string;
  readonly proved: boolean;
  /** The byte behind what is proved, where more follows. */
  readonly end?: number;
  /** The signatures behind it that hold. */
  readonly signatures?: readonly Signature[];
  /** What signing wrote anew besides: what the document says of itself. */
  readonly rewritten?: readonly string[];
  readonly record?: BuildRecord;
  /** Whether the quotations were checked again, and stand as recorded. */
  readonly rechecked: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that diagnostics point into. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Verifies `pdf`, which the user calls `file`. Where something was added behind it, as signing does,
 * the document before that is verified too.
 */
export async function verifyPdf(
  pdf: Uint8Array,
  file: string,
  using: VerifyWith,
): Promise<Verdict> {
  const whole = verifyBytes(pdf, file, using);
  if (whole.proved)
    return using.certificate === undefined
      ? whole
      : { ...whole, proved: false, diagnostics: [notSigned(file)] };
  for (const end of endsWithin(pdf)) {
    const before = verifyBytes(pdf.subarray(0, end), file, using);
    if (!before.proved) continue;
    const changed = whole.diagnostics.filter(({ code }) => code === 'brief-changed');
    const judged = await judgeSignatures(pdf, end, file, using.certificate);
    const { signatures = [], rewritten } = judged ?? {};
    const signed = { ...before, end, signatures, rewritten: rewritten ?? [] };
    const appended = rewritten
      ? []
      : [pdfAppended(pdf.length - end, end, judged !== undefined, file)];
    // An edited brief is said first: it is what readers would see.
    const diagnostics = [...changed, ...appended, ...(judged?.diagnostics ?? [])];
    return { ...signed, proved: diagnostics.length === 0, diagnostics };
  }
  const judged = await judgeSignatures(pdf, 0, file, using.certificate);
  const { signatures = [], diagnostics = [] } = judged ?? {};
  return { ...whole, signatures, diagnostics: [...whole.diagnostics, ...diagnostics] };
}

/** Where a document may have ended before something was added; the first ones are enough. */
function endsWithin(pdf: Uint8Array): readonly number[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  const ends: number[] = [];
  for (let at = bytes.indexOf(END); at >= 0 && ends.length < TRIED; at = bytes.indexOf(END, at + 1))
    ends.push(at + END.length, at + END.length + 1);
  return ends.filter((end) => end < pdf.length);
}

const END = '%%EOF';
/** Each takes as long as a build, and a document that was signed often still ended first. */
const TRIED = 4;

function verifyBytes(pdf: Uint8Array, file: string, using: VerifyWith): Verdict {
  const failed = (diagnostics: readonly Diagnostic[], more: Partial<Verdict> = {}): Verdict => ({
    ...{ file, proved: false, rechecked: false, texts: new Map(), diagnostics },
    ...more,
  });
  const { record: text, inside: carried, book, diagnostics } = readBriefInside(pdf, file);
  const record = text === undefined ? undefined : parseRecord(text);
  if (book && record?.book) {
    // It is of several briefs, not of the one that it must be of.
    if (using.briefs?.length) return failed([otherBrief(file)], { record });
    const rebuilt = rebuildBook(book, { ...record, book: record.book }, file, using);
    return judge(pdf, rebuilt, file, using);
  }
  const isBeside = carried === undefined && record?.brief !== undefined && using.briefs?.length;
  if (!carried && !isBeside) return failed(diagnostics);
  if (record === undefined) return failed([noRecord(file, text)]);
  const { briefHash } = record;
  const isMade = ({ bytes }: BriefInside): boolean => briefHash === fileFingerprint(bytes);
  const inside = carried ?? besideIt(using.briefs?.find(isMade), record);
  if (inside === undefined) return failed([otherBrief(file)], { record });
  if (briefHash !== undefined && !isMade(inside))
    return failed([briefChanged(inside.name, file)], { record });
  if (briefHash !== undefined && using.briefs?.length && !using.briefs.some(isMade))
    return failed([otherBrief(file)], { record });
  return judge(pdf, rebuild(inside, record, file, using), file, using);
}

/** Compares what was made anew with what there is. */
function judge(pdf: Uint8Array, made: Rebuilt, file: string, using: VerifyWith): Verdict {
  const { record } = made;
  const failed = (diagnostics: readonly Diagnostic[]): Verdict => ({
    ...{ file, proved: false, rechecked: false, texts: made.texts, diagnostics, record },
  });
  if (!made.pdf) return failed(made.diagnostics);
  const difference = comparePdfs(pdf, made.pdf);
  if (difference) {
    const { record: remade } = readBriefInside(made.pdf, file);
    const second = remade === undefined ? undefined : parseRecord(remade);
    const causes = recordDifferences(record, second, using.version, file);
    return failed(causes.length > 0 ? causes : [pdfDiffers(difference, file)]);
  }
  const doubts = made.recheck?.() ?? [];
  const rechecked = made.recheck !== undefined && doubts.length === 0;
  return { ...failed(doubts), proved: doubts.length === 0, rechecked };
}

// The pages tell its name, which may be another now.
function besideIt(
  brief: BriefInside | undefined,
  { brief: name = '' }: BuildRecord,
): BriefInside | undefined {
  return brief && { ...brief, name };
}
