// V8's compiled form of the program, kept in the user's cache folder: the next start is faster.

import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** What is looked at to find the folder. */
export interface CacheSurroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the cache named `name` is kept; undefined if the user wants none, by the variable that
 * Node itself obeys.
 */
export function codeCacheFile(
  name: string,
  { platform, env }: CacheSurroundings,
): string | undefined {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  return join(cacheFolder(platform, env), 'briefing-press', `${name}.cache`);
}

function cacheFolder(platform: string, env: CacheSurroundings['env']): string {
  if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME'];
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

/** A cache, and how large the brief was that it was made with. */
export interface CodeCache {
  readonly bytes: Uint8Array;
  readonly made: number;
}

/** At the end of the file: the size of the brief. */
const TRAILER = 4;

/** The cache, if there is one. */
export function readCodeCache(file: string | undefined): CodeCache | undefined {
  if (file === undefined) return undefined;
  return attempt(() => {
    const all = readFileSync(file);
    const end = all.length - TRAILER;
    return { bytes: all.subarray(0, end), made: all.readUInt32LE(end) };
  });
}

/**
 * Puts the cache in its place in one step; where that is not possible, there is none. Those of former
 * versions make way.
 */
export function writeCodeCache(file: string, { bytes, made }: CodeCache): void {
  const trailer = Buffer.alloc(TRAILER);
  trailer.writeUInt32LE(made);
  const unfinished = `${file}.${process.pid}`;
  const isWritten = attempt(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, Buffer.concat([bytes, trailer]), { flag: 'wx', mode: 0o600 });
    renameSync(unfinished, file);
    return true;
  });
  if (isWritten) removeOldest(dirname(file));
  else removeCodeCache(unfinished);
}

/** V8 forgets on the way through a long brief what it compiled at the start. */
const LONG = 50_000;

/**
 * The size to reckon with for a cache made with a brief of `size` bytes: of one that was not built, or
 * is long, the next small one may well make a better cache.
 */
export function worthOf(size: number, isBuilt: boolean): number {
  return isBuilt && size < LONG ? size : 0;
}

/** Whether a cache of that worth would be the better one: a larger brief needs more of the program. */
export function isBetter(worth: number, kept: Pick<CodeCache, 'made'>): boolean {
  return worth > 2 * kept.made;
}

/** Takes the cache away, if it is there. */
export function removeCodeCache(file: string): void {
  attempt(() => rmSync(file, { force: true }));
}

/** Versions of this program and of Node that may take turns. */
const KEPT = 8;
const OURS = /\.cache(?:\.\d+)?$/;

function removeOldest(folder: string): void {
  const paths = attempt(() => readdirSync(folder)) ?? [];
  const caches = paths
    .filter((name) => OURS.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: attempt(() => statSync(path).mtimeMs) ?? 0 }))
    .sort((one, other) => other.written - one.written);
  for (const { path } of caches.slice(KEPT)) attempt(() => rmSync(path, { force: true }));
}

// A start that is slower is no problem to tell anyone of.
function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
