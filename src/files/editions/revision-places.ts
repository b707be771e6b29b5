// The files of a repository that change when a revision comes to mean another commit: after a commit,
// a checkout, a fetch or a pack, in a work tree of its own too.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { askGit } from './ask-git.ts';
import { isEditionFile } from './read-edition.ts';
import { isRevisionName } from './read-revision.ts';

/** Whole paths, there or not; none if the brief at `file` is in no repository. */
export function revisionPlaces(named: string, file: string): string[] {
  if (isEditionFile(named)) return [];
  const folder = dirname(file);
  const [own, common] = linesOf(['rev-parse', '--git-dir', '--git-common-dir'], folder).map(
    (path) => resolve(folder, path),
  );
  if (own === undefined || common === undefined) return [];
  const head = join(own, 'HEAD');
  const refs = [symbolic(head), fullName(named, folder)].filter((name) => name !== undefined);
  // Refs are a file each, or in one file, or in tables with one list of them.
  const tables = [own, common].map((each) => join(each, 'reftable', 'tables.list'));
  const shared = [...refs, 'packed-refs'].map((name) => join(common, name));
  return [...new Set([head, ...shared, ...tables.filter((path) => existsSync(path))])];
}

/** The branch that is checked out; undefined if it is none. */
function symbolic(head: string): string | undefined {
  try {
    return /^ref: (refs\/\S+)\s*$/.exec(readFileSync(head, 'utf8'))?.[1];
  } catch {
    // Gone between two looks.
    return undefined;
  }
}

/** For instance `refs/tags/v1` for `v1~2:briefs/a.yaml`; undefined for a commit that is no ref. */
function fullName(named: string, folder: string): string | undefined {
  const [name = ''] = named.split(/[~^:]|@\{/);
  if (!isRevisionName(name)) return undefined;
  const [found = ''] = linesOf(['rev-parse', '--quiet', '--symbolic-full-name', name], folder);
  return found.startsWith('refs/') ? found : undefined;
}

function linesOf(args: readonly string[], folder: string): string[] {
  const { status, stdout } = askGit(args, folder);
  return status === 0 ? stdout.toString('utf8').split('\n').filter(Boolean) : [];
}
