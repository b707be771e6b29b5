// Tells when files change, come or go: by saving, by renaming, in bursts, with their folder.

import { dirname, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { mayBeRead, pathsToRead } from '../files/look/read-folder.ts';
import { bursts } from './bursts.ts';
import { knownFiles } from './known-files.ts';

/** What is watched: whole files, and templates with all they read. They need not be there yet. */
export interface Watched {
  readonly files: readonly string[];
  /** Folders of templates. A document that is written into one is no change of it. */
  readonly folders: readonly string[];
}

/** Watches until it is closed. */
export interface Watcher {
  /** Resolves when changes from now on are seen. */
  readonly ready: Promise<void>;
  /** These were read by a reader that began at that time, in milliseconds: from now on they are known. */
  learn(files: readonly string[], begun: number): void;
  /** This file was just written by ourselves: it is known as it is, and no news. */
  wrote(file: string): void;
  /** Watches these instead of the ones before; what they hold was read from `begun` on. */
  look(watched: Watched, begun: number): void;
  close(): Promise<void>;
}

const PATIENCE = 2000;

/** So often files are looked at themselves. */
const LOOK_AGAIN = 1000;

/** Calls `onChange` with the paths that changed, once for each burst. */
export function watchPlaces(
  watched: Watched,
  onChange: (paths: ReadonlySet<string>) => void,
): Watcher {
  let wanted = wantedOf(watched);
  const roots = new Set(wanted.roots);
  const known = knownFiles();
  const { add, end } = bursts((paths) => {
    // What is done now sees them as they are now.
    for (const path of paths) known.isNews(path);
    onChange(paths);
  });
  const lookAt = (paths: Iterable<string>): void => {
    for (const path of paths) if (known.isNews(path)) add(path);
  };
  known.learn(wanted.paths(), Number.POSITIVE_INFINITY);
  const looking = setInterval(() => lookAt(wanted.files), LOOK_AGAIN).unref();
  // What lies beside a file is passed over before anything is spent on it.
  const ignored = (path: string): boolean => !wanted.has(path) && !wanted.leadsTo(path);
  const watcher = watch([...roots], {
    ignored,
    ignoreInitial: true,
    ignorePermissionErrors: true,
  });
  watcher.on('all', (_event, path) => {
    // The library also tells of what was there before, when a folder beside it changes.
    if (wanted.has(path)) lookAt([path]);
    else if (wanted.leadsTo(path)) lookAt(wanted.all);
  });
  // A folder that may not be watched is one in which nothing is seen; the rest goes on.
  watcher.on('error', () => {});
  let isClosed = false;
  return {
    ready: new Promise((done) => {
      watcher.once('ready', done);
      // It never is if a folder goes while it is being looked through; what is left is watched.
      setTimeout(done, PATIENCE).unref();
    }),
    learn: (files, begun) =>
      known.learn(
        files.map((file) => resolve(file)),
        begun,
      ),
    wrote: (file) => void known.isNews(resolve(file)),
    look(places, begun) {
      // A build may end after the watching has; what is added to a closed watcher opens it again.
      if (isClosed) return;
      const before = wanted;
      wanted = wantedOf(places);
      const added = [...wanted.all].filter((path) => !before.has(path));
      // What was passed over so far is only seen if it is named.
      watcher.add([...wanted.roots.filter((root) => !roots.has(root)), ...added]);
      for (const root of wanted.roots) roots.add(root);
      const paths = [...wanted.paths()];
      known.learn(paths, begun);
      known.keep(paths);
      lookAt(paths);
    },
    async close() {
      isClosed = true;
      clearInterval(looking);
      end();
      await watcher.close();
    },
  };
}

interface Wanted {
  readonly all: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly roots: readonly string[];
  /** Every file and folder of which changes count, as far as they are there. */
  paths(): Iterable<string>;
  has(path: string): boolean;
  /** True for the folders on the way from a root. */
  leadsTo(path: string): boolean;
}

// A folder is watched from the one above it: it may go, as with another branch, and come back.
function wantedOf({ files, folders }: Watched): Wanted {
  const wholeFiles = files.map((file) => resolve(file));
  const wholeFolders = folders.map((folder) => resolve(folder));
  const roots = [...wholeFiles.map((file) => dirname(dirname(file))), ...wholeFolders.map(dirname)];
  const all = new Set([...wholeFiles, ...wholeFolders]);
  const onTheWay = new Set([...all].flatMap(above));
  return {
    all,
    files: new Set(wholeFiles),
    roots: [...new Set(roots)],
    paths: () => [...all, ...wholeFolders.flatMap(pathsToRead)],
    has: (path) =>
      all.has(path) ||
      wholeFolders.some(
        (folder) => path.startsWith(folder + sep) && mayBeRead(path.slice(folder.length + 1)),
      ),
    leadsTo: (path) => onTheWay.has(path),
  };
}

function above(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...above(folder)];
}
