// Briefs from their files to documents in a few lines; for programs that build one or many.

import { type Override, parseBrief } from './brief/parse-brief.ts';
import type { Format } from './build/formats.ts';
import { type BuildResult, buildBriefing, isSound, type SoundBrief } from './build.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { packageVersion } from './files/package-root.ts';
import { readBrief } from './files/read-brief.ts';
import { createDesignReader } from './files/read-brief-design.ts';
import { readDesign } from './files/read-design.ts';
import { readFigures } from './files/read-figures.ts';
import { folderOfBrief, readSources } from './files/read-sources.ts';
import type { PageSize } from './theme/theme.ts';

/** How documents are made of a brief; what is absent is as on the command line. */
export interface PressOptions {
  /** The documents to make; a PDF unless told otherwise. */
  readonly formats?: readonly Format[];
  /** The clock. With the same one, the same brief gives the same bytes. */
  readonly now?: Date;
  /** One of our templates or the path of a folder, instead of the one that the brief names. */
  readonly template?: string;
  readonly page?: PageSize;
  /** Values that replace those of the brief. */
  readonly set?: readonly Override[];
  /** Whom the documents are for. */
  readonly audience?: string;
  /** Makes every warning an error. */
  readonly strict?: boolean;
}

/** Builds briefs; it keeps the templates and fonts that it has read. */
export interface Press {
  /**
   * The documents of the brief at `file`, with the source texts and pictures beside it. Problems
   * are returned, never thrown; nothing is written.
   */
  build(file: string, options?: PressOptions): Promise<BuildResult>;
}

/**
 * A press. Each has its own fonts and templates in memory; use one for many briefs. `defaults` hold
 * for every brief that is not told otherwise.
 */
export function createPress(defaults: PressOptions = {}): Press {
  const designOf = createDesignReader();
  const named = new Map<string, ReturnType<typeof readDesign>>();
  const designNamed = (name: string): ReturnType<typeof readDesign> => {
    const read = named.get(name) ?? readDesign(name);
    named.set(name, read);
    return read;
  };
  const assemble = (parsed: SoundBrief, bytes: Uint8Array | undefined, options: PressOptions) => {
    const { template, now = new Date(), formats, page, audience, strict = false } = options;
    const folder = folderOfBrief(parsed.file);
    const sources = readSources(parsed, folder);
    const figures = readFigures(parsed, folder);
    const read = template === undefined ? designOf(parsed, folder) : designNamed(template);
    const problems = [...sources.diagnostics, ...figures.diagnostics, ...read.diagnostics];
    if (read.design === undefined) return nothing([...parsed.diagnostics, ...problems]);
    const around = { problems, sources: sources.texts, figures: figures.files };
    const told = { now, formats, page, audience, strict, version: packageVersion() };
    return buildBriefing({ ...read.design, ...around, ...told, parsed, bytes });
  };
  return {
    async build(file, options = {}) {
      const all = { ...defaults, ...options };
      const { text, bytes, diagnostics } = await readBrief(file, noInput());
      if (text === undefined) return nothing(diagnostics);
      const parsed = parseBrief(text, file, all.set);
      return isSound(parsed) ? assemble(parsed, bytes, all) : nothing(parsed.diagnostics);
    },
  };
}

function nothing(diagnostics: readonly Diagnostic[]): BuildResult {
  return { documents: {}, stages: {}, diagnostics, silenced: [], quotations: [] };
}

// Standard input belongs to the command line.
async function* noInput(): AsyncGenerator<Uint8Array> {}
