// Briefs from their files to documents in a few lines; for programs that build one or many.

import type { Override } from './brief/parse-brief.ts';
import type { Format } from './build/formats.ts';
import type { BuildResult } from './build.ts';
import {
  type Examined,
  examine,
  type RunSettings,
  textsOfExamined,
  withPositions,
} from './examine.ts';
import { createDesignReader } from './files/look/read-brief-design.ts';
import { type ReadDesign, readDesign } from './files/look/read-design.ts';
import type { MailResult } from './mail/compose-mail.ts';
import { type Mailing, mailExamined } from './mail-examined.ts';
import type { MergedFiles, MergeSettings } from './merge-files.ts';
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
export interface MailOptions extends PressOptions, Mailing {
  /** A draft for a mail program instead of messages for `sendMessages`. */
  readonly draft?: boolean;
}

/** How Word files are merged into their brief; what is absent is as on the command line. */
export interface MergeBriefOptions extends Omit<MergeSettings, 'now'> {
  readonly now?: Date;
}

/** Builds briefs; it keeps the templates and fonts that it has read. */
export interface Press {
  /**
   * The documents of the brief at `file`, with all that it names in its folder. Problems
   * are returned, never thrown; nothing is written.
   */
  build(file: string, options?: PressOptions): Promise<BuildResult>;
  /** The mail that carries the documents of the brief at `file`; nothing is sent (see `sendMessages`). */
  mail(file: string, options?: MailOptions): Promise<MailResult>;
  /**
   * What was changed in Word files of the brief at `file`, one after another, and its text with the
   * changes that fit, or that `decide` takes; nothing is written.
   */
  merge(
    file: string,
    documents: readonly string[],
    options?: MergeBriefOptions,
  ): Promise<MergedFiles>;
}

/**
 * A press. Each has its own fonts and templates in memory; use one for many briefs. `defaults` hold
 * for every brief that is not told otherwise.
 */
export function createPress(defaults: PressOptions = {}): Press {
  const ofBrief = createDesignReader();
  const known = new Map<string, ReadDesign>();
  const named = (name: string): ReadDesign => {
    const read = known.get(name) ?? readDesign(name);
    known.set(name, read);
    return read;
  };
  const make = (file: string, settings: RunSettings): Promise<Examined> => {
    const { template } = settings;
    const designOf = template === undefined ? ofBrief : () => named(template);
    return examine(file, { ...settings, designOf }, noInput());
  };
  return {
    async build(file, options = {}) {
      const examined = await make(file, settingsOf({ ...defaults, ...options }));
      const { pdf, documents, stages, silenced, quotations } = examined;
      const diagnostics = withPositions(examined.diagnostics, textsOfExamined(examined));
      return { ...(pdf && { pdf }), documents, stages, diagnostics, silenced, quotations };
    },
    async mail(file, options = {}) {
      const settings = settingsOf({ ...defaults, ...options });
      const examined = await make(file, settings);
      const mailed = await mailExamined(examined, settings, options, options.draft !== true);
      const problems = [...examined.diagnostics, ...(mailed?.diagnostics ?? [])];
      return { ...mailed, diagnostics: withPositions(problems, textsOfExamined(examined)) };
    },
    async merge(file, documents, options = {}) {
      // Loaded only now: nothing else reads what came back.
      const { mergeFiles } = await import('./merge-files.ts');
      const { now = defaults.now ?? new Date(), ...settings } = options;
      return mergeFiles(file, documents, { ...settings, now }, noInput());
    },
  };
}

function settingsOf(options: PressOptions): RunSettings {
  const { template, now = new Date(), formats, page, audience, strict = false } = options;
  const overrides = options.set ?? [];
  const since = undefined;
  return { template, now, created: now, formats, page, audience, strict, overrides, since };
}

// Standard input belongs to the command line.
async function* noInput(): AsyncGenerator<Uint8Array> {}
