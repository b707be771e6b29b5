// The way of a brief from its YAML to the bytes of a PDF; reads like a contents page.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { redactBrief, redactFormer } from './brief/audience/redact-brief.ts';
import { settledClock } from './brief/dates/clock.ts';
import type { Brief } from './brief/format/schema.ts';
import type { QuotationResult } from './brief/quotation.ts';
import { auditBrief } from './build/audit-brief.ts';
import { type BuildInput, isSound, type SoundBrief } from './build/build-input.ts';
import type { Documents } from './build/formats.ts';
import { fittingPages, makePages, type Pages, printable } from './build/make-pages.ts';
import { makeTwins } from './build/make-twins.ts';
import {
  bytesOf,
  embeddedName,
  fontNames,
  recordOf,
  typesetOptions,
} from './build/typeset-options.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { RenderedMarkup } from './document/read-document.ts';
import type { DocumentTree } from './document/tree.ts';
import { changesSince } from './edition/page-changes.ts';
import { checkBrief, checkSalvaged, type SilencedFinding } from './editorial/check-brief.ts';
import type { TypesetResult } from './pdf/typeset-pdf.ts';
import { readPictures } from './picture/read-pictures.ts';
import { readLabels } from './template/labels/read-labels.ts';
import { present, type View } from './template/present/present.ts';
import type { PresentContext } from './template/present/scope.ts';
import { inLargePrint } from './theme/large-print.ts';

export { type BuildInput, isSound, type SoundBrief } from './build/build-input.ts';

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
  /** The brief as its readers get it: without what is withheld from them. */
  readonly parsed?: SoundBrief;
  /** The same as `documents.pdf`. */
  readonly pdf?: Uint8Array;
  /** One for each format that was asked for; none if there are errors. */
  readonly documents: Documents;
  readonly stages: Stages;
  /** The view with all that the template leaves off its pages, for what goes beside a PDF. */
  readonly wholeView?: () => View;
  readonly diagnostics: readonly Diagnostic[];
  /** What the brief's own `ignore` passes over. */
  readonly silenced: readonly Silenced[];
  /** What the check of each quotation found, in the order of the brief. */
  readonly quotations: readonly QuotationResult[];
}

/** A problem that the brief says to ignore, and why. */
export type Silenced = SilencedFinding;

/** Makes the documents of a brief. Problems of the input are returned; only a bug of ours throws. */
export function buildBriefing(whole: BuildInput): BuildResult {
  const input = forAudience(whole);
  const diagnostics = [...input.parsed.diagnostics, ...(input.problems ?? [])];
  const made: Made = { documents: {}, stages: {}, silenced: [], quotations: [], diagnostics };
  if (isSound(input.parsed) && !hasErrors(diagnostics)) takeTheWay(input, input.parsed, made);
  else checkOnly(input, made);
  const { stages, wholeView, silenced, quotations } = made;
  const weighed = input.strict ? made.diagnostics.map(asError) : made.diagnostics;
  const documents = hasErrors(weighed) ? {} : made.documents;
  const { pdf } = documents;
  return {
    ...(isSound(input.parsed) && { parsed: input.parsed }),
    documents,
    ...(pdf && { pdf }),
    stages,
    ...(wholeView && { wholeView }),
    silenced,
    quotations,
    diagnostics: weighed,
  };
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
  documents: Documents;
  stages: Stages;
  wholeView?: () => View;
  silenced: readonly Silenced[];
  quotations: readonly QuotationResult[];
  readonly diagnostics: Diagnostic[];
}

// A brief that cannot be built is checked all the same: all problems are told at once.
function checkOnly(input: BuildInput, made: Made): void {
  const { parsed, sources = new Map(), now } = input;
  const { salvaged } = parsed;
  const checked = isSound(parsed)
    ? checkBrief(parsed, sources, now, input)
    : salvaged && checkSalvaged({ ...parsed, salvaged }, sources, now, input);
  for (const each of checked?.diagnostics ?? []) made.diagnostics.push(each);
  made.silenced = checked?.silenced ?? [];
}

// Each step ends the way if what it gives is no use to the next one.
function takeTheWay(input: BuildInput, parsed: SoundBrief, made: Made): void {
  const { template, now } = input;
  const { brief } = parsed;
  const keep = (stage: Stages, problems: readonly Diagnostic[] = []): boolean => {
    made.stages = { ...made.stages, ...stage };
    for (const each of problems) made.diagnostics.push(each);
    return !hasErrors(made.diagnostics);
  };

  const checked = checkBrief(parsed, input.sources ?? new Map(), now, input);
  made.silenced = checked.silenced;
  if (!keep({ brief }, checked.diagnostics)) return;
  const compared = input.since && changesSince(input.since, parsed);
  if (!keep({}, compared?.diagnostics)) return;
  const changes = input.changes ?? compared?.changes;

  const { pictures, diagnostics: pictureProblems } = readPictures(
    parsed,
    brief,
    input.figures ?? new Map(),
  );
  if (!keep({}, pictureProblems)) return;

  const clock = settledClock(brief, now);
  made.quotations = [...checked.quotations.values()];
  const quotations = input.recorded ?? made.quotations;
  const { labels, diagnostics: labelProblems } = readLabels(template, brief.language);
  if (!keep({}, labelProblems) || !labels) return;
  const context: PresentContext = {
    labels,
    quotations: new Map(
      [...checked.quotations.keys()].flatMap((place, index) =>
        quotations[index] === undefined ? [] : [[place, quotations[index]]],
      ),
    ),
    now: clock,
    file: embeddedName(parsed),
    sha256: createHash('sha256').update(bytesOf(input)).digest('hex'),
    version: input.version,
    templateName: basename(template.name),
    fonts: fontNames(input.theme, input.fonts, input.shaper),
    changes,
  };
  made.wholeView = () => present(brief, context);
  const { formats = ['pdf'], lean } = input;
  // Other documents take the size of their type from whoever reads them.
  const theme = brief.design?.large_print ? inLargePrint(input.theme) : input.theme;
  const content = { brief, labels, pictures };
  const record = recordOf(input, clock, quotations, changes);
  const options = typesetOptions({ ...input, theme }, content, record);
  // What fits decides what is shown: then every format shows the same.
  const isSet = formats.includes('pdf') || (theme.page.limit ?? options.fit) !== undefined;
  const tools = { template, options: isSet ? options : undefined, lean };
  const pagesNamed = (file: string): Pages =>
    fittingPages(theme, (leftOut) => makePages(brief, { ...context, file, leftOut }, tools));
  const first = pagesNamed(context.file);
  // A file's name is not the brief: what no font has of it is not worth a build.
  const name = printable(context.file, first.set?.unprintable);
  const pages = name === context.file ? first : pagesNamed(name);
  if (!keep(pages.stages, pages.diagnostics) || !pages.shown) return;
  if (!keep({}, auditBrief(parsed, template, pages.shown))) return;
  if (pages.set?.bytes && formats.includes('pdf')) made.documents = { pdf: pages.set.bytes };
  const twins = makeTwins(formats, { ...content, input, tree: pages.shown.tree });
  keep({}, twins.diagnostics);
  made.documents = { ...made.documents, ...twins.documents };
  // At the end: to copy the stages would be to ask for it.
  if (pages.set && formats.includes('pdf')) made.stages = withStructure(made.stages, pages.set);
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

// To be strict is not to be finished.
function asError(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'to-do' ? diagnostic : { ...diagnostic, severity: 'error' };
}
