// What each worker thread of a batch runs: briefs to PDFs, with the template and fonts kept warm.

/*
 * A file of its own in `dist`, also when the rest is bundled: the pool starts it by its path. It
 * must be bundled as a second entry, beside `cli.js`.
 */

import { settingsOfBatch } from './batch.ts';
import { createBriefWorker } from './cli/brief-worker.ts';
import type { Outcome } from './cli/outcome.ts';
import type { Task } from './cli/plan-outputs.ts';

/** Builds one brief; the pool calls this by its name. */
export const work: (task: Task) => Promise<Outcome | undefined> = createBriefWorker(
  settingsOfBatch(),
);
