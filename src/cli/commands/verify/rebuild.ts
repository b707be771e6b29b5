// Makes the document of a brief inside a PDF anew.

import { parseBrief } from '../../../brief/parse-brief.ts';
import { wordingsOf } from '../../../brief/wordings.ts';
import { decodeText } from '../../../brief/yaml/decode-text.ts';
import { pathText } from '../../../brief/yaml/path-text.ts';
import { type BuildInput, buildBriefing, isSound } from '../../../build.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readSources, worldFor } from '../../../files/brief/read-named.ts';
import type { Design } from '../../../files/look/read-design.ts';
import type { BriefInside } from '../../../pdf/reading/brief-inside.ts';
import type { BuildRecord } from '../../../provenance/record.ts';
import { changedQuotations, notRebuilt } from './verify-problems.ts';

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

/** What came of making it anew. */
export interface Rebuilt {
  readonly pdf?: Uint8Array;
  readonly record: BuildRecord;
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Checks the quotations again; absent where no texts are at hand. */
  readonly recheck?: () => readonly Diagnostic[];
}

/** Makes the document anew as its record says. */
export function rebuild(
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
      world: worldFor(parsed.brief),
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
    const errors = again.diagnostics.filter(
      ({ severity, code }) => severity === 'error' || code === 'source-text-missing',
    );
    const names = [
      ...(parsed.brief.quotes ?? []).map((_, index) => `quotation Q${index + 1}`),
      ...wordingsOf(parsed.brief).map(({ path }) => pathText(path)),
    ];
    return [...errors, ...changedQuotations(recorded, again.quotations, { names, file })];
  };
  return { ...nothing, pdf, diagnostics: [], recheck };
}
