// `briefing new`: begins a brief, from nothing or from an article.

import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../../diagnostics/format-diagnostic.ts';
import type { Article } from '../../../draft/article.ts';
import type { ArticleFault } from '../../../draft/read-article.ts';
import { type Creation, createFile, createSourceText } from '../../../files/disk/create-file.ts';
import { isThere } from '../../../files/disk/is-folder.ts';
import { readBounded } from '../../../files/disk/read-bounded.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { programName } from '../../program-name.ts';
import { wantsColour } from '../../reporting/colour.ts';
import { BAD_BRIEF, type ExitCode, FINE } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';
import { pathOfNew, schemaFor, slashes, titleOfNew } from './new-path.ts';

/** What `new` can be told. */
export interface NewOptions {
  readonly from?: string;
}

/** Writes the brief `name`; nothing is ever written over. */
export async function newBrief(
  name: string,
  { from }: NewOptions,
  world: World,
): Promise<ExitCode> {
  const path = pathOfNew(name);
  // Before any work is done, and before the copy of an article is written.
  if (isThere(path)) throw taken(path);
  return from === undefined ? newSkeleton(path, world) : newDraft(path, from, world);
}

async function newSkeleton(path: string, world: World): Promise<ExitCode> {
  const { skeletonBrief } = await import('../../../draft/skeleton.ts');
  const yaml = skeletonBrief({ schema: schemaFor(path), title: titleOfNew(path) });
  const creation = createFile(path, Buffer.from(yaml));
  if (!tell(path, creation, world)) return BAD_BRIEF;
  world.stderr.write(
    `Write your brief into it; see its pages: ${programName(world.env)} preview ${path}\n`,
  );
  return FINE;
}

async function newDraft(path: string, from: string, world: World): Promise<ExitCode> {
  const article = await articleOf(from);
  if ('code' in article) {
    tellProblem(article, world);
    return BAD_BRIEF;
  }
  const { draftBrief } = await import('../../../draft/draft-brief.ts');
  const bytes = Buffer.from(article.text);
  const copy = join('sources', `${basename(path).replace(/\.ya?ml$/i, '')}.txt`);
  const draft = draftBrief(article, {
    title: titleOfNew(path),
    schema: schemaFor(path),
    article: basename(from),
    copy: slashes(copy),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const copyPath = join(dirname(path), copy);
  const copied = createSourceText(copyPath, bytes);
  if (copied !== 'same' && !tell(copyPath, copied, world)) return BAD_BRIEF;
  if (!tell(path, createFile(path, Buffer.from(draft.yaml)), world)) return BAD_BRIEF;
  const { quotations, speakers, toDo } = draft;
  world.stderr.write(
    `${counted(quotations, 'quotation')} by ${counted(speakers, 'speaker')}, ${toDo} to do; see its pages: ${programName(world.env)} preview ${path}\n`,
  );
  return FINE;
}

async function articleOf(file: string): Promise<Article | Diagnostic> {
  const { bytes, problem } = readBounded(file, file);
  if (problem) return problem.code === 'file-too-large' ? { ...problem, hint: TOO_LARGE } : problem;
  const { readArticle } = await import('../../../draft/read-article.ts');
  // In the bundled program it is loaded first, so it answers later.
  const article = await readArticle(bytes, file);
  return typeof article === 'string' ? unreadable(article, file) : article;
}

const TOO_LARGE = 'an article is a few pages of text; save the page without its pictures';

const FAULTS: Readonly<Record<ArticleFault, readonly [string, string]>> = {
  'not-text': ['the article is not text', 'save it as plain text, Markdown or HTML'],
  empty: ['there are no words in the article', 'save the page again, or copy its text into a file'],
  'too-complex': [
    'the article is longer, or its markup deeper, than that of an article',
    'copy the text that you need into a file and name that',
  ],
};

function unreadable(fault: ArticleFault, file: string): Diagnostic {
  const [message, hint] = FAULTS[fault];
  return { code: 'article-unreadable', severity: 'error', message, file, hint };
}

// False if it could not be written.
function tell(path: string, creation: Creation, world: World): boolean {
  if (typeof creation === 'object') {
    tellProblem(creation.problem, world);
    return false;
  }
  if (creation !== 'created') throw taken(path);
  world.stdout.write(`${path}\n`);
  return true;
}

function tellProblem(problem: Diagnostic, { stderr, env }: World): void {
  const colour = wantsColour(stderr, env);
  stderr.write(`${formatDiagnostic(problem, undefined, { colour })}\n`);
}

function taken(path: string): UsageError {
  return new UsageError(`${path} is already there and was left alone; choose another name`);
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
