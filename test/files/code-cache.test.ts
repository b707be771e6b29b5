// The kept form of the program: where it is put, and that nothing depends on it.

import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeCacheFile, readCodeCache, writeCodeCache } from '../../src/files/code-cache.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

describe('the place of the cache', () => {
  test('is the folder that the system has for such files', () => {
    const linux = { platform: 'linux', env: { XDG_CACHE_HOME: '/caches' } };
    expect(codeCacheFile('x', linux)).toBe(join('/caches', 'briefing-press', 'x.cache'));
    const windows = { platform: 'win32', env: { LOCALAPPDATA: '/local' } };
    expect(codeCacheFile('x', windows)).toBe(join('/local', 'briefing-press', 'x.cache'));
    expect(codeCacheFile('x', { platform: 'darwin', env: {} })).toContain('Caches');
  });

  test('is nowhere if Node is told to keep none', () => {
    const env = { NODE_DISABLE_COMPILE_CACHE: '1' };
    expect(codeCacheFile('x', { platform: 'linux', env })).toBeUndefined();
  });
});

test('what is written can be read; what is absent is no error', () => {
  const file = join(folder, 'deep', 'x.cache');
  expect(readCodeCache(file)).toBeUndefined();
  writeCodeCache(file, Uint8Array.of(1, 2));
  expect(readCodeCache(file)).toEqual(Buffer.of(1, 2));
  expect(readdirSync(join(folder, 'deep'))).toEqual(['x.cache']);
});

test('those of former versions make way for it, and nothing else does', () => {
  const caches = join(folder, 'many');
  mkdirSync(caches);
  const former = Array.from({ length: 10 }, (_, version) => `v${version}.cache`);
  for (const [age, name] of [...former, 'v10.cache.123', 'notes.txt'].entries()) {
    writeFileSync(join(caches, name), '');
    utimesSync(join(caches, name), 1000 - age, 1000 - age);
  }
  writeCodeCache(join(caches, 'new.cache'), Uint8Array.of(1));
  const kept = ['new.cache', 'notes.txt', ...former.slice(0, 7)];
  expect(readdirSync(caches).sort()).toEqual(kept.sort());
});

describe('a build', () => {
  const build = async (env: Record<string, string>) => {
    writeFileSync(join(folder, 'x.yaml'), 'title: Talks\n');
    const finished = await runCli(
      ['build', '--quiet', 'x.yaml', '-o', 'x.pdf', '--now', '2027-05-08'],
      {
        cwd: folder,
        env,
      },
    );
    expect(finished).toMatchObject({ code: 0, stderr: '' });
    return readFileSync(join(folder, 'x.pdf'));
  };

  test('is the same with a cache, without one, with a spoilt one and where none can be', async () => {
    const caches = join(folder, 'caches');
    const without = await build({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(await build({ XDG_CACHE_HOME: caches })).toEqual(without);
    expect(await build({ XDG_CACHE_HOME: caches })).toEqual(without);
    const [name] = readdirSync(join(caches, 'briefing-press'));
    writeFileSync(join(caches, 'briefing-press', name!), 'spoilt');
    expect(await build({ XDG_CACHE_HOME: caches })).toEqual(without);
    mkdirSync(join(folder, 'file'), { recursive: true });
    writeFileSync(join(folder, 'file', 'briefing-press'), '');
    expect(await build({ XDG_CACHE_HOME: join(folder, 'file') })).toEqual(without);
  });
});
