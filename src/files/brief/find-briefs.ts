// Finds briefs: all in a folder, and the one that was meant by a name that is not there.

import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../../diagnostics/nearest.ts';
import { STYLE_FILE } from '../../editorial/wording/style-list.ts';
import { isThere, namesIn } from '../disk/paths.ts';

/** Where briefs are kept unless they are named. */
export const BRIEFS_FOLDER = 'briefs';

/**
 * The `*.yaml` and `*.yml` files of a folder by name, without hidden ones and the style list; none if
 * it is not there.
 */
export function findBriefs(folder: string = BRIEFS_FOLDER): string[] {
  return namesIn(folder)
    .filter((name) => /^[^.].*\.ya?ml$/i.test(name) && name !== STYLE_FILE)
    .sort()
    .map((name) => join(folder, name));
}

const ENDING = /\.ya?ml$/i;
/** A folder with more is not looked through. */
const MOST_NAMES = 2000;

/** A file called like `name`, which is not there; undefined if there is none. */
export function likelyBrief(name: string): string | undefined {
  if (isThere(name)) return undefined;
  const plain = name.replace(ENDING, '');
  const ended = [`${plain}.yaml`, `${plain}.yml`];
  const names = ENDING.test(name) ? [name, ...ended] : ended;
  const found = [...names, ...names.map((each) => join(BRIEFS_FOLDER, each))].find(isThere);
  return found ?? namedAlike(name) ?? namedAlike(join(BRIEFS_FOLDER, name));
}

/** The file in the same folder whose name differs in case or in a letter or two. */
function namedAlike(name: string): string | undefined {
  const wanted = basename(name);
  const stem = (file: string): string => file.replace(ENDING, '');
  const files = filesBeside(name);
  const same = files.find((file) => stem(file).toLowerCase() === stem(wanted).toLowerCase());
  const near =
    same ?? files[files.map(stem).indexOf(nearest(stem(wanted), files.map(stem)) ?? '\0')];
  return near === undefined ? undefined : join(dirname(name), near);
}

/** Files with the same ending, or briefs where the name has none. */
function filesBeside(name: string): readonly string[] {
  const ending = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '.yaml';
  const isAlike = (file: string): boolean =>
    ENDING.test(ending) ? ENDING.test(file) : file.toLowerCase().endsWith(ending);
  try {
    return readdirSync(dirname(name)).slice(0, MOST_NAMES).filter(isAlike);
  } catch {
    // No folder, no names.
    return [];
  }
}
