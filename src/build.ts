// The way of a brief from its YAML to the bytes of a PDF; reads like a contents page.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { editionFileName } from './brief/audience/edition-name.ts';
import { redactBrief, redactFormer } from './brief/audience/redact-brief.ts';
import type { EditionChanges } from './brief/edition-change.ts';
import type { ParsedBrief } from './brief/parse-brief.ts';
import type { QuotationResult } from './brief/quotation.ts';
import type { Brief } from './brief/schema.ts';
import { settledClock } from './brief/settled-clock.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { type RenderedMarkup, readDocument } from './document/read-document.ts';
import type { DocumentTree } from './document/tree.ts';
import { changesSince } from './edition/page-changes.ts';
import { checkBrief, type SilencedFinding } from './editorial/check-brief.ts';
import { briefFiles } from './pdf/brief-files.ts';
import { type TypesetOptions, typesetPdf } from './pdf/typeset-pdf.ts';
import { fontsFingerprint, templateFingerprint } from './provenance/fingerprint.ts';
import type { BuildRecord } from './provenance/record.ts';
import type { Labels } from './template/labels.ts';
import { present } from './template/present.ts';
import { readLabels } from './template/read-labels.ts';
import { renderTemplate } from './template/render-template.ts';
import type { TemplateSource } from './template/template-source.ts';
import type { View } from './template/view.ts';
import type { PageSize, Theme } from './theme/theme.ts';
import type { Shaper } from './type/shaper.ts';

/** All that a document is made from; the same input always gives the same bytes. */
export interface BuildInput {
  /** What `parseBrief` made of the YAML. */
  readonly parsed: ParsedBrief;
  /** The bytes of the brief's file, where they differ from its text (a byte order mark). */
  readonly bytes?: Uint8Array | undefined;
  /** Problems that came up while the rest of this input was read. */
  readonly problems?: readonly Diagnostic[];
  /** The texts that quotations are checked against, by the id of their source. */
  readonly sources?: ReadonlyMap<string, Uint8Array>;
  /** What earlier checks of the quotations found; taken in place of checking them again. */
  readonly recorded?: readonly QuotationResult[] | undefined;
  readonly template: TemplateSource;
  readonly theme: Theme;
  /** The bytes of fonts by the paths that the theme gives them. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly shaper: Shaper;
  /** Replaces the page size of the brief and of the theme. */
  readonly page?: PageSize | undefined;
  /** The clock: overdue and expired items are told by it. */
  readonly now: Date;
  /** The date that the document bears inside; `now` if absent. */
  readonly created?: Date | undefined;
  /** Version of this program, for the colophon. */
  readonly version: string;
  /** An edition before, whose differences the page marks, and what problems call it. */
  readonly since?: SoundBrief | undefined;
  /** What an earlier build found to have changed; taken in place of comparing again. */
  readonly changes?: EditionChanges | undefined;
  /** Whom the document is for: what the brief keeps from them is nowhere in it. */
  readonly audience?: string | undefined;
  /** Makes every warning an error. */
  readonly strict?: boolean;
}

/** What each step of the way gave; for people who write templates. */
export interface Stages {
  readonly brief?: Brief;
  readonly view?: View;
  readonly markup?: RenderedMarkup;
  readonly tree?: DocumentTree;
  /** The structure tree of the PDF in words. */
  readonly structure?: string;
}

/** A document, unless there are errors, and every problem that was found. */
export interface BuildResult {
  readonly pdf?: Uint8Array;
  readonly stages: Stages;
  readonly diagnostics: readonly Diagnostic[];
  /** What the brief's own `ignore` passes over. */
  readonly silenced: readonly Silenced[];
  /** What the check of each quotation found, in the order of the brief. */
  readonly quotations: readonly QuotationResult[];
}

/** A problem that the brief says to ignore, and why. */
export type Silenced = SilencedFinding;

/** Makes the PDF of a brief. Problems of the input are returned; only a bug of ours throws. */
export function buildBriefing(whole: BuildInput): BuildResult {
  const input = forAudience(whole);
  const diagnostics = [...input.parsed.diagnostics, ...(input.problems ?? [])];
  const made: Made = { stages: {}, silenced: [], quotations: [], diagnostics };
  if (isSound(input.parsed) && !hasErrors(diagnostics)) takeTheWay(input, input.parsed, made);
  const { pdf, stages, silenced, quotations } = made;
  const weighed = input.strict ? made.diagnostics.map(asError) : made.diagnostics;
  return {
    stages,
    silenced,
    quotations,
    diagnostics: weighed,
    ...(pdf && !hasErrors(weighed) && { pdf }),
  };
}

/** A brief that has been parsed without an error. */
export type SoundBrief = ParsedBrief & { readonly brief: Brief };

/** True if there is a brief to work on. */
export function isSound(parsed: ParsedBrief): parsed is SoundBrief {
  return parsed.brief !== undefined;
}

// From here on nothing knows what is withheld: it cannot get onto a page, nor into any other part.
function forAudience(input: BuildInput): BuildInput {
  const { audience, parsed, since } = input;
  if (audience === undefined || !isSound(parsed)) return input;
  const former = since && redactFormer(since, audience);
  const problems = [...(input.problems ?? []), ...(former?.diagnostics ?? [])];
  return {
    ...input,
    parsed: redactBrief(parsed, audience),
    bytes: undefined,
    since: former && isSound(former) ? former : undefined,
    problems,
  };
}

interface Made {
  pdf?: Uint8Array;
  stages: Stages;
  silenced: readonly Silenced[];
  quotations: readonly QuotationResult[];
  readonly diagnostics: Diagnostic[];
}

// Each step ends the way if what it gives is no use to the next one.
function takeTheWay(input: BuildInput, parsed: SoundBrief, made: Made): void {
  const { template, now } = input;
  const { brief } = parsed;
  const keep = (stage: Stages, problems: readonly Diagnostic[] = []): boolean => {
    made.stages = { ...made.stages, ...stage };
    made.diagnostics.push(...problems);
    return !hasErrors(made.diagnostics);
  };

  const checked = checkBrief(parsed, input.sources ?? new Map(), now);
  made.silenced = checked.silenced;
  if (!keep({ brief }, checked.diagnostics)) return;
  const compared = input.since && changesSince(input.since, parsed);
  if (!keep({}, compared?.diagnostics)) return;
  const changes = input.changes ?? compared?.changes;

  const clock = settledClock(brief, now);
  made.quotations = [...checked.quotations.values()];
  const quotations = input.recorded ?? made.quotations;
  const { labels, diagnostics: labelProblems } = readLabels(template, brief.language);
  if (!keep({}, labelProblems) || !labels) return;
  const view = present(brief, {
    labels,
    quotations: new Map(quotations.map((result, index) => [`quotes[${index}]`, result])),
    now: clock,
    file: embeddedName(parsed),
    sha256: createHash('sha256').update(bytesOf(input)).digest('hex'),
    version: input.version,
    templateName: basename(template.name),
    changes,
  });
  keep({ view });

  const { markup, diagnostics: templateProblems } = renderTemplate(template, view);
  if (!keep(markup ? { markup } : {}, templateProblems) || !markup) return;

  const context = { lang: brief.language, template: template.name };
  const { tree, diagnostics: markupProblems } = readDocument(markup, context);
  if (!keep(tree ? { tree } : {}, markupProblems) || !tree) return;

  const set = typesetPdf(
    tree,
    typesetOptions(input, brief, labels, recordOf(input, clock, quotations, changes)),
  );
  keep({ structure: set.structure }, set.diagnostics);
  if (set.bytes) made.pdf = set.bytes;
}

function typesetOptions(
  input: BuildInput,
  brief: Brief,
  labels: Labels,
  record: Omit<BuildRecord, 'fontsHash'>,
): TypesetOptions {
  const { theme, fonts, shaper, parsed } = input;
  const people = (brief.prepared_by ?? []).map((person) => person.name);
  return {
    theme,
    fonts,
    shaper,
    pageSize: input.page ?? brief.design?.page,
    continued: continuedWord(labels),
    file: parsed.file,
    embedded: (used) =>
      briefFiles(embeddedName(parsed), bytesOf(input), {
        ...record,
        fontsHash: fontsFingerprint(used),
      }),
    info: {
      title: brief.title,
      author: people.length > 0 ? people.join(', ') : undefined,
      subject: brief.subtitle,
      keywords: undefined,
      creator: `Briefing Press ${input.version}`,
      lang: brief.language,
      now: input.created ?? input.now,
    },
  };
}

function recordOf(
  { version, template, parsed, page, now, created = now }: BuildInput,
  clock: Date,
  quotations: readonly QuotationResult[],
  changes: EditionChanges | undefined,
): Omit<BuildRecord, 'fontsHash'> {
  const templateHash = templateFingerprint(template.files);
  const set = parsed.overrides;
  const name = basename(template.name);
  const circumstances = { now: clock, created, page, set };
  return { version, template: name, templateHash, ...circumstances, quotations, changes };
}

function embeddedName({ file, brief }: ParsedBrief): string {
  return editionFileName(basename(file), brief?.withheld?.audience);
}

function bytesOf({ bytes, parsed }: BuildInput): Uint8Array {
  return bytes ?? new TextEncoder().encode(parsed.text);
}

function continuedWord(labels: Labels): string {
  const word = labels.groups['running']?.['continued'];
  return typeof word === 'string' ? word : '';
}

function asError(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'error' };
}
