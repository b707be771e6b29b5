// Takes one brief from its file through the whole pipeline: `build`, `check` and every press do this.

import type { Brief } from './brief/format/schema.ts';
import { type Override, type ParsedBrief, parseBrief } from './brief/parse-brief.ts';
import type { Format } from './build/formats.ts';
import { type BuildInput, type BuildResult, buildBriefing } from './build.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { lineAndColumn } from './diagnostics/position.ts';
import { decodeBrief, readBrief } from './files/brief/read-brief.ts';
import { createIncludeReader } from './files/brief/read-included.ts';
import { folderOfBrief, readFigures, readSources, worldFor } from './files/brief/read-named.ts';
import { isRefusal } from './files/disk/paths.ts';
import { readProblem } from './files/disk/read-file.ts';
import { readFormer } from './files/editions/read-edition.ts';
import {
  createDesignReader,
  type DesignReader,
  type Places,
  placesOfBrief,
} from './files/look/read-brief-design.ts';
import { type Design, readDesign } from './files/look/read-design.ts';
import { readStyle } from './files/look/read-style.ts';
import { packageVersion } from './files/package-root.ts';
import { type TemplateSource, textsOfTemplate } from './template/template-source.ts';
import type { PageSize } from './theme/theme.ts';

/** What the command line says of every brief of a run. */
export interface RunSettings {
  /** Replaces the template that briefs name. */
  readonly template: string | undefined;
  readonly now: Date;
  readonly created: Date;
  readonly strict: boolean;
  readonly overrides: readonly Override[];
  readonly page: PageSize | undefined;
  /** The documents to make; a PDF unless told otherwise. */
  readonly formats?: readonly Format[] | undefined;
  /** What the steps on the way gave will not be asked for. */
  readonly lean?: boolean | undefined;
  /** What names the edition before, whose differences the page marks. */
  readonly since: string | undefined;
  /** Whom the documents are for. */
  readonly audience: string | undefined;
  /** What somebody is writing, in place of what the file holds. */
  readonly draft?: Uint8Array | undefined;
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
export interface Examined extends BuildResult {
  readonly name: string;
  readonly text?: string;
  /** Texts of what it includes and of overrides, by name. */
  readonly others?: ReadonlyMap<string, string>;
  readonly template?: TemplateSource;
  /** Further texts that problems may point into, by file. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The edition before, if problems may point into it. */
  readonly former?: { readonly file: string; readonly text: string } | undefined;
  /** The files that the document is made from. */
  readonly inputs: readonly string[];
  /** Where it looked besides, for whoever waits for changes; absent if the brief could not be read. */
  readonly places?: Places;
  readonly design?: Design;
}

/** Reads and builds the brief at `file`; writes nothing. */
export async function examine(
  file: string,
  run: Run,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Examined> {
  return examineBy(buildBriefing, file, run, stdin);
}

/** Reads the brief at `file`, and builds nothing yet: what it is built from, unless it is past that. */
export async function readInput(
  file: string,
  run: Run,
  stdin: AsyncIterable<Uint8Array>,
): Promise<{ readonly examined: Examined; readonly input?: BuildInput }> {
  let input: BuildInput | undefined;
  const examined = await examineBy(
    (given) => {
      input = given;
      return nothing(given.parsed);
    },
    file,
    run,
    stdin,
  );
  return { examined, ...(input && { input }) };
}

type Build = (input: BuildInput) => BuildResult;

async function examineBy(
  build: Build,
  file: string,
  run: Run,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Examined> {
  try {
    return await examineFile(build, file, run, stdin);
  } catch (error) {
    // Wherever on the way the system refused a file, even one of our own, it is told as that.
    if (!isRefusal(error)) throw error;
    return nothing({ file, diagnostics: [readProblem(error, error.path ?? file)] });
  }
}

async function examineFile(
  build: Build,
  file: string,
  run: Run,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Examined> {
  const read = run.draft ? decodeBrief(run.draft, file) : await readBrief(file, stdin);
  if (read.text === undefined) return nothing(read);
  const included: string[] = [];
  const reader = createIncludeReader(folderOfBrief(file), (path) => included.push(path));
  const parsed = parseBrief(read.text, read.file, run.overrides, reader);
  const brief = parsed.brief ?? parsed.salvaged?.brief;
  const examined = brief
    ? examineParsed(build, { parsed, brief, bytes: read.bytes }, file, run)
    : nothing(parsed);
  const inputs = [...examined.inputs, ...included];
  return { ...examined, text: read.text, others: parsed.texts, inputs };
}

function nothing(read: {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}): Examined {
  return {
    name: read.file,
    inputs: [],
    documents: {},
    stages: {},
    silenced: [],
    quotations: [],
    diagnostics: read.diagnostics,
  };
}

interface Readable {
  readonly parsed: ParsedBrief;
  /** The brief, or what is left of one with errors. */
  readonly brief: Brief;
  readonly bytes: Uint8Array | undefined;
}

function examineParsed(
  build: Build,
  { parsed, brief, bytes }: Readable,
  file: string,
  run: Run,
): Examined {
  const folder = folderOfBrief(file);
  const readable = { ...parsed, brief };
  const sources = readSources(readable, folder);
  const { design, template, diagnostics: designProblems } = run.designOf(readable, folder);
  const figures = readFigures(readable, folder);
  const style = readStyle(folder, design?.template);
  const before = readFormer(run.since, file);
  const places = placesOfBrief(brief, folder, run.template);
  const around = [
    ...sources.diagnostics,
    ...figures.diagnostics,
    ...designProblems,
    ...style.diagnostics,
    ...before.diagnostics,
  ];
  if (design === undefined) {
    const diagnostics = [...parsed.diagnostics, ...around];
    return { ...nothing({ ...parsed, diagnostics }), ...(template && { template }), places };
  }
  const { now, created, strict, page, audience, formats, lean } = run;
  const { former, path } = before;
  const result = build({
    ...design,
    parsed,
    bytes,
    problems: around,
    sources: sources.texts,
    style: style.names,
    figures: figures.files,
    world: worldFor(brief),
    since: before.parsed,
    ...{ page, audience, now, created, strict, formats, lean },
    version: packageVersion(),
  });
  const own = [file, ...(path === undefined ? [] : [path])].filter((each) => each !== '-');
  const inputs = [...own, ...sources.paths, ...figures.paths];
  return {
    ...result,
    name: parsed.file,
    template: design.template,
    former,
    inputs,
    texts: style.texts,
    design,
    places: { ...places, files: [...places.files, ...(design.paths ?? [])] },
  };
}

/** All texts of a brief that has been examined: its own, those of what it includes, its template's. */
export function textsOfExamined(
  examined: Pick<Examined, 'name' | 'text' | 'others' | 'template' | 'texts' | 'former'>,
): ReadonlyMap<string, string> {
  const { name, text, others, template, texts: more = new Map(), former } = examined;
  const texts = new Map([...textsOfTemplate(template), ...more]);
  if (former !== undefined) texts.set(former.file, former.text);
  for (const [file, other] of others ?? []) texts.set(file, other);
  if (text !== undefined) texts.set(name, text);
  return texts;
}

/** The problems with line and column, where they have a place in one of the texts. */
export function withPositions(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Diagnostic[] {
  return diagnostics.map((each) => {
    const text = texts.get(each.file);
    if (text === undefined || each.span === undefined) return each;
    return { ...each, position: lineAndColumn(text, each.span.start) };
  });
}
