// `briefing index`: a page on which the briefs inside PDFs are searched.

import { dirname, join, relative, sep } from 'node:path';
import { indexBriefs, type LibraryBrief } from '../../../build/library/index-briefs.ts';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { findPdfs } from '../../../files/brief/find-pdfs.ts';
import { isFolder } from '../../../files/disk/paths.ts';
import { readDesign } from '../../../files/look/read-design.ts';
import { packageVersion } from '../../../files/package-root.ts';
import { readSearchScript } from '../../../files/program/carried-files.ts';
import { readLabels } from '../../../template/labels/read-labels.ts';
import { createReporter } from '../../reporting/report.ts';
import { BAD_BRIEF, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { type Outcome, withWritten } from '../../running/outcome.ts';
import { writeDocument } from '../../running/outputs.ts';
import type { World } from '../../running/world.ts';
import type { IndexOptions } from './command.ts';
import { type FoundPdf, readLibraryPdf } from './read-pdf.ts';

/** Writes the page of all PDFs in `folder`. */
export async function indexFolder(
  folder: string,
  options: IndexOptions,
  world: World,
): Promise<ExitCode> {
  const { output = join(folder, 'index.html') } = options;
  if (!isFolder(folder)) throw new UsageError(`there is no folder ${folder}`);
  if (output === '-' && options.json)
    throw new UsageError('--json and the page cannot both go to standard output; use -o FILE');
  const reporter = await createReporter(options, 'indexed', world);
  const files = findPdfs(folder);
  if (files.length === 0) throw new UsageError(`there are no PDFs in ${folder}`);
  const pdfs: FoundPdf[] = [];
  for (const file of files) {
    const pdf = await readLibraryPdf(file, world);
    reporter.tell(outcomeOf(pdf));
    pdfs.push(pdf);
  }
  const outcome = await written(pdfs, { ...options, output, folder }, world);
  reporter.tell(outcome);
  reporter.end();
  const isFine = [...pdfs, outcome].every(({ diagnostics }) => !hasErrors(diagnostics));
  return isFine ? FINE : BAD_BRIEF;
}

function outcomeOf({ file, briefs, diagnostics }: FoundPdf): Outcome {
  const kind = briefs.length > 0 || hasErrors(diagnostics) ? 'brief' : 'whole';
  return { kind, file, diagnostics, silenced: [], texts: new Map() };
}

async function written(
  pdfs: readonly FoundPdf[],
  {
    output,
    folder,
    title,
    language,
  }: IndexOptions & { readonly output: string; readonly folder: string },
  world: World,
): Promise<Outcome> {
  const outcome = { kind: 'whole', file: output, silenced: [], texts: new Map() } as const;
  const { design, diagnostics: designFaults } = readDesign();
  if (!design) return { ...outcome, diagnostics: designFaults };
  const briefs = pdfs.flatMap(({ file, briefs: inside }) =>
    inside.map(({ brief, place }) => ({
      brief,
      file: nameIn(folder, file),
      href: addressOf(output, file) + place,
    })),
  );
  const { labels, diagnostics } = readLabels(design.template, language ?? languageOf(briefs));
  if (!labels || hasErrors(diagnostics)) return { ...outcome, diagnostics };
  const named = (which: FoundPdf['kind']): string[] =>
    pdfs.filter(({ kind }) => kind === which).map(({ file }) => nameIn(folder, file));
  const page = indexBriefs({
    briefs,
    others: named('other'),
    unread: named('unread'),
    title,
    labels,
    theme: design.theme,
    version: packageVersion(),
    script: readSearchScript(),
  });
  const inputs = pdfs.map(({ file }) => file);
  const problem = await writeDocument(output, new TextEncoder().encode(page), inputs, world);
  const told: readonly Diagnostic[] = diagnostics;
  return withWritten({ ...outcome, diagnostics: told }, output, problem);
}

/** The language of all, if it is one. */
function languageOf(briefs: readonly LibraryBrief[]): string {
  const [first, ...others] = new Set(briefs.map(({ brief }) => brief.language));
  return first !== undefined && others.length === 0 ? first : 'en';
}

function nameIn(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

/** Where a PDF lies from the page; the folder that we are in is that of standard output. */
function addressOf(output: string, file: string): string {
  const path = relative(output === '-' ? '.' : dirname(output), file);
  return path.split(sep).map(encodeURIComponent).join('/');
}
