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

/** The bytes of the cache, if there are any. */
export function readCodeCache(file: string | undefined): Buffer | undefined {
  return file === undefined ? undefined : attempt(() => readFileSync(file));
}

/**
 * Puts the cache in its place in one step; where that is not possible, there is none. Those of former
 * versions make way.
 */
export function writeCodeCache(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  const isWritten = attempt(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, bytes, { flag: 'wx', mode: 0o600 });
    renameSync(unfinished, file);
    return true;
  });
  if (isWritten) removeOldest(dirname(file));
  else attempt(() => rmSync(unfinished, { force: true }));
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
