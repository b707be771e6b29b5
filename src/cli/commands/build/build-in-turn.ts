// Builds briefs one after another in this thread: the quickest way for a few.

import type { Stages } from '../../../build.ts';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { RenderedMarkup } from '../../../document/read-document.ts';
import type { Examined } from '../../../examine.ts';
import type { ExitCode } from '../../running/ending.ts';
import { type Outcome, withWritten } from '../../running/outcome.ts';
import { outputsOf, printDocument, type Task, writeDocument } from '../../running/outputs.ts';
import { runBriefs, type Shared } from '../../running/run-briefs.ts';
import type { World } from '../../running/world.ts';
import type { BuildOptions } from './command.ts';

/** Builds the briefs in turn, or prints what one step gave. */
export async function buildInTurn(
  tasks: readonly Task[],
  { emit }: BuildOptions,
  shared: Shared,
): Promise<ExitCode> {
  const { world } = shared;
  const jobs = tasks.map((task) => ({
    file: task.file,
    finish: (examined: Examined, outcome: Outcome) =>
      emit
        ? emitStage(emit, examined, outcome, world)
        : writeDocuments(task, examined, outcome, world),
  }));
  return runBriefs(jobs, { ...shared, settings: { ...shared.settings, lean: !emit } });
}

/** Writes the documents of a brief. One with errors has none: those of the last good build stay. */
export async function writeDocuments(
  task: Task,
  { documents, inputs }: Examined,
  outcome: Outcome,
  world: World,
): Promise<Outcome> {
  if (hasErrors(outcome.diagnostics)) return outcome;
  let told = outcome;
  for (const { output, bytes } of outputsOf(task, documents)) {
    const problem = await writeDocument(output, bytes, inputs, world);
    told = withWritten(told, output, problem);
  }
  return told;
}

// Even of a brief that has errors later on the way.
async function emitStage(
  name: keyof Stages,
  { stages }: Examined,
  outcome: Outcome,
  world: World,
): Promise<Outcome> {
  const value = stages[name];
  if (value === undefined) return outcome;
  const problem = await printDocument(`${stageText(name, value).trimEnd()}\n`, world);
  return withWritten(outcome, '-', problem);
}

function stageText(name: keyof Stages, value: unknown): string {
  if (name === 'markup') return markupText(value as RenderedMarkup);
  return typeof value === 'string' ? value : JSON.stringify(value, plainValue, 2);
}

function markupText({ head, body, foot }: RenderedMarkup): string {
  const parts = Object.entries({ 'running head': head, body, 'running foot': foot });
  return parts.map(([name, markup]) => `<!-- ${name} -->\n${markup.trim()}`).join('\n\n');
}

function plainValue(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
