// Takes one brief from its file through the whole pipeline; both `build` and `check` do this.

import { type Override, parseBrief } from '../brief/parse-brief.ts';
import { buildBriefing, isSound, type Silenced, type SoundBrief, type Stages } from '../build.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { packageVersion } from '../files/package-root.ts';
import { readBrief } from '../files/read-brief.ts';
import { createDesignReader, type DesignReader } from '../files/read-brief-design.ts';
import { type Design, readDesign } from '../files/read-design.ts';
import { folderOfBrief, readSources } from '../files/read-sources.ts';
import type { TemplateSource } from '../template/template-source.ts';
import type { PageSize } from '../theme/theme.ts';

/** What the command line says of every brief of a run. */
export interface RunSettings {
  /** Replaces the template that briefs name. */
  readonly template: string | undefined;
  readonly now: Date;
  readonly created: Date;
  readonly strict: boolean;
  readonly overrides: readonly Override[];
  readonly page: PageSize | undefined;
}

/** What is the same for every brief of a run. */
export interface Run extends RunSettings {
  /** Answers with the design of a brief, or with the one that replaces it. */
  readonly designOf: DesignReader;
}

/** Keeps what briefs have in common warm; `named` is the template of the settings, if read before. */
export function createRun(
  settings: RunSettings,
  named: Design | undefined = settings.template === undefined
    ? undefined
    : readDesign(settings.template).design,
): Run {
  if (named === undefined) return { ...settings, designOf: createDesignReader() };
  return { ...settings, designOf: () => ({ design: named, diagnostics: [] }) };
}

/** A brief's document and problems, with all that printing them needs. */
export interface Examined {
  readonly name: string;
  readonly text?: string;
  readonly template?: TemplateSource;
  /** The files that the document is made from. */
  readonly inputs: readonly string[];
  readonly parsed?: SoundBrief;
  readonly design?: Design;
  readonly pdf?: Uint8Array;
  readonly stages: Stages;
  readonly silenced: readonly Silenced[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and builds the brief at `file`; writes nothing. */
export async function examine(
  file: string,
  run: Run,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Examined> {
  const read = await readBrief(file, stdin);
  if (read.text === undefined) return nothing(read);
  const parsed = parseBrief(read.text, read.file, run.overrides);
  const examined = isSound(parsed) ? examineParsed(parsed, file, run) : nothing(parsed);
  return { ...examined, text: read.text };
}

function nothing(read: {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}): Examined {
  return { name: read.file, inputs: [], stages: {}, silenced: [], diagnostics: read.diagnostics };
}

function examineParsed(parsed: SoundBrief, file: string, run: Run): Examined {
  const folder = folderOfBrief(file);
  const sources = readSources(parsed, folder);
  const { design, diagnostics: designProblems } = run.designOf(parsed, folder);
  const around = [...sources.diagnostics, ...designProblems];
  if (design === undefined)
    return nothing({ ...parsed, diagnostics: [...parsed.diagnostics, ...around] });
  const { now, created, strict, page } = run;
  const result = buildBriefing({
    ...design,
    parsed,
    problems: around,
    sources: sources.texts,
    page,
    now,
    created,
    strict,
    version: packageVersion(),
  });
  const inputs = file === '-' ? sources.paths : [file, ...sources.paths];
  return { ...result, parsed, design, name: parsed.file, template: design.template, inputs };
}
