// `briefing new`: begins a brief, from nothing or from an article.

import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Article } from '../../../draft/article.ts';
import type { ArticleFault } from '../../../draft/read-article.ts';
import { BRIEFS_FOLDER } from '../../../files/brief/find-briefs.ts';
import { isFile, isFolder, isThere } from '../../../files/disk/paths.ts';
import { readBounded } from '../../../files/disk/read-file.ts';
import { createFile, createSourceText } from '../../../files/disk/write-file.ts';
import { packagePath } from '../../../files/package-root.ts';
import { count } from '../../reporting/counts.ts';
import { tellProblem } from '../../reporting/terminal.ts';
import { BAD_BRIEF, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { alreadyThere, tellCreation } from '../../running/outputs.ts';
import { programName, type World } from '../../running/world.ts';
import type { NewOptions } from './command.ts';

/** Writes the brief `name`; nothing is ever written over. */
export async function newBrief(
  name: string,
  { from }: NewOptions,
  world: World,
): Promise<ExitCode> {
  const path = pathOfNew(name);
  // Before any work is done, and before the copy of an article is written.
  if (isThere(path)) throw alreadyThere(path);
  return from === undefined ? newSkeleton(path, world) : newDraft(path, from, world);
}

async function newSkeleton(path: string, world: World): Promise<ExitCode> {
  const { skeletonBrief } = await import('../../../draft/skeleton.ts');
  const yaml = skeletonBrief({ schema: schemaFor(path), title: titleOfNew(path) });
  if (!tellCreation(path, createFile(path, Buffer.from(yaml)), world)) return BAD_BRIEF;
  world.stderr.write(
    `Write your brief into it; see its pages: ${programName(world.env)} preview ${path}\n`,
  );
  return FINE;
}

async function newDraft(path: string, from: string, world: World): Promise<ExitCode> {
  const article = await articleOf(from);
  if ('code' in article) {
    tellProblem(article, undefined, world, '\n');
    return BAD_BRIEF;
  }
  const { draftBrief } = await import('../../../draft/draft-brief.ts');
  const bytes = Buffer.from(article.text);
  const copy = join('sources', `${basename(path).replace(/\.ya?ml$/i, '')}.txt`);
  const draft = draftBrief(article, {
    title: titleOfNew(path),
    schema: schemaFor(path),
    article: basename(from),
    language: 'en',
    copy: slashes(copy),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const copyPath = join(dirname(path), copy);
  const copied = createSourceText(copyPath, bytes);
  if (copied !== 'same' && !tellCreation(copyPath, copied, world)) return BAD_BRIEF;
  if (!tellCreation(path, createFile(path, Buffer.from(draft.yaml)), world)) return BAD_BRIEF;
  const { quotations, speakers, claims, demands, isOfTruce, toDo } = draft;
  world.stderr.write(
    `${count(quotations, 'quotation')} by ${count(speakers, 'speaker')}, ${count(claims, 'claim')}, ${count(demands, 'demand')}${isOfTruce ? ', a ceasefire' : ''}, ${toDo} to do; see its pages: ${programName(world.env)} preview ${path}\n`,
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

const SCHEMA = 'brief.schema.json';
const ENDING = /\.ya?ml$/i;

/** A bare name goes into the folder of briefs if there is one; with a folder or an ending it is a path. */
function pathOfNew(name: string): string {
  const plain = basename(name).replace(ENDING, '');
  if (
    name === '-' ||
    /[\\/]$/.test(name) ||
    plain === '' ||
    plain.startsWith('.') ||
    plain.includes('\0')
  )
    throw new UsageError(`a brief needs a name, such as strait-talks; “${name}” is none`);
  const file = ENDING.test(name) ? name : `${name}.yaml`;
  const isBare = file !== name && basename(name) === name;
  return isBare && isFolder(BRIEFS_FOLDER) ? join(BRIEFS_FOLDER, file) : file;
}

/** The name of the file as words: `strait-talks` is `Strait talks`. */
function titleOfNew(path: string): string {
  const words = basename(path)
    .replace(ENDING, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? 'A brief' : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Where an editor finds the JSON Schema: in the package if that is below the folder we are in, else
 * beside the brief if `briefing schema` has put it there. No path of this machine goes into a brief.
 */
function schemaFor(path: string): string | undefined {
  const schema = packagePath('dist', SCHEMA);
  if (!relative('.', schema).startsWith('..')) return slashes(relative(dirname(path), schema));
  return isFile(join(dirname(path), SCHEMA)) ? `./${SCHEMA}` : undefined;
}

/** A path as YAML texts write it, on every system. */
function slashes(path: string): string {
  return path.split(sep).join('/');
}
