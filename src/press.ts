// Briefs from their files to documents in a few lines; for programs that build one or many.

import { redactBrief } from './brief/audience/redact-brief.ts';
import { type Override, parseBrief } from './brief/parse-brief.ts';
import type { Format } from './build/formats.ts';
import { type BuildResult, buildBriefing, isSound, type SoundBrief } from './build.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { packageVersion } from './files/package-root.ts';
import { readBrief } from './files/read-brief.ts';
import { createDesignReader } from './files/read-brief-design.ts';
import { type Design, readDesign } from './files/read-design.ts';
import { readFigures } from './files/read-figures.ts';
import { folderOfBrief, readSources } from './files/read-sources.ts';
import { composeMail, type MailResult } from './mail/compose-mail.ts';
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

/** How a brief becomes a mail; what is absent is as on the command line. */
export interface MailOptions extends Omit<PressOptions, 'formats'> {
  /** `Desk <desk@example.org>`; absent: the first author with an address. */
  readonly from?: string;
  /** Absent, and no `cc`: everybody with an address in `handling.distribution`. */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  /** One message a recipient instead of one for all. */
  readonly separate?: boolean;
  /** Mails it although its embargo has not ended. */
  readonly embargoOk?: boolean;
  /** A draft for a mail program instead of messages for `sendMessages`. */
  readonly draft?: boolean;
}

/** Builds briefs; it keeps the templates and fonts that it has read. */
export interface Press {
  /**
   * The documents of the brief at `file`, with the source texts and pictures beside it. Problems
   * are returned, never thrown; nothing is written.
   */
  build(file: string, options?: PressOptions): Promise<BuildResult>;
  /** The mail that carries the PDF of the brief at `file`; nothing is sent (see `sendMessages`). */
  mail(file: string, options?: MailOptions): Promise<MailResult>;
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
    if (read.design === undefined) return failed([...parsed.diagnostics, ...problems]);
    const around = { problems, sources: sources.texts, figures: figures.files };
    const told = { now, formats, page, audience, strict, version: packageVersion() };
    const built = buildBriefing({ ...read.design, ...around, ...told, parsed, bytes });
    return { built, design: read.design, parsed };
  };
  const make = async (file: string, all: PressOptions): Promise<Made> => {
    const { text, bytes, diagnostics } = await readBrief(file, noInput());
    if (text === undefined) return failed(diagnostics);
    const parsed = parseBrief(text, file, all.set);
    return isSound(parsed) ? assemble(parsed, bytes, all) : failed(parsed.diagnostics);
  };
  return {
    async build(file, options = {}) {
      return (await make(file, { ...defaults, ...options })).built;
    },
    async mail(file, options = {}) {
      // One clock for the page and the mail.
      const all = { now: new Date(), ...defaults, ...options, formats: ['pdf'] as const };
      return mailOf(await make(file, all), all);
    },
  };
}

interface Made {
  readonly built: BuildResult;
  readonly design?: Design;
  readonly parsed?: SoundBrief;
}

function failed(diagnostics: readonly Diagnostic[]): Made {
  return { built: { documents: {}, stages: {}, diagnostics, silenced: [], quotations: [] } };
}

async function mailOf(
  { built, design, parsed: whole }: Made,
  options: MailOptions & { readonly now: Date },
): Promise<MailResult> {
  const { pdf, stages, diagnostics } = built;
  const { audience, now, to = [], cc = [], from, draft = false } = options;
  const parsed = whole && audience !== undefined ? redactBrief(whole, audience) : whole;
  if (!pdf || !design || !stages.view || !parsed || !isSound(parsed)) return { diagnostics };
  const composed = await composeMail({
    parsed,
    template: design.template,
    view: stages.view,
    pdf,
    marking: design.theme.marking,
    people: { from, to, cc },
    now,
    date: now,
    seed: JSON.stringify([options.set, options.template, options.page]),
    embargoOk: options.embargoOk === true,
    isSent: !draft,
    isSeparate: options.separate === true,
  });
  return { ...composed, diagnostics: [...diagnostics, ...composed.diagnostics] };
}

// Standard input belongs to the command line.
async function* noInput(): AsyncGenerator<Uint8Array> {}
