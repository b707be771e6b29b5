// The brief that somebody means who types the name that `briefing new` was given.

import { join } from 'node:path';
import { BRIEFS_FOLDER } from './briefs-folder.ts';
import { isThere } from './is-folder.ts';

/** A brief called like `name`, which is not there; undefined if there is none. */
export function likelyBrief(name: string): string | undefined {
  if (isThere(name)) return undefined;
  const names = /\.ya?ml$/i.test(name) ? [name] : [`${name}.yaml`, `${name}.yml`];
  return [...names, ...names.map((each) => join(BRIEFS_FOLDER, each))].find(isThere);
}
