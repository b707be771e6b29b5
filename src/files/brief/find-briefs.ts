// Finds the briefs of a folder when no file was named.

import { join } from 'node:path';
import { STYLE_FILE } from '../../editorial/wording/style-list.ts';
import { namesIn } from '../disk/is-folder.ts';
import { BRIEFS_FOLDER } from './briefs-folder.ts';

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
