// The way of a brief from its YAML to the bytes of a PDF; reads like a contents page.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ParsedBrief } from './brief/parse-brief.ts';
import type { Brief } from './brief/schema.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { type RenderedMarkup, readDocument } from './document/read-document.ts';
import type { DocumentTree } from './document/tree.ts';
import { checkBrief, type SilencedFinding } from './editorial/check-brief.ts';
import { type TypesetOptions, type TypesetResult, typesetPdf } from './pdf/typeset-pdf.ts';
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
  /** Problems that came up while the rest of this input was read. */
  readonly problems?: readonly Diagnostic[];
  /** The texts that quotations are checked against, by the id of their source. */
  readonly sources?: ReadonlyMap<string, Uint8Array>;
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
}

/** A problem that the brief says to ignore, and why. */
export type Silenced = SilencedFinding;

/** Makes the PDF of a brief. Problems of the input are returned; only a bug of ours throws. */
export function buildBriefing(input: BuildInput): BuildResult {
  const diagnostics = [...input.parsed.diagnostics, ...(input.problems ?? [])];
  const made: Made = { stages: {}, silenced: [], diagnostics };
  if (isSound(input.parsed) && !hasErrors(diagnostics)) takeTheWay(input, input.parsed, made);
  const { pdf, stages, silenced } = made;
  const weighed = input.strict ? made.diagnostics.map(asError) : made.diagnostics;
  return { stages, silenced, diagnostics: weighed, ...(pdf && !hasErrors(weighed) && { pdf }) };
}

/** A brief that has been parsed without an error. */
export type SoundBrief = ParsedBrief & { readonly brief: Brief };

/** True if there is a brief to work on. */
export function isSound(parsed: ParsedBrief): parsed is SoundBrief {
  return parsed.brief !== undefined;
}

interface Made {
  pdf?: Uint8Array;
  stages: Stages;
  silenced: readonly Silenced[];
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

  const { labels, diagnostics: labelProblems } = readLabels(template, brief.language);
  if (!keep({}, labelProblems) || !labels) return;
  const view = present(brief, {
    labels,
    quotations: checked.quotations,
    now,
    file: basename(parsed.file),
    sha256: createHash('sha256').update(parsed.complete).digest('hex'),
    version: input.version,
    templateName: basename(template.name),
  });
  keep({ view });

  const { markup, diagnostics: templateProblems } = renderTemplate(template, view);
  if (!keep(markup ? { markup } : {}, templateProblems) || !markup) return;

  const context = { lang: brief.language, template: template.name };
  const { tree, diagnostics: markupProblems } = readDocument(markup, context);
  if (!keep(tree ? { tree } : {}, markupProblems) || !tree) return;

  const set = typesetPdf(tree, typesetOptions(input, brief, labels));
  keep({}, set.diagnostics);
  made.stages = withStructure(made.stages, set);
  if (set.bytes) made.pdf = set.bytes;
}

/** The structure of a long document is long too: it is put into words when it is asked for. */
function withStructure(stages: Stages, set: TypesetResult): Stages {
  return {
    ...stages,
    get structure() {
      return set.structure;
    },
  };
}

function typesetOptions(input: BuildInput, brief: Brief, labels: Labels): TypesetOptions {
  const { theme, fonts, shaper, parsed } = input;
  const people = (brief.prepared_by ?? []).map((person) => person.name);
  return {
    theme,
    fonts,
    shaper,
    pageSize: input.page ?? brief.design?.page,
    continued: continuedWord(labels),
    file: parsed.file,
    source: {
      name: basename(parsed.file),
      mediaType: 'application/yaml',
      description: 'The brief that this document was made from',
      bytes: new TextEncoder().encode(parsed.complete),
    },
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

function continuedWord(labels: Labels): string {
  const word = labels.groups['running']?.['continued'];
  return typeof word === 'string' ? word : '';
}

function asError(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'error' };
}
