// `briefing new`: begins a brief, from nothing or from an article.

import { basename, join } from 'node:path';
import type { Draft } from '../../../draft/draft-brief.ts';
import { BRIEFS_FOLDER } from '../../../files/brief/find-briefs.ts';
import { isFolder, isThere } from '../../../files/disk/paths.ts';
import { count } from '../../reporting/counts.ts';
import { tellProblem } from '../../reporting/terminal.ts';
import { BAD_BRIEF, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { alreadyThere, tellCreation } from '../../running/outputs.ts';
import { programName, type World } from '../../running/world.ts';
import { type Begun, beginDraft, beginSkeleton, ENDING } from './begin-brief.ts';
import type { NewOptions } from './command.ts';
import { doubtful } from './faults.ts';
import { readArticleFile } from './read-file.ts';

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
  if (!tellBegun(await beginSkeleton(path, language), world)) return BAD_BRIEF;
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
  if (article.doubt !== undefined)
    tellProblem(doubtful(article.doubt, name), undefined, world, '\n');
  const begun = await beginDraft(path, read, language);
  const { draft, taken } = begun;
  if (taken !== undefined) throw alreadyThere(taken);
  if (!tellBegun(begun, world) || draft === undefined) return BAD_BRIEF;
  world.stderr.write(
    `${heldIn(draft)}, ${draft.toDo} to do; see its pages: ${programName(world.env)} preview ${path}\n`,
  );
  return FINE;
}

/** Tells of each file; false if one could not be written. What was there before is not told of. */
function tellBegun({ files }: Begun, world: World): boolean {
  const brief = files.length - 1;
  return files.every(
    ({ path, creation }, index) =>
      (creation === 'same' && index !== brief) || tellCreation(path, creation, world),
  );
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
