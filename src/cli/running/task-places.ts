// Which briefs a change concerns.

import { resolve, sep } from 'node:path';
import { revisionPlaces } from '../../files/editions/revision-places.ts';
import type { Watched } from '../../watch/watch-places.ts';
import type { Task } from './plan-outputs.ts';

/**
 * The places to watch for one brief: itself, what was read, where else it looked or looks, and where
 * git keeps what a revision `since` means.
 */
export function placesOf(
  file: string,
  inputs: readonly string[],
  looked: Watched | undefined,
  since?: string,
): Watched {
  const revisions = since === undefined ? [] : revisionPlaces(since, file);
  const own = [file, ...inputs, ...(looked?.files ?? []), ...revisions];
  const files = own.map((path) => resolve(path));
  return { files: [...new Set(files)], folders: looked?.folders ?? [] };
}

/** The tasks that one of the changed paths belongs to, or leads to, as a folder that came back. */
export function affectedBy(
  changed: ReadonlySet<string>,
  tasks: readonly Task[],
  places: ReadonlyMap<string, Watched>,
): readonly Task[] {
  const paths = [...changed].map((path) => resolve(path));
  return tasks.filter(({ file }) => {
    const { files, folders } = places.get(file) ?? { files: [], folders: [] };
    return paths.some(
      (path) =>
        [...files, ...folders].some((own) => isAtOrBelow(own, path)) ||
        folders.some((folder) => isAtOrBelow(path, folder)),
    );
  });
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
