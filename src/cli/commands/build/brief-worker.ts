// One brief after another in a worker thread: its documents are written here, only words go back.

import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { createRun, examine, type RunSettings } from '../../../examine.ts';
import { type WriteGate, writeThroughGate } from '../../../files/disk/write-gate.ts';
import { turnOfEvents } from '../../running/interrupts.ts';
import { type Outcome, outcomeOf, withWritten } from '../../running/outcome.ts';
import { outputsOf, type Task } from '../../running/outputs.ts';

/** What a worker must know before its first brief. */
export interface WorkerSettings {
  readonly run: RunSettings;
  readonly gate: WriteGate;
}

/** A function that builds briefs; it gives nothing if the run was stopped before all was written. */
export function createBriefWorker({
  run: settings,
  gate,
}: WorkerSettings): (task: Task) => Promise<Outcome | undefined> {
  const run = createRun(settings);
  // The turn belongs to the brief: what a document breaks late must not be blamed on the next one.
  return async (task) => {
    const examined = await examine(task.file, run, nothing()).finally(turnOfEvents);
    let outcome = withFewTexts(outcomeOf(examined));
    if (hasErrors(outcome.diagnostics)) return outcome;
    for (const { output, bytes } of outputsOf(task, examined.documents)) {
      const { written, problem } = writeThroughGate(gate, output, bytes, examined.inputs);
      if (!written) return undefined;
      outcome = withWritten(outcome, output, problem);
    }
    return outcome;
  };
}

// What goes from thread to thread is copied: no more than the texts that problems point into.
function withFewTexts(outcome: Outcome): Outcome {
  const files = new Set(outcome.diagnostics.map(({ file }) => file));
  return { ...outcome, texts: new Map([...outcome.texts].filter(([file]) => files.has(file))) };
}

// Standard input belongs to the main thread.
async function* nothing(): AsyncGenerator<Uint8Array> {}
