// `briefing new`: begins a brief, from nothing or from an article.

import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Draft } from '../../../draft/draft-brief.ts';
import { BRIEFS_FOLDER } from '../../../files/brief/find-briefs.ts';
import { isFile, isFolder, isThere } from '../../../files/disk/paths.ts';
import { createFile, createSourceText, isAnother } from '../../../files/disk/write-file.ts';
import { packagePath } from '../../../files/package-root.ts';
import { count } from '../../reporting/counts.ts';
import { tellProblem } from '../../reporting/terminal.ts';
import { BAD_BRIEF, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { alreadyThere, tellCreation } from '../../running/outputs.ts';
import { programName, type World } from '../../running/world.ts';
import type { NewOptions } from './command.ts';
import { doubtful } from './faults.ts';
import { type ArticleFile, readArticleFile } from './read-file.ts';

/** Writes the brief `name`; nothing is ever written over. */
export async function newBrief(
  name: string,
  { from, language = 'en' }: NewOptions,
  world: World,
): Promise<ExitCode> {
  const path = pathOfNew(name);
  // Before any work is done, and before the copy of an article is written.
  if (isThere(path)) throw alreadyThere(path);
  return from === undefined
    ? newSkeleton(path, language, world)
    : newDraft(path, from, language, world);
}

async function newSkeleton(path: string, language: string, world: World): Promise<ExitCode> {
  const { skeletonBrief } = await import('../../../draft/skeleton.ts');
  const yaml = skeletonBrief({ schema: schemaFor(path), title: titleOfNew(path), language });
  if (!tellCreation(path, createFile(path, Buffer.from(yaml)), world)) return BAD_BRIEF;
  world.stderr.write(
    `Write your brief into it; see its pages: ${programName(world.env)} preview ${path}\n`,
  );
  return FINE;
}

async function newDraft(
  path: string,
  from: string,
  language: string,
  world: World,
): Promise<ExitCode> {
  const read = await readArticleFile(from, world);
  if ('code' in read) {
    tellProblem(read, undefined, world, '\n');
    return BAD_BRIEF;
  }
  const { article, name } = read;
  const files = filesBeside(path, read);
  const [text, original] = files;
  if (article.doubt !== undefined)
    tellProblem(doubtful(article.doubt, name), undefined, world, '\n');
  const { draftBrief } = await import('../../../draft/draft-brief.ts');
  const draft = draftBrief(article, {
    title: titleOfNew(path),
    schema: schemaFor(path),
    language,
    article: basename(name),
    copy: text.copy,
    sha256: text.sha256,
    ...(original && { original }),
  });
  const taken = files.find(({ copy, bytes }) => isAnother(join(dirname(path), copy), bytes));
  if (taken !== undefined) throw alreadyThere(join(dirname(path), taken.copy));
  for (const { copy, bytes } of files) {
    const copyPath = join(dirname(path), copy);
    const copied = createSourceText(copyPath, bytes);
    if (copied !== 'same' && !tellCreation(copyPath, copied, world)) return BAD_BRIEF;
  }
  if (!tellCreation(path, createFile(path, Buffer.from(draft.yaml)), world)) return BAD_BRIEF;
  world.stderr.write(
    `${heldIn(draft)}, ${draft.toDo} to do; see its pages: ${programName(world.env)} preview ${path}\n`,
  );
  return FINE;
}

/** What a draft holds, in words. */
function heldIn({ quotations, speakers, claims, demands, isOfTruce }: Draft): string {
  const parts = [
    `${count(quotations, 'quotation')} by ${count(speakers, 'speaker')}`,
    claims > 0 ? count(claims, 'claim') : '',
    demands > 0 ? count(demands, 'demand') : '',
    isOfTruce ? 'a ceasefire' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A file that is kept beside a brief. */
interface FileBeside {
  /** Its path from the brief. */
  readonly copy: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The text of an article, and the file that it was taken from where that is another. */
function filesBeside(
  path: string,
  { article, bytes }: ArticleFile,
): readonly [FileBeside, ...FileBeside[]] {
  const plain = join('sources', basename(path).replace(/\.ya?ml$/i, ''));
  const text = fileBeside(`${plain}.txt`, Buffer.from(article.text));
  const ending = article.ending === 'txt' ? 'original.txt' : article.ending;
  const original = fileBeside(`${plain}.${ending}`, bytes);
  return original.sha256 === text.sha256 ? [text] : [text, original];
}

function fileBeside(path: string, bytes: Uint8Array): FileBeside {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { copy: slashes(path), bytes, sha256 };
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
