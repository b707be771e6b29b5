// `briefing verify`: says what is proved of PDFs.

import { X509Certificate } from 'node:crypto';
import type { QuotationResult } from '../../../brief/quotation.ts';
import { visible } from '../../../diagnostics/format-diagnostic.ts';
import { readBounded, readPdf } from '../../../files/disk/read-file.ts';
import { type ReadDesign, readDesign } from '../../../files/look/read-design.ts';
import { builtInTemplates } from '../../../files/look/read-template.ts';
import { packageVersion } from '../../../files/package-root.ts';
import { prepareForInput } from '../../../files/program/v8-flags.ts';
import { MAX_PDF_BYTES } from '../../../pdf/reading/brief-inside.ts';
import type { Signature } from '../../../pdf/signing/judge-signatures.ts';
import { printProblems } from '../../reporting/report-human.ts';
import { reportAsJson } from '../../reporting/report-json.ts';
import {
  BAD_BRIEF,
  type ExitCode,
  FINE,
  refuseIfUnknown,
  UsageError,
} from '../../running/ending.ts';
import type { Outcome } from '../../running/outcome.ts';
import type { World } from '../../running/world.ts';
import { briefsOf } from './brief-beside.ts';
import type { VerifyOptions } from './command.ts';
import type { VerifyWith } from './rebuild.ts';
import { type Verdict, verifyPdf } from './verify-pdf.ts';
import { templateNotOurs } from './verify-problems.ts';

/** Verifies each of `files`; fine only if all are proved. */
export async function verify(
  files: readonly string[],
  options: VerifyOptions,
  world: World,
): Promise<ExitCode> {
  prepareForInput(files);
  const using: VerifyWith = {
    designOf: createDesignFinder(options.template),
    sources: options.sources,
    briefs: options.brief === undefined ? [] : await briefsOf(options.brief, world),
    certificate: options.certificate === undefined ? undefined : readGiven(options.certificate),
    version: packageVersion(),
  };
  const report = options.json ? reportAsJson(options, world) : undefined;
  let code: ExitCode = FINE;
  for (const file of files) {
    const verdict = await verifyFile(file, using, world);
    if (!verdict.proved) code = BAD_BRIEF;
    if (report) report.tell(forPrograms(verdict));
    else tellPeople(verdict, options.quiet === true, world);
  }
  report?.end();
  return code;
}

const MAX_CERTIFICATES = 1_000_000;

function readGiven(path: string): Uint8Array {
  const { bytes, problem } = readBounded(path, path, MAX_CERTIFICATES);
  if (problem) throw new UsageError(`${path}: ${problem.message}`);
  try {
    new X509Certificate(bytes);
  } catch {
    throw new UsageError(`${path} holds no certificate (PEM or DER)`);
  }
  return bytes;
}

async function verifyFile(file: string, using: VerifyWith, world: World): Promise<Verdict> {
  const { name, bytes, problem } = await readPdf(file, world.stdin, MAX_PDF_BYTES);
  if (!problem) return verifyPdf(bytes, name, using);
  const diagnostics = [problem];
  return { file: name, proved: false, rechecked: false, diagnostics, texts: new Map() };
}

// The name in a PDF only chooses among our own templates; a folder is named by the user alone.
function createDesignFinder(folder: string | undefined): VerifyWith['designOf'] {
  const known = new Map<string, ReadDesign>();
  const read = (name: string): ReadDesign => {
    const design = known.get(name) ?? readDesign(name);
    known.set(name, design);
    return design;
  };
  if (folder !== undefined) {
    refuseIfUnknown(folder, read(folder).diagnostics);
    return () => read(folder);
  }
  return (name) =>
    builtInTemplates().includes(name) ? read(name) : { diagnostics: [templateNotOurs(name)] };
}

function forPrograms({
  proved,
  rechecked,
  record,
  end,
  signatures,
  rewritten,
  ...rest
}: Verdict): Outcome {
  const verdict = {
    proved,
    version: record?.version ?? null,
    template: record?.template ?? null,
    ...(end !== undefined && { end, signatures: signatures ?? [], rewritten: rewritten ?? [] }),
    quotations: rechecked ? 'checked again' : 'as recorded',
  };
  return { ...rest, kind: 'brief', silenced: [], verdict };
}

function tellPeople(verdict: Verdict, quiet: boolean, world: World): void {
  const severities = quiet ? (['error'] as const) : (['error', 'warning'] as const);
  printProblems({ ...verdict, kind: 'brief', silenced: [] }, severities, world);
  if (quiet) return;
  const [first, ...more] = verdict.proved ? proof(verdict) : doubt(verdict);
  world.stdout.write(`${visible(`${verdict.file}: ${first}`)}\n`);
  for (const line of more) world.stdout.write(`  ${visible(line)}\n`);
}

function doubt({ end, signatures = [] }: Verdict): string[] {
  const proved = end === undefined ? '' : `; its first ${end} bytes are what its brief makes`;
  return [`not proved${proved}`, ...signatures.map((each) => `signed by ${signedBy(each)}`)];
}

function proof({ record, rechecked, end, signatures = [], rewritten = [] }: Verdict): string[] {
  const version = packageVersion();
  const { version: made, template = '', quotations = [], set = [], brief, book } = record ?? {};
  const told = book ? book.chapters.flatMap((each) => each.quotations) : quotations;
  const whose = book ? `the ${book.chapters.length} briefs` : 'the brief';
  const where =
    brief === undefined ? 'inside it' : 'that you named (--brief), which it does not carry';
  const named = made === version ? '' : `, but for the version that it names (${made})`;
  const options = set.length === 0 ? '' : ` and ${set.length} --set`;
  return [
    `proved${end === undefined ? '' : ` up to byte ${end}`}: byte for byte what briefing-press ${version} makes of ${whose} ${where}, with the template ${template}${options}${named}`,
    ...signatures.map((each) => `signed after it by ${signedBy(each)}`),
    ...(rewritten.length > 0
      ? [`${rewritten.join(' and ')} were written anew after that, and are not proved`]
      : []),
    quotationProof(told, rechecked),
  ];
}

function signedBy({ signer, at, reason, isKnown }: Signature): string {
  const when = at === undefined ? '' : `, on ${at} by its own clock`;
  const why = reason === undefined ? '' : ` (${reason})`;
  const whose = isKnown
    ? 'with the certificate that you gave'
    : 'whose certificate was not checked (--certificate)';
  return `${signer}${when}${why}; the signature holds, ${whose}`;
}

function quotationProof(quotations: readonly QuotationResult[], rechecked: boolean): string {
  const counts = new Map<string, number>();
  for (const { kind } of quotations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const list = [...counts].map(([kind, count]) => `${count} ${kind.replace('-', ' ')}`).join(', ');
  if (list === '') return 'quotations: none was checked against a source';
  return rechecked
    ? `quotations: ${list}; checked again in the source texts, they stand as recorded`
    : `quotations: ${list}, as recorded; the source texts were not at hand to check (--sources)`;
}
