// The file of an article, or what is piped to us, read in a thread within bounds.

import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Article, ArticleFault } from '../../../draft/article.ts';
import { readBounded, readStream } from '../../../files/disk/read-file.ts';
import { packagePath } from '../../../files/package-root.ts';
import { BEYOND_BOUNDS, runBounded } from '../../../files/program/bounded-thread.ts';
import type { World } from '../../running/world.ts';
import { faultProblem, unreadable } from './faults.ts';

/** What the thread is given. */
export interface ArticleTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** An article and the bytes that it was read from. */
export interface ArticleFile {
  readonly article: Article;
  readonly bytes: Uint8Array;
  /** As the user knows it. */
  readonly name: string;
}

/** A file with pictures, such as a page saved whole, may have many bytes for few words. */
export const MAX_BYTES: number = 64 * 1024 * 1024;
/** The slowest machine reads a hundred pages in this time. */
const BOUNDS = { seconds: 45, megabytes: 640 };

// From the sources too, the compiled file is run: Node 20 reads no TypeScript.
const PROGRAM = packagePath('dist', 'library', 'article-worker.js');

/** Reads the article in `file`; `-` is standard input. */
export async function readArticleFile(
  file: string,
  { stdin }: World,
): Promise<ArticleFile | Diagnostic> {
  const name = file === '-' ? '<stdin>' : file;
  const { bytes, problem } =
    file === '-' ? await readStream(stdin, name, MAX_BYTES) : readBounded(file, name, MAX_BYTES);
  if (problem) return unreadable(problem, MAX_BYTES);
  return readArticleBytes(bytes, name);
}

/** Reads the article that these bytes are; `name` is how the user knows them. */
export async function readArticleBytes(
  bytes: Uint8Array,
  name: string,
): Promise<ArticleFile | Diagnostic> {
  const task: ArticleTask = { bytes, name };
  const article = await runBounded<Article | ArticleFault>(PROGRAM, task, BOUNDS);
  if (article === BEYOND_BOUNDS) return faultProblem('too-complex', name);
  return typeof article === 'string' ? faultProblem(article, name) : { article, bytes, name };
}
