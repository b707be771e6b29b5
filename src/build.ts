// The way of a brief from its YAML to the bytes of a PDF; reads like a contents page.

import type { Brief } from './brief/format/schema.ts';
import type { QuotationResult } from './brief/quotation.ts';
import { auditBrief } from './build/audit-brief.ts';
import { type BuildInput, isSound, type SoundBrief } from './build/build-input.ts';
import { withCurlyApostrophes } from './build/curly-apostrophes.ts';
import { drawFigures } from './build/draw-figures.ts';
import { forAudience } from './build/for-audience.ts';
import type { Documents } from './build/formats.ts';
import { fittingPages, makePages, type Pages, printable } from './build/make-pages.ts';
import { makeTwins } from './build/make-twins.ts';
import { checkOnly, prepare } from './build/prepare.ts';
import { reviewOf } from './build/review.ts';
import { recordOf, typesetOptions } from './build/typeset-options.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { RenderedMarkup } from './document/read-document.ts';
import type { ShownFields } from './document/shown-fields.ts';
import type { DocumentTree } from './document/tree.ts';
import type { DocxReview } from './docx/docx-review.ts';
import type { SilencedFinding } from './editorial/check-brief.ts';
import type { TypesetResult } from './pdf/typeset-pdf.ts';
import { present, type View } from './template/present/present.ts';
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
  /** Where on the pages of the PDF each field of the brief is shown. */
  readonly fields?: () => ShownFields;
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
  else {
    const { silenced: passed, diagnostics: found } = checkOnly(input);
    made.silenced = passed;
    for (const each of found) diagnostics.push(each);
  }
  const { stages, fields, wholeView, silenced, quotations } = made;
  const weighed = input.strict ? made.diagnostics.map(asError) : made.diagnostics;
  const documents = hasErrors(weighed) ? {} : made.documents;
  const { pdf } = documents;
  return {
    ...(isSound(input.parsed) && { parsed: input.parsed }),
    documents,
    ...(pdf && { pdf }),
    ...(pdf && fields && { fields }),
    stages,
    ...(wholeView && { wholeView }),
    silenced,
    quotations,
    diagnostics: weighed,
  };
}

interface Made {
  documents: Documents;
  stages: Stages;
  fields?: () => ShownFields;
  wholeView?: () => View;
  silenced: readonly Silenced[];
  quotations: readonly QuotationResult[];
  readonly diagnostics: Diagnostic[];
}

// Each step ends the way if what it gives is no use to the next one.
function takeTheWay(input: BuildInput, parsed: SoundBrief, made: Made): void {
  const { template } = input;
  const brief = input.theme.apostrophes ? withCurlyApostrophes(parsed.brief) : parsed.brief;
  const keep = (stage: Stages, problems: readonly Diagnostic[] = []): boolean => {
    made.stages = { ...made.stages, ...stage };
    for (const each of problems) made.diagnostics.push(each);
    return !hasErrors(made.diagnostics);
  };

  const { content: prepared, ...found } = prepare(input, parsed);
  made.silenced = found.silenced;
  made.quotations = found.quotations;
  if (!keep({ brief }, found.diagnostics) || !prepared) return;
  const { labels, pictures, context, clock, told, changes } = prepared;
  made.wholeView = () => present(brief, context);
  const { formats = ['pdf'], lean } = input;
  // Other documents take the size of their type from whoever reads them.
  const theme = brief.design?.large_print ? inLargePrint(input.theme) : input.theme;
  const drawn = drawFigures(brief, context, theme, input);
  if (!keep({}, drawn.diagnostics)) return;
  const content = { brief, labels, pictures: new Map([...pictures, ...drawn.pictures]) };
  const record = recordOf(input, clock, told, changes);
  const options = typesetOptions({ ...input, theme }, content, record);
  // What fits decides what is shown: then every format shows the same.
  const isSet = formats.includes('pdf') || (theme.page.limit ?? options.fit) !== undefined;
  const { drawings } = drawn;
  const tools = {
    template,
    options: isSet ? options : undefined,
    pictures: content.pictures,
    lean,
  };
  const pagesNamed = (file: string): Pages =>
    fittingPages(theme, (leftOut) =>
      makePages(brief, { ...context, file, leftOut, drawings }, tools),
    );
  const first = pagesNamed(context.file);
  // A file's name is not the brief: what no font has of it is not worth a build.
  const name = printable(context.file, first.set?.unprintable);
  const pages = name === context.file ? first : pagesNamed(name);
  if (!keep(pages.stages, pages.diagnostics) || !pages.shown) return;
  if (!keep({}, auditBrief({ ...parsed, brief }, template, pages.shown))) return;
  if (pages.set?.bytes && formats.includes('pdf')) made.documents = { pdf: pages.set.bytes };
  if (pages.set?.fields) made.fields = pages.set.fields;
  const { leftOut, references } = pages.shown;
  const { tree = pages.shown.tree } = pages.stages;
  const { sha256 } = context;
  const review = (): DocxReview =>
    reviewOf(parsed, { bytes: input.bytes, record, sha256, references });
  const twins = makeTwins(formats, { ...content, input, tree, leftOut, review });
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
