// What the thread of `briefing new --from` runs: the bytes of a file to an article.

// It is started by its path: packaging/library.ts keeps it a file of its own.

import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleTask } from './cli/commands/new/read-file.ts';
import { readArticle } from './draft/read-article.ts';

const { bytes, name, maps } = workerData as ArticleTask;
parentPort?.postMessage(await readArticle(bytes, name, maps));
