// What each worker thread of a batch runs: briefs to PDFs, with the template and fonts kept warm.

// The pool starts it by its path: packaging/library.ts keeps it a file of its own.

import { settingsOfBatch } from './batch.ts';
import { createBriefWorker } from './cli/commands/build/brief-worker.ts';
import type { Outcome } from './cli/running/outcome.ts';
import type { Task } from './cli/running/outputs.ts';

/** Builds one brief; the pool calls this by its name. */
export const work: (task: Task) => Promise<Outcome | undefined> = createBriefWorker(
  settingsOfBatch(),
);
