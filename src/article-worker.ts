// What the thread of `briefing new --from` runs: the bytes of a file to an article.

// It is started by its path: packaging/library.ts keeps it a file of its own.

import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleTask } from './cli/commands/new/read-file.ts';
import { readArticle } from './draft/read-article.ts';
import { packagePath } from './files/package-root.ts';
import { readCharacterMaps, readPacked } from './files/program/carried-files.ts';

// The page of the preview has the other half of pdf.js, and one is enough.
async function worker(): Promise<unknown> {
  const script = readPacked(packagePath('dist', 'desk', 'page', 'pdf.worker.js.br'));
  return import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
}

const { bytes, name } = workerData as ArticleTask;
parentPort?.postMessage(await readArticle(bytes, name, { worker, maps: readCharacterMaps }));
