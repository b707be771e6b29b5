// Proves that a PDF is what the program makes of the brief inside it, or says what differs.

import { parseBrief } from '../../../brief/parse-brief.ts';
import { wordingsOf } from '../../../brief/wordings.ts';
import { decodeText } from '../../../brief/yaml/decode-text.ts';
import { pathText } from '../../../brief/yaml/path-text.ts';
import { type BuildInput, buildBriefing, isSound } from '../../../build.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readSources } from '../../../files/brief/read-named.ts';
import type { Design } from '../../../files/look/read-design.ts';
import { type BriefInside, readBriefInside } from '../../../pdf/reading/brief-inside.ts';
import { comparePdfs } from '../../../pdf/reading/compare-pdfs.ts';
import { judgeSignatures, type Signature } from '../../../pdf/signing/judge-signatures.ts';
import { type BuildRecord, fileFingerprint, parseRecord } from '../../../provenance/record.ts';
import {
  briefChanged,
  changedQuotations,
  noRecord,
  notRebuilt,
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

/** What a PDF is verified with. */
export interface VerifyWith {
  /** The design of a template by its name, or why there is none. */
  readonly designOf: (name: string) => {
    readonly design?: Design;
    readonly diagnostics: readonly Diagnostic[];
  };
  /** Folder of the source texts, if they are at hand. */
  readonly sources: string | undefined;
  /** What the PDF must have been made of, one of them; any brief that it carries will do if there are none. */
  readonly briefs?: readonly BriefInside[];
  /** Certificates of whom, or by whom, signatures must be (PEM or DER). */
  readonly certificate?: Uint8Array | undefined;
  /** Version of this program. */
  readonly version: string;
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
  const { record: text, inside: carried, diagnostics } = readBriefInside(pdf, file);
  const record = text === undefined ? undefined : parseRecord(text);
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
  const made = rebuild(inside, record, file, using);
  if (!made.pdf) return failed(made.diagnostics, made);
  const difference = comparePdfs(pdf, made.pdf);
  if (difference) {
    const { record: remade } = readBriefInside(made.pdf, file);
    const second = remade === undefined ? undefined : parseRecord(remade);
    const causes = recordDifferences(record, second, using.version, file);
    return failed(causes.length > 0 ? causes : [pdfDiffers(difference, file)], { record });
  }
  const doubts = made.recheck?.() ?? [];
  const rechecked = made.recheck !== undefined && doubts.length === 0;
  return {
    ...failed(doubts, { texts: made.texts }),
    proved: doubts.length === 0,
    record,
    rechecked,
  };
}

// The pages tell its name, which may be another now.
function besideIt(
  brief: BriefInside | undefined,
  { brief: name = '' }: BuildRecord,
): BriefInside | undefined {
  return brief && { ...brief, name };
}

interface Rebuilt {
  readonly pdf?: Uint8Array;
  readonly record: BuildRecord;
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Checks the quotations again; absent where no texts are at hand. */
  readonly recheck?: () => readonly Diagnostic[];
}

function rebuild(
  { name, bytes, pictures: figures }: BriefInside,
  record: BuildRecord,
  file: string,
  { designOf, sources, version }: VerifyWith,
): Rebuilt {
  const { text, diagnostics: faults } = decodeText(bytes, name);
  const nothing = { record, texts: new Map(text === undefined ? [] : [[name, text]]) };
  const { design, diagnostics: designFaults } = designOf(record.template);
  if (text === undefined || !design)
    return { ...nothing, diagnostics: [...faults, ...designFaults] };
  const parsed = parseBrief(text, name, record.set);
  const failed = (diagnostics: readonly Diagnostic[]): Rebuilt => ({
    ...nothing,
    diagnostics: [
      notRebuilt(file, record, version),
      ...diagnostics.filter(({ severity }) => severity === 'error'),
    ],
  });
  if (!isSound(parsed)) return failed(parsed.diagnostics);
  const { page, now, created, quotations: recorded, changes } = record;
  const template = { ...design.template, name: record.template };
  const input: BuildInput = {
    ...{
      ...design,
      template,
      parsed,
      bytes,
      figures,
      page,
      now,
      created,
      recorded,
      changes,
    },
    version: record.version,
  };
  const { pdf, diagnostics } = buildBriefing(input);
  if (!pdf) return failed(diagnostics);
  if (sources === undefined) return { ...nothing, pdf, diagnostics: [] };
  const recheck = (): readonly Diagnostic[] => {
    const { texts, diagnostics: problems } = readSources(parsed, sources);
    const again = buildBriefing({ ...input, problems, sources: texts });
    const names = [
      ...(parsed.brief.quotes ?? []).map((_, index) => `quotation Q${index + 1}`),
      ...wordingsOf(parsed.brief).map(({ path }) => pathText(path)),
    ];
    const errors = again.diagnostics.filter(
      ({ severity, code }) => severity === 'error' || code === 'source-text-missing',
    );
    return [...errors, ...changedQuotations(recorded, again.quotations, { names, file })];
  };
  return { ...nothing, pdf, diagnostics: [], recheck };
}
