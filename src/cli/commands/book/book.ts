// `briefing book`: several briefs as one PDF.

import { basename } from 'node:path';
import { type BookResult, buildBook } from '../../../build/book/build-book.ts';
import type { BuildInput } from '../../../build.ts';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { createRun, type Examined, type Run, readInput } from '../../../examine.ts';
import type { Design } from '../../../files/look/read-design.ts';
import { inputFiles } from '../../arguments/options.ts';
import { BAD_BRIEF, BUG, type ExitCode, FINE } from '../../running/ending.ts';
import { type Outcome, outcomeOf, withWritten } from '../../running/outcome.ts';
import { planOutputs, refuseMixedOutput, type Task, writeDocument } from '../../running/outputs.ts';
import { type Shared, startRun } from '../../running/run-briefs.ts';
import type { World } from '../../running/world.ts';
import type { BookOptions } from './command.ts';

/** Its name, unless `-o` gives it another. */
const BOOK = 'book';

/** Makes one PDF of the briefs in `named`. */
export async function bindBook(
  named: readonly string[],
  options: BookOptions,
  world: World,
): Promise<ExitCode> {
  const files = inputFiles(named);
  const [task] = planOutputs([BOOK], options.output, options.audience) as [Task];
  refuseMixedOutput([task], options.json, world);
  return startRun(options, world, {
    verb: 'read',
    files,
    formats: ['pdf'],
    go: (shared) => bind(files, task, options, shared),
  });
}

/** A brief that was read, and what it is built from unless it cannot be built. */
interface Read {
  readonly examined: Examined;
  readonly input?: BuildInput;
}

async function bind(
  files: readonly string[],
  { output }: Task,
  { title, language }: BookOptions,
  { settings, design, reporter, world }: Shared,
): Promise<ExitCode> {
  try {
    const briefs = await readAll(files, createRun(settings, design), world);
    const id = output === '-' ? BOOK : basename(output).replace(/\.pdf$/iu, '');
    const inputs = briefs.flatMap(({ input }) => input ?? []);
    const book = buildBook(inputs, { id, title, language });
    const chapters = [...book.chapters];
    const outcomes = briefs.map(({ examined, input }) =>
      outcomeOf({ ...examined, ...(input && chapters.shift()) }),
    );
    for (const each of outcomes) reporter.tell(each);
    const isWhole = outcomes.every(({ diagnostics }) => !hasErrors(diagnostics));
    const told = isWhole ? await written(book, output, briefs, world) : undefined;
    if (told) reporter.tell(told);
    reporter.end();
    return told && !hasErrors(told.diagnostics) ? FINE : BAD_BRIEF;
  } catch (error) {
    reporter.tellBug(error, output);
    reporter.end();
    return BUG;
  }
}

/** The design of the first is that of all. */
async function readAll(files: readonly string[], run: Run, world: World): Promise<Read[]> {
  let own: Design | undefined;
  const briefs: Read[] = [];
  for (const file of files) {
    const design = own;
    const shared = design ? { ...run, designOf: () => ({ design, diagnostics: [] }) } : run;
    const brief = await readInput(file, shared, world.stdin);
    briefs.push(brief);
    own ??= brief.examined.design;
  }
  return briefs;
}

async function written(
  { pdf, diagnostics }: BookResult,
  output: string,
  briefs: readonly Read[],
  world: World,
): Promise<Outcome> {
  const texts = new Map(briefs.flatMap(({ examined }) => [...outcomeOf(examined).texts]));
  const outcome: Outcome = { kind: 'whole', file: output, diagnostics, silenced: [], texts };
  if (!pdf || hasErrors(diagnostics)) return outcome;
  const inputs = briefs.flatMap(({ examined }) => examined.inputs);
  return withWritten(outcome, output, await writeDocument(output, pdf, inputs, world));
}
